// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "api/jsonreader.h"
#include "api/wire.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

QByteArray fixtureBytes(const QString &name)
{
    QFile file(QStringLiteral(USERDESK_TEST_DATA "/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject fixture(const QString &name)
{
    return QJsonDocument::fromJson(fixtureBytes(name)).object();
}

QString missing(const QString &property)
{
    return u"The server's answer can't be read: its property “%1” is missing."_s.arg(property);
}

QString wrongType(const QString &property)
{
    return u"The server's answer can't be read: its property “%1” has the wrong type."_s.arg(property);
}

/// What reading says: nothing where it worked, else the words of what has to be a protocol error.
template <typename T> QString problemOf(const Result<T> &result)
{
    if (result) {
        return {};
    }
    return result.error().kind == ApiError::Kind::Protocol ? result.error().words : u"another kind"_s;
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeUser();
    void keepsUnknownValuesAndIgnoresUnknownProperties();
    void nullIsAbsent();
    void namesAMissingProperty_data();
    void namesAMissingProperty();
    void namesAPropertyOfTheWrongType_data();
    void namesAPropertyOfTheWrongType();
    void emptyIdIsNoId();
    void readsRolesInEveryForm_data();
    void readsRolesInEveryForm();
    void readsAPage();
    void refusesAPageThatIsFarTooLong();
    void namesWhatIsWrongWithAPage_data();
    void namesWhatIsWrongWithAPage();
    void readsTokens();
    void namesWhatIsWrongWithTokens();
    void refusesTokensThatNoHeaderCanCarry_data();
    void refusesTokensThatNoHeaderCanCarry();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
};

void TestWire::readsAWholeUser()
{
    const auto user = wire::readUser(fixture(u"user"_s));
    QVERIFY(user.has_value());
    QCOMPARE(user->userId, u"0f8e6b1c-1111-4222-8333-444455556666"_s);
    QCOMPARE(user->username, u"ayse.yilmaz@example.com"_s);
    QCOMPARE(user->firstName, u"Ayşe"_s);
    QCOMPARE(user->midName, u"Nur"_s);
    QCOMPARE(user->lastName, u"Yılmaz"_s);
    QCOMPARE(user->locale, u"tr_TR"_s);
    QCOMPARE(user->timezone, u"Europe/Istanbul"_s);
    QCOMPARE(user->roles, (QStringList{u"API_USER"_s, u"POWER_USER"_s}));
    QCOMPARE(user->status, u"ACTIVE"_s);
    Account account;
    account.id = u"11111111-2222-4333-8444-555566667777"_s;
    account.userId = user->userId;
    account.type = u"ORGANIZATION"_s;
    account.createdAt = u"2024-05-06T07:08:09.123Z"_s;
    account.updatedAt = u"2025-06-07T08:09:10+03:00"_s;
    account.mobilePhoneNumber = u"+905551112233"_s;
    account.location = u"İstanbul"_s;
    account.company = u"Örnek A.Ş."_s;
    account.industry = u"Energy"_s;
    account.profilePictureUrl = u"https://example.com/a.png"_s;
    account.subscriptionPlan = u"BASIC_MONTHLY"_s;
    account.emailVerified = true;
    account.mobilePhoneNumberVerified = false;
    QVERIFY(user->account == account);
}

void TestWire::keepsUnknownValuesAndIgnoresUnknownProperties()
{
    const auto user = wire::readUser(fixture(u"user-unknowns"_s));
    QVERIFY(user.has_value());
    QCOMPARE(user->roles, (QStringList{u"WIZARD"_s, u"ADMIN"_s}));
    QCOMPARE(user->status, u"ON_LEAVE"_s);
    QCOMPARE(user->locale, u"tlh_QO"_s);
    QCOMPARE(user->timezone, u"Mars/Olympus_Mons"_s);
    QCOMPARE(user->account->type, u"CLUB"_s);
    QCOMPARE(user->account->subscriptionPlan, u"GALACTIC"_s);
}

void TestWire::nullIsAbsent()
{
    const auto withNulls = wire::readUser(fixture(u"user-nulls"_s));
    const auto without = wire::readUser(fixture(u"user-minimal"_s));
    QVERIFY(withNulls.has_value());
    QVERIFY(without.has_value());
    QVERIFY(*withNulls == *without);
    QVERIFY(!without->account);
    QVERIFY(without->midName.isEmpty());
}

void TestWire::namesAMissingProperty_data()
{
    QTest::addColumn<QString>("property");
    for (const auto *name : {"userId", "username", "firstName", "lastName", "locale", "timezone", "roles", "status"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestWire::namesAMissingProperty()
{
    QFETCH(QString, property);
    QJsonObject object = fixture(u"user"_s);
    object.remove(property);
    QCOMPARE(problemOf(wire::readUser(object)), missing(property));
    object.insert(property, QJsonValue::Null);
    QCOMPARE(problemOf(wire::readUser(object)), missing(property));
}

void TestWire::namesAPropertyOfTheWrongType_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<QJsonValue>("value");
    for (const auto *name :
         {"userId", "username", "firstName", "midName", "lastName", "locale", "timezone", "status"}) {
        QTest::addRow("%s as number", name) << QString::fromLatin1(name) << QJsonValue(5);
        QTest::addRow("%s as list", name) << QString::fromLatin1(name) << QJsonValue(QJsonArray{u"x"_s});
        QTest::addRow("%s as object", name) << QString::fromLatin1(name) << QJsonValue(QJsonObject());
        QTest::addRow("%s as truth", name) << QString::fromLatin1(name) << QJsonValue(true);
    }
    QTest::newRow("roles as number") << u"roles"_s << QJsonValue(5);
    QTest::newRow("roles as object") << u"roles"_s << QJsonValue(QJsonObject());
    QTest::newRow("roles as list of numbers") << u"roles"_s << QJsonValue(QJsonArray{5});
    QTest::newRow("roles as list with null") << u"roles"_s << QJsonValue(QJsonArray{u"ADMIN"_s, QJsonValue::Null});
    QTest::newRow("account as text") << u"account"_s << QJsonValue(u"x"_s);
    QTest::newRow("account as list") << u"account"_s << QJsonValue(QJsonArray());
    QTest::newRow("a property of the account") << u"account.company"_s << QJsonValue(5);
    QTest::newRow("a flag of the account as text") << u"account.emailVerified"_s << QJsonValue(u"true"_s);
}

void TestWire::namesAPropertyOfTheWrongType()
{
    QFETCH(QString, property);
    QFETCH(QJsonValue, value);
    QJsonObject object = fixture(u"user"_s);
    if (property.startsWith(u"account."_s)) {
        object.insert(u"account"_s, QJsonObject{{property.section(u'.', 1), value}});
    } else {
        object.insert(property, value);
    }
    QCOMPARE(problemOf(wire::readUser(object)), wrongType(property));
}

void TestWire::emptyIdIsNoId()
{
    QJsonObject object = fixture(u"user"_s);
    object.insert(u"userId"_s, QString());
    QCOMPARE(problemOf(wire::readUser(object)),
             u"The server's answer can't be read: its property “userId” is empty."_s);
}

void TestWire::readsRolesInEveryForm_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("roles");
    const QStringList one{u"API_USER"_s};
    const QStringList two{u"API_USER"_s, u"ADMIN"_s};
    QTest::newRow("list") << QJsonValue(QJsonArray{u"API_USER"_s, u"ADMIN"_s}) << two;
    QTest::newRow("list with a repetition") << QJsonValue(QJsonArray{u"API_USER"_s, u"API_USER"_s}) << one;
    QTest::newRow("one text") << QJsonValue(u"API_USER"_s) << one;
    QTest::newRow("comma-separated") << QJsonValue(u"API_USER, ADMIN"_s) << two;
    QTest::newRow("quoted list") << QJsonValue(u"['API_USER']"_s) << one;
    QTest::newRow("quoted list of two") << QJsonValue(u"[ 'API_USER' , \"ADMIN\" ]"_s) << two;
    QTest::newRow("list without quotes") << QJsonValue(u"[API_USER,ADMIN]"_s) << two;
    QTest::newRow("unknown in a text") << QJsonValue(u"['WIZARD']"_s) << QStringList{u"WIZARD"_s};
    QTest::newRow("stray commas") << QJsonValue(u",API_USER,,ADMIN,"_s) << two;
    QTest::newRow("empty text") << QJsonValue(QString()) << QStringList();
    QTest::newRow("empty list in a text") << QJsonValue(u"[]"_s) << QStringList();
    QTest::newRow("empty list") << QJsonValue(QJsonArray()) << QStringList();
    QTest::newRow("a lone quote") << QJsonValue(u"'"_s) << QStringList{u"'"_s};
}

void TestWire::readsRolesInEveryForm()
{
    QFETCH(QJsonValue, value);
    QJsonObject object = fixture(u"user-minimal"_s);
    object.insert(u"roles"_s, value);
    const auto user = wire::readUser(object);
    QVERIFY(user.has_value());
    QTEST(user->roles, "roles");
}

void TestWire::readsAPage()
{
    const auto page = wire::readUserPage(fixture(u"page"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->users.size(), size_t(2));
    QCOMPARE(page->users.at(1).userId, u"u-2"_s);
    QCOMPARE(page->users.at(0).roles, QStringList{u"GUEST"_s});
    QCOMPARE(page->totalRecords, std::optional<qint64>(12345678901));
    QJsonObject object = fixture(u"page"_s);
    for (const QJsonValue &uncounted :
         {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null), QJsonValue(-1)}) {
        object.insert(u"totalRecords"_s, uncounted); // what is undefined is removed
        QCOMPARE(wire::readUserPage(object)->totalRecords, std::nullopt);
    }
}

void TestWire::refusesAPageThatIsFarTooLong()
{
    const QJsonObject user = fixture(u"page"_s).value("users"_L1).toArray().first().toObject();
    QJsonArray users;
    for (int i = 0; i < 1'000; ++i) {
        users.append(user);
    }
    QVERIFY(wire::readUserPage({{u"users"_s, users}}));
    users.append(user);
    QVERIFY(!wire::readUserPage({{u"users"_s, users}}));
}

void TestWire::namesWhatIsWrongWithAPage_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no users") << QByteArray(R"({"totalRecords":5})") << missing(u"users"_s);
    QTest::newRow("users as object") << QByteArray(R"({"users":{}})") << wrongType(u"users"_s);
    QTest::newRow("user as text") << QByteArray(R"({"users":["x"]})") << missing(u"users[0].userId"_s);
    QTest::newRow("user without a name") << QByteArray(
        R"({"users":[{"userId":"1","username":"u","lastName":"l","locale":"l","timezone":"t",
                                    "roles":[],"status":"s"}]})")
                                         << missing(u"users[0].firstName"_s);
    QTest::newRow("total as text") << QByteArray(R"({"users":[],"totalRecords":"5"})") << wrongType(u"totalRecords"_s);
    QTest::newRow("total with a fraction")
        << QByteArray(R"({"users":[],"totalRecords":1.5})") << wrongType(u"totalRecords"_s);
}

