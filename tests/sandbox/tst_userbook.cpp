// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "keyorder.h"
#include "userbook.h"

using namespace Qt::StringLiterals;
using sandbox::User;
using sandbox::UserBook;

/// Users that are computed and not stored have to be found again by every one of their names.
class TestUserBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUserIsFound();
    void millionthUserIsFound();
    void strangersAreNotFound_data();
    void strangersAreNotFound();
    void changedUsersStayChanged();
    void appendedUsersAreFound();
    void keyOrder_data();
    void keyOrder();
};

void TestUserBook::everyUserIsFound()
{
    const UserBook book(5000, 42);
    for (quint32 number = 0; number < book.size(); ++number) {
        const User user = book.at(number);
        QCOMPARE(book.findId(user.userId), number);
        QCOMPARE(book.findUsername(user.username), number);
        QCOMPARE(book.findUsername(user.username.toUpper()), number);
        const auto account = book.findAccount(user.account ? user.account->id : book.accountIdFor(number));
        QCOMPARE(account, user.account ? std::optional(number) : std::nullopt);
        QVERIFY(user.username.toLatin1() == user.username.toUtf8());
    }
}

void TestUserBook::millionthUserIsFound()
{
    const UserBook book(1'000'000, 1);
    const User last = book.at(999'999);
    QCOMPARE(book.findId(last.userId), 999'999U);
    QCOMPARE(book.findUsername(last.username), 999'999U);
    QCOMPARE(UserBook(1'000'000, 1).at(999'999).username, last.username);
}

void TestUserBook::strangersAreNotFound_data()
{
    QTest::addColumn<QString>("name");
    const User beyond = UserBook(101, 1).at(100);
    QTest::newRow("nothing") << QString();
    QTest::newRow("short") << u"a"_s;
    QTest::newRow("at sign alone") << u"@"_s;
    QTest::newRow("number alone") << u"17@"_s;
    QTest::newRow("somebody else with a number") << u"nobody17@nowhere.test"_s;
    QTest::newRow("beyond the last") << beyond.username;
    QTest::newRow("id beyond the last") << beyond.userId;
    QTest::newRow("id of another seed") << UserBook(100, 2).at(50).userId;
    QTest::newRow("foreign digits") << u"ayse.kaya\u0661\u0667@a.test"_s;
}

void TestUserBook::strangersAreNotFound()
{
    QFETCH(QString, name);
    const UserBook book(100, 1);
    QCOMPARE(book.findId(name), std::nullopt);
    QCOMPARE(book.findUsername(name), std::nullopt);
    QCOMPARE(book.findAccount(name), std::nullopt);
}

void TestUserBook::changedUsersStayChanged()
{
    UserBook book(100, 1);
    const quint64 revision = book.revision();
    User user = book.at(50);
    const QString oldName = user.username;
    user.username = u"New.Name@a.test"_s;
    user.firstName = u"Yeni"_s;
    book.replace(50, user);
    QVERIFY(book.revision() > revision);
    QCOMPARE(book.at(50).firstName, u"Yeni"_s);
    QCOMPARE(book.personAt(50).firstName, u"Yeni"_s);
    QCOMPARE(book.findUsername(oldName), std::nullopt);
    QCOMPARE(book.findUsername(u"new.name@A.test"_s), 50U);
}

void TestUserBook::appendedUsersAreFound()
{
    UserBook book(100, 1);
    User user;
    user.username = u"new@a.test"_s;
    const quint32 number = book.append(user);
    QCOMPARE(number, 100U);
    QCOMPARE(book.size(), 101U);
    QCOMPARE(book.findId(book.at(number).userId), number);
    QCOMPARE(book.findUsername(u"new@a.test"_s), number);
}

void TestUserBook::keyOrder_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("as written") << QByteArray(R"({"sortBy":{"b":"asc","a":"desc"}})") << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("none") << QByteArray(R"({"b":{"a":"asc"}})") << QStringList();
    QTest::newRow("elsewhere too") << QByteArray(R"({"x":{"sortBy":{"no":1}},"sortBy":{"yes":1}})")
                                   << QStringList{u"yes"_s};
    QTest::newRow("values are no keys") << QByteArray(R"({"sortBy":{"z":"y: ","y":"{"}})")
                                        << QStringList{u"z"_s, u"y"_s};
    QTest::newRow("escapes") << QByteArray(R"({ "sort\u0042y" : { "a\"b" : 1 , "\u00e7":2}})")
                             << QStringList{u"a\"b"_s, u"ç"_s};
    QTest::newRow("nested") << QByteArray(R"({"sortBy":{"b":{"c":1},"a":[{"d":1}]}})") << QStringList{u"b"_s, u"a"_s};
    QTest::newRow("twice") << QByteArray(R"({"sortBy":{"b":1,"a":1,"b":2}})") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("broken") << QByteArray(R"({"sortBy":{"b)") << QStringList();
}

void TestUserBook::keyOrder()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, keys);
    QCOMPARE(sandbox::keysInOrder(json, u"sortBy"_s), keys);
}

QTEST_GUILESS_MAIN(TestUserBook)
#include "tst_userbook.moc"
