// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <limits>

#include <QtTest>

#include "directory/userstore.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

User user(const QString &id, const QString &company = {})
{
    User user;
    user.userId = id;
    user.username = id + u"@example.com"_s;
    if (!company.isEmpty()) {
        user.account = Account();
        user.account->company = company;
    }
    return user;
}

} // namespace

class TestUserStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesUsersWhateverTotalIsClaimed();
    void tellsOfChangesAlone();
    void absentAccountKeepsTheKnownOne();
    void accountCanBeTakenAway();
    void remembersThePage();
    void findsByUserNameWithoutCase();
    void changeYieldsOnlyToALaterRead();
    void idsThatFoldAlikeAreManyUsers();
    void rolesAreKeptAsTheyAre_data();
    void rolesAreKeptAsTheyAre();
    void textsWithoutRoomAreEmpty();
    void clearForgetsAll();
};

void TestUserStore::takesUsersWhateverTotalIsClaimed()
{
    UserStore store;
    for (const qint64 total : {std::numeric_limits<qint64>::max(), qint64(-1), qint64(0), qint64(300), qint64(301)}) {
        store.expect(total);
        store.putPage(1, {user(QString::number(total))}, store.moment());
        QVERIFY(store.find(QString::number(total)));
    }
    QCOMPARE(store.rows().size(), 5U);
}

void TestUserStore::tellsOfChangesAlone()
{
    UserStore store;
    QSignalSpy changed(&store, &UserStore::userChanged);
    QVERIFY(!store.find(u"a"_s));
    store.put(user(u"a"_s));
    store.put(user(u"a"_s));
    QCOMPARE(changed.size(), 1);
    User other = user(u"a"_s);
    other.midName = u"M"_s;
    store.putPage(3, {other, user(u"b"_s)}, store.moment());
    store.putPage(4, {other, user(u"b"_s)}, store.moment());
    QCOMPARE(changed.size(), 3);
    QCOMPARE(changed.at(1).first().toString(), u"a"_s);
    QCOMPARE(store.find(u"a"_s)->midName, u"M"_s);
}

void TestUserStore::absentAccountKeepsTheKnownOne()
{
    UserStore store;
    store.put(user(u"a"_s, u"Acme"_s));
    QSignalSpy changed(&store, &UserStore::userChanged);
    store.put(user(u"a"_s));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(store.find(u"a"_s)->account->company, u"Acme"_s);
}

void TestUserStore::accountCanBeTakenAway()
{
    UserStore store;
    store.put(user(u"a"_s, u"Acme"_s));
    QSignalSpy changed(&store, &UserStore::userChanged);
    store.putAccount(u"a"_s, std::nullopt);
    store.putAccount(u"a"_s, std::nullopt);
    store.putAccount(u"unknown"_s, Account());
    QCOMPARE(changed.size(), 1);
    QVERIFY(!store.find(u"a"_s)->account);
    QVERIFY(!store.find(u"unknown"_s));
}

void TestUserStore::remembersThePage()
{
    UserStore store;
    store.put(user(u"a"_s));
    QVERIFY(!store.pageOf(u"a"_s));
    store.putPage(7, {user(u"a"_s)}, store.moment());
    QVERIFY(store.pageOf(u"a"_s) == 7);
    store.put(user(u"a"_s));
    QVERIFY(store.pageOf(u"a"_s) == 7);
    QVERIFY(!store.pageOf(u"unknown"_s));
}

void TestUserStore::findsByUserNameWithoutCase()
{
    UserStore store;
    store.put(user(u"a"_s));
    QCOMPARE(store.findByUsername(u"A@Example.com"_s)->userId, u"a"_s);
    QVERIFY(!store.findByUsername(u"a"_s));
}

/// A page that was asked for before a change and answered after it has the old values.
void TestUserStore::changeYieldsOnlyToALaterRead()
{
    UserStore store;
    store.put(user(u"a"_s));
    const quint64 before = store.moment();
    User saved = user(u"a"_s);
    saved.midName = u"Saved"_s;
    store.putChanged(saved);
    QSignalSpy changed(&store, &UserStore::userChanged);
    QCOMPARE(store.putPage(2, {user(u"a"_s), user(u"b"_s)}, before).size(), size_t(2));
    QCOMPARE(store.find(u"a"_s)->midName, u"Saved"_s);
    QVERIFY(store.pageOf(u"a"_s) == 2); // where somebody stands is no value that was changed
    QVERIFY(store.find(u"b"_s));
    QCOMPARE(changed.size(), 1);
    store.putPage(2, {user(u"a"_s)}, store.moment());
    QCOMPARE(store.find(u"a"_s)->midName, QString());
}

/// Where they are told apart one by one, this takes minutes.
void TestUserStore::idsThatFoldAlikeAreManyUsers()
{
    UserStore store;
    const auto idOf = [](int number) {
        QString id(15, u'a');
        for (int bit = 0; bit < 15; ++bit) {
            id[bit] = (number >> bit) & 1 ? u'A' : u'a';
        }
        return id;
    };
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i) {
        store.put(user(idOf(i)));
    }
    QCOMPARE(store.rows().size(), quint32(count));
    QCOMPARE(store.find(idOf(12'345))->userId, idOf(12'345));
    QVERIFY(!store.find(idOf(count)));
}

void TestUserStore::rolesAreKeptAsTheyAre_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::newRow("none") << QStringList();
    QTest::newRow("two") << QStringList{u"ADMIN"_s, u"GUEST"_s};
    QTest::newRow("separator") << QStringList{u"A\x1f"
                                              "B"_s,
                                              u"C"_s};
    QTest::newRow("escape") << QStringList{u"\x1e"_s, u"\x1es"_s, u"\x1ex\x1f"_s,
                                           u"x\x1e"
                                           "e"_s};
    QTest::newRow("empty") << QStringList{QString()};
    QTest::newRow("empty ones") << QStringList{QString(), u"A"_s, QString()};
}

void TestUserStore::rolesAreKeptAsTheyAre()
{
    QFETCH(QStringList, roles);
    UserStore store;
    User someone = user(u"a"_s);
    someone.roles = roles;
    store.put(someone);
    QCOMPARE(store.find(u"a"_s)->roles, roles);
}

/// As beyond four billion bytes, where the places of the texts can't be counted any more.
void TestUserStore::textsWithoutRoomAreEmpty()
{
    DistinctTexts texts(50);
    for (quint32 row = 0; row < 100; ++row) {
        texts.set(row, "0123456789");
        QVERIFY(texts.byteCount() <= 50);
    }
    QVERIFY(texts.isNearlyFull());
    QCOMPARE(texts.at(3), QByteArrayView("0123456789"));
    QCOMPARE(texts.at(99), QByteArrayView());
    QList<quint32> found;
    texts.forEachFit("9", [&found](quint32 row, Fit) { found.append(row); });
    QCOMPARE(found, (QList<quint32>{0, 1, 2, 3}));
    texts.clear();
    texts.set(0, "again");
    QCOMPARE(texts.at(0), QByteArrayView("again"));
    texts.set(1, QByteArray(51, 'x'));
    QCOMPARE(texts.at(1), QByteArrayView());
}

void TestUserStore::clearForgetsAll()
{
    UserStore store;
    store.putPage(0, {user(u"a"_s)}, store.moment());
    QSignalSpy cleared(&store, &UserStore::cleared);
    store.clear();
    QCOMPARE(cleared.size(), 1);
    QVERIFY(!store.find(u"a"_s));
    QVERIFY(!store.pageOf(u"a"_s));
}

QTEST_GUILESS_MAIN(TestUserStore)
#include "tst_userstore.moc"