void TestWire::namesWhatIsWrongWithAPage()
{
    QFETCH(QByteArray, json);
    QTEST(problemOf(wire::readUserPage(QJsonDocument::fromJson(json).object())), "problem");
}

void TestWire::readsTokens()
{
    const auto tokens = wire::readTokens(fixture(u"tokens"_s));
    QVERIFY(tokens.has_value());
    QCOMPARE(tokens->type, u"Bearer"_s);
    QCOMPARE(tokens->accessToken, u"access"_s);
    QCOMPARE(tokens->refreshToken, u"refresh"_s);
}

void TestWire::refusesTokensThatNoHeaderCanCarry_data()
{
    QTest::addColumn<QString>("token");
    QTest::newRow("a header of its own") << u"a\r\nX-Evil: 1"_s;
    QTest::newRow("line feed") << u"a\nb"_s;
    QTest::newRow("null") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("blank") << u"a b"_s;
    QTest::newRow("delete") << u"a\x7f"_s;
    QTest::newRow("umlaut") << u"ä"_s;
    QTest::newRow("empty") << QString();
}

void TestWire::refusesTokensThatNoHeaderCanCarry()
{
    QFETCH(QString, token);
    QJsonObject object = fixture(u"tokens"_s);
    object.insert(u"accessToken"_s, token);
    const auto tokens = wire::readTokens(object);
    QVERIFY(!tokens);
    QVERIFY2(tokens.error().words.contains(u"accessToken"_s), qPrintable(tokens.error().words));
}

