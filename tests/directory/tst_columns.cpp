// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QRandomGenerator>
#include <QTest>

#include "directory/addresstexts.h"
#include "directory/bytescan.h"
#include "directory/distincttexts.h"
#include "directory/userrows.h"

using namespace userdesk;
using namespace Qt::StringLiterals;

namespace {

QList<quint32> rowsWith(const DistinctTexts &texts, QByteArrayView needle)
{
    QList<quint32> rows;
    texts.forEachFit(needle, [&rows](quint32 row, Fit) { rows.append(row); });
    std::ranges::sort(rows);
    return rows;
}

QByteArray randomText(QRandomGenerator &random, int longest, QByteArrayView letters)
{
    QByteArray text;
    for (int length = random.bounded(longest + 1); length > 0; --length) {
        text += letters[random.bounded(int(letters.size()))];
    }
    return text;
}

/// How the column says that the word fits each of the rows.
template <typename Texts> QList<Fit> fitsIn(const Texts &texts, const QByteArray &word, size_t count)
{
    QList<Fit> fits(qsizetype(count), Fit::None);
    texts.forEachFit(word, [&fits](quint32 row, Fit fit) { fits[row] = std::min(fits[row], fit); });
    return fits;
}

User fullUser()
{
    User user;
    user.userId = u"3F2B8A1C-5d6e-4f70-8a9b-0c1d2e3f4a5b"_s; // not as it is folded
    user.username = u"Ayşe.IŞIK@Example.com"_s;
    user.firstName = u"Ayşe"_s;
    user.midName = u"Nur"_s;
    user.lastName = u"Işık"_s;
    user.locale = u"tr_TR"_s;
    user.timezone = u"Europe/Istanbul"_s;
    user.roles = {u"API_USER"_s, u"SOME, OTHER"_s};
    user.status = u"FROZEN"_s;
    Account account;
    account.id = u"account-1"_s;
    account.userId = u"somebody else"_s;
    account.type = u"INDIVIDUAL"_s;
    account.createdAt = u"2024-02-29T23:59:59.123456+03:00"_s;
    account.updatedAt = u"yesterday"_s;
    account.mobilePhoneNumber = u"+90 (532) 111-22 33"_s;
    account.location = u"Ízmir"_s;
    account.company = u"Çiftçi Birliği"_s;
    account.industry = u"a\0b"_s;
    account.profilePictureUrl = QString(300, u'x');
    account.subscriptionPlan = u"TRIAL"_s;
    account.emailVerified = false;
    user.account = account;
    return user;
}

} // namespace

class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsBytesAsTheLibraryDoes();
    void fitsAreThoseOfTheWholeText_data();
    void fitsAreThoseOfTheWholeText();
    void everyRowWithItsText();
    void changedTextIsFoundOnce();
    void staysSmallWhileTextsChange();
    void userComesBackAsItWas_data();
    void userComesBackAsItWas();
    void idsAreToldApart();
};

void TestColumns::findsBytesAsTheLibraryDoes()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        QByteArray text;
        for (int length = random.bounded(300); length > 0; --length) {
            text += char('a' + random.bounded(3));
        }
        const QByteArray needle =
            text.mid(random.bounded(300), random.bounded(1, 5)).append(random.bounded(2) ? "" : "c");
        QList<qsizetype> expected;
        for (qsizetype place = text.indexOf(needle); !needle.isEmpty() && place >= 0;
             place = text.indexOf(needle, place + 1)) {
            expected.append(place);
        }
        QList<qsizetype> found;
        if (!needle.isEmpty()) {
            scanBytes(text, needle, [&found](qsizetype block, Places places) {
                for (; places != 0; places &= places - 1) {
                    found.append(block + std::countr_zero(places));
                }
            });
        }
        QCOMPARE(found, expected);
    }
}

void TestColumns::fitsAreThoseOfTheWholeText_data()
{
    QTest::addColumn<int>("longest");
    QTest::newRow("short texts") << 12;
    QTest::newRow("texts of several blocks") << 400;
}