void TestWire::namesWhatIsWrongWithTokens()
{
    for (const QString &property : {u"type"_s, u"accessToken"_s, u"refreshToken"_s}) {
        QJsonObject object = fixture(u"tokens"_s);
        object.remove(property);
        QCOMPARE(problemOf(wire::readTokens(object)), missing(property));
        object.insert(property, 5);
        QCOMPARE(problemOf(wire::readTokens(object)), wrongType(property));
    }
}

void TestWire::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    const auto empty = u"The server's answer can't be read: it is empty."_s;
    const auto noObject = u"The server's answer can't be read: it is not a JSON object."_s;
    QTest::newRow("nothing") << QByteArray() << empty;
    QTest::newRow("blank") << QByteArray(" \n") << empty;
    QTest::newRow("half") << fixtureBytes(u"user"_s).first(100) << noObject;
    QTest::newRow("list") << QByteArray("[]") << noObject;
    QTest::newRow("text") << QByteArray("\"x\"") << noObject;
    QTest::newRow("null") << QByteArray("null") << noObject;
    QTest::newRow("html") << QByteArray("<html>ok</html>") << noObject;
    QTest::newRow("two objects") << QByteArray("{}{}") << noObject;
    QTest::newRow("zeros") << QByteArray(10, '\0') << noObject;
}

void TestWire::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, body);
    QTEST(problemOf(wire::readObject(body)), "problem");
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