void TestColumns::fitsAreThoseOfTheWholeText()
{
    QFETCH(int, longest);
    QRandomGenerator random(5);
    for (int round = 0; round < 200; ++round) {
        DistinctTexts plain;
        AddressTexts addresses;
        QByteArrayList texts;
        for (quint32 row = 0; row < 20; ++row) {
            texts.append(randomText(random, longest, "ab.@c"));
            plain.set(row, texts.last());
            addresses.set(row, texts.last());
            QCOMPARE(plain.at(row), QByteArrayView(texts.last()));
            QCOMPARE(addresses.at(row), texts.last());
        }
        const QByteArray word = randomText(random, 4, "ab.@") + "a@b."[random.bounded(4)];
        QList<Fit> expected;
        for (const QByteArray &text : std::as_const(texts)) {
            expected.append(fitOf(text, word));
        }
        QVERIFY(fitsIn(plain, word, texts.size()) == expected);
        QVERIFY(fitsIn(addresses, word, texts.size()) == expected);
    }
}

void TestColumns::everyRowWithItsText()
{
    DistinctTexts texts;
    texts.set(0, "ayse");
    texts.set(3, "ada");
    texts.set(1, "");
    QCOMPARE(texts.at(3), QByteArrayView("ada"));
    QVERIFY(texts.at(1).isEmpty());
    QVERIFY(texts.at(2).isEmpty()); // which was never set
    QVERIFY(texts.at(7).isEmpty());
    QCOMPARE(rowsWith(texts, "a"), (QList<quint32>{0, 3}));
    QCOMPARE(rowsWith(texts, "seada"), QList<quint32>()); // not across two texts
}

void TestColumns::changedTextIsFoundOnce()
{
    DistinctTexts texts;
    texts.set(0, "ayse");
    texts.set(1, "ada");
    texts.set(0, "ayse nur");
    QCOMPARE(rowsWith(texts, "ayse"), QList<quint32>{0});
    texts.set(0, "fatma");
    QCOMPARE(rowsWith(texts, "ayse"), QList<quint32>());
    QCOMPARE(rowsWith(texts, "fat"), QList<quint32>{0});
}

void TestColumns::staysSmallWhileTextsChange()
{
    DistinctTexts texts;
    texts.set(1, "unchanged");
    for (int i = 0; i < 100'000; ++i) {
        texts.set(0, QByteArray("text number ") + QByteArray::number(i));
    }
    QCOMPARE(texts.at(0), QByteArrayView("text number 99999"));
    QCOMPARE(rowsWith(texts, "unchanged"), QList<quint32>{1});
    QVERIFY2(texts.byteCount() < 200'000, QByteArray::number(texts.byteCount()).constData());
}

void TestColumns::userComesBackAsItWas_data()
{
    QTest::addColumn<bool>("hasAccount");
    QTest::addColumn<int>("fieldToEmpty");
    QTest::newRow("full") << true << 0;
    QTest::newRow("without account") << false << 0;
    QTest::newRow("with an empty account") << true << 1;
    QTest::newRow("own account") << true << 2;
    QTest::newRow("long text") << true << 3;
    QTest::newRow("without roles") << true << 4;
}

void TestColumns::userComesBackAsItWas()
{
    QFETCH(bool, hasAccount);
    QFETCH(int, fieldToEmpty);
    User user = fullUser();
    if (!hasAccount) {
        user.account.reset();
    }
    switch (fieldToEmpty) {
    case 1:
        user.account = Account();
        break;
    case 2:
        user.account->userId = user.userId;
        break;
    case 3:
        user.username = QString(10'000, u'İ');
        break;
    case 4:
        user.roles.clear();
        break;
    default:
        break;
    }
    UserRows rows;
    User other = fullUser();
    other.userId = u"other"_s;
    rows.put(other);
    const UserRow row = rows.put(fullUser());
    QCOMPARE(rows.put(user), row);
    QVERIFY(rows.user(row) == user);
    QCOMPARE(rows.username(row), user.username);
    QVERIFY(rows.user(0) == other);
}

void TestColumns::idsAreToldApart()
{
    UserRows rows;
    User user = fullUser();
    QVERIFY(!rows.rowOf(user.userId));
    for (const QString &id : {u"a"_s, u"A"_s, u"á"_s, u"a\u200f"_s}) { // all folded to the same
        user.userId = id;
        const UserRow row = rows.put(user);
        QCOMPARE(rows.userId(row), id);
    }
    QCOMPARE(rows.size(), 4U);
    QVERIFY(rows.rowOf(u"A"_s) == 1U);
    rows.clear();
    QCOMPARE(rows.size(), 0U);
    QVERIFY(!rows.rowOf(u"A"_s));
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
