// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "sandboxclient.h"
#include "sandboxserver.h"

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::SandboxClient;

/// What the server checks in a request, and that a refused request changes nothing.
class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void update_data();
    void update();
    void goodValues_data();
    void goodValues();
    void bodyIsNoObject_data();
    void bodyIsNoObject();
    void problemsOfSeveralFieldsComeTogether();
    void unknownUser();
    void duplicateUserNames();
    void freedUserNameCanBeTaken();
    void userIdAloneChangesNothing();
    void changeTouchesTheAccountsTime();
    void otherContentType();
    void unknownPathsAndMethods();
    void errorHasSpringsForm();

private:
    QJsonObject target() { return m_client.userNamed(m_targetName); }

    userdesk::SandboxServer m_server;
    SandboxClient m_client{m_server.url()};
    QString m_targetName;
};

void TestValidation::initTestCase()
{
    QVERIFY2(m_server.isRunning(), qPrintable(m_server.errorText()));
    QVERIFY(m_client.signInAs(u"admin"_s));
    m_targetName = m_client.users({{u"pageSize"_s, 10}}).at(9).toObject().value(u"username"_s).toString();
}

void TestValidation::update_data()
{
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<QString>("field");
    QTest::newRow("unknown property") << QJsonObject{{u"nickname"_s, u"x"_s}} << u"nickname"_s;
    QTest::newRow("account is read-only") << QJsonObject{{u"account"_s, QJsonObject()}} << u"account"_s;
    QTest::newRow("number for a text") << QJsonObject{{u"firstName"_s, 1}} << u"firstName"_s;
    QTest::newRow("null for a text") << QJsonObject{{u"lastName"_s, QJsonValue::Null}} << u"lastName"_s;
    QTest::newRow("text for the roles") << QJsonObject{{u"roles"_s, u"ADMIN"_s}} << u"roles"_s;
    QTest::newRow("the published sample") << QJsonObject{{u"roles"_s, u"['API_USER']"_s}} << u"roles"_s;
    QTest::newRow("numbers as roles") << QJsonObject{{u"roles"_s, QJsonArray{1}}} << u"roles"_s;
    QTest::newRow("unknown role") << QJsonObject{{u"roles"_s, QJsonArray{u"ADMIN"_s, u"KING"_s}}} << u"roles"_s;
    QTest::newRow("role in small letters") << QJsonObject{{u"roles"_s, QJsonArray{u"admin"_s}}} << u"roles"_s;
    QTest::newRow("unknown status") << QJsonObject{{u"status"_s, u"ASLEEP"_s}} << u"status"_s;
    QTest::newRow("no e-mail address") << QJsonObject{{u"username"_s, u"ayse"_s}} << u"username"_s;
    QTest::newRow("address without a dot") << QJsonObject{{u"username"_s, u"ayse@host"_s}} << u"username"_s;
    QTest::newRow("address with a space") << QJsonObject{{u"username"_s, u"ay se@a.test"_s}} << u"username"_s;
    for (const char32_t c : {0x200BU, 0xA0U, 0xFEFFU, 0x2068U, 0xADU, 0x3164U, 0x200DU}) {
        const QString invisible{QChar(char16_t(c))}; // not by fromUcs4(), which takes a byte-order mark away
        QTest::addRow("address with U+%04X", unsigned(c))
            << QJsonObject{{u"username"_s, u"ay"_s + invisible + u"se@a.test"_s}} << u"username"_s;
    }
    for (const char32_t c : {0x200BU, 0xA0U, 0xFEFFU, 0x2068U, 0xADU, 0x3164U}) {
        const QString invisible{QChar(char16_t(c))}; // not by fromUcs4(), which takes a byte-order mark away
        QTest::addRow("name with U+%04X", unsigned(c))
            << QJsonObject{{u"firstName"_s, u"Ay"_s + invisible + u"se"_s}} << u"firstName"_s;
    }
    QTest::newRow("joiners alone") << QJsonObject{{u"firstName"_s, u"\u200D\u200C"_s}} << u"firstName"_s;
    QTest::newRow("two at signs") << QJsonObject{{u"username"_s, u"a@b@c.test"_s}} << u"username"_s;
    QTest::newRow("empty user name") << QJsonObject{{u"username"_s, u""_s}} << u"username"_s;
    QTest::newRow("empty first name") << QJsonObject{{u"firstName"_s, u""_s}} << u"firstName"_s;
    QTest::newRow("blank last name") << QJsonObject{{u"lastName"_s, u"  "_s}} << u"lastName"_s;
    QTest::newRow("empty password") << QJsonObject{{u"password"_s, u""_s}} << u"password"_s;
    QTest::newRow("empty locale") << QJsonObject{{u"locale"_s, u""_s}} << u"locale"_s;
    QTest::newRow("unknown locale") << QJsonObject{{u"locale"_s, u"xx_YY"_s}} << u"locale"_s;
    QTest::newRow("language in a wrong place") << QJsonObject{{u"locale"_s, u"tr_XX"_s}} << u"locale"_s;
    QTest::newRow("unknown time zone") << QJsonObject{{u"timezone"_s, u"Mars/Base"_s}} << u"timezone"_s;
    QTest::newRow("empty time zone") << QJsonObject{{u"timezone"_s, u""_s}} << u"timezone"_s;
    QTest::newRow("text for empty") << QJsonObject{{u"empty"_s, u"no"_s}} << u"empty"_s;
}

void TestValidation::update()
{
    QFETCH(QJsonObject, change);
    QFETCH(QString, field);
    const QJsonObject before = target();
    change.insert(u"userId"_s, before.value(u"userId"_s));
    change.insert(u"midName"_s, u"must not arrive"_s);
    const Answer answer = m_client.update(change);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.fields(), QStringList{field});
    QCOMPARE(target(), before);
}

void TestValidation::goodValues_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("middle name emptied") << u"midName"_s << QJsonValue(u""_s);
    QTest::newRow("Arabic") << u"firstName"_s << QJsonValue(u"ليلى"_s);
    QTest::newRow("markup is a text") << u"lastName"_s << QJsonValue(u"<b>O’Neill</b> & Söhne"_s);
    QTest::newRow("emoji") << u"midName"_s << QJsonValue(u"🚀"_s);
    QTest::newRow("locale with a script") << u"locale"_s << QJsonValue(u"zh_TW"_s);
    QTest::newRow("language alone") << u"locale"_s << QJsonValue(u"tr"_s);
    QTest::newRow("UTC") << u"timezone"_s << QJsonValue(u"UTC"_s);
    QTest::newRow("every role") << u"roles"_s
                                << QJsonValue(QJsonArray{u"GUEST"_s, u"API_USER"_s, u"STANDARD_USER"_s, u"POWER_USER"_s,
                                                         u"EXTENDED_USER"_s, u"ADMIN"_s});
    QTest::newRow("no role") << u"roles"_s << QJsonValue(QJsonArray());
    QTest::newRow("status") << u"status"_s << QJsonValue(u"DELETED"_s);
    QTest::newRow("address with a plus") << u"username"_s << QJsonValue(u"a.b+c@sub.firma.example"_s);
}

void TestValidation::goodValues()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QJsonObject before = target();
    const Answer answer = m_client.update({{u"userId"_s, before.value(u"userId"_s)}, {field, value}});
    QCOMPARE(answer.status, 200);
    const QJsonValue now = answer.object().value(field);
    QCOMPARE(now.isUndefined() ? QJsonValue(u""_s) : now, value);
    QCOMPARE(answer.object().value(u"account"_s).isObject(), before.contains(u"account"_s));
    m_targetName = answer.object().value(u"username"_s).toString();
    QCOMPARE(target(), answer.object());
}

void TestValidation::bodyIsNoObject_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("userId=1");
    QTest::newRow("half") << QByteArray(R"({"userId": ")");
    QTest::newRow("array") << QByteArray(R"([{"userId": "1"}])");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("no UTF-8") << QByteArray("{\"userId\": \"\xff\xfe\"}");
}

void TestValidation::bodyIsNoObject()
{
    QFETCH(QByteArray, body);
    const Answer answer = m_client.send(u"PATCH"_s, u"/v1/users/update"_s, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.message().isEmpty());
}

void TestValidation::problemsOfSeveralFieldsComeTogether()
{
    Answer answer = m_client.update(
        {{u"userId"_s, target().value(u"userId"_s)}, {u"firstName"_s, u""_s}, {u"timezone"_s, u"Mars/Base"_s}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.fields(), (QStringList{u"firstName"_s, u"timezone"_s}));
}

void TestValidation::unknownUser()
{
    QCOMPARE(m_client.update({{u"firstName"_s, u"A"_s}}).fields(), QStringList{u"userId"_s});
    QCOMPARE(m_client.update({{u"userId"_s, u""_s}}).status, 400);
    QCOMPARE(m_client.update({{u"userId"_s, u"nobody"_s}}).status, 404);
    QCOMPARE(m_client.update({{u"userId"_s, u"00000000-0000-4000-8000-000000000000"_s}}).status, 404);
    QCOMPARE(m_client.get(u"/v1/accounts/nobody"_s).status, 404);
}

void TestValidation::duplicateUserNames()
{
    for (const QString &taken : {u"power@sandbox.test"_s, u"Power@Sandbox.TEST"_s}) {
        const Answer answer = m_client.update({{u"userId"_s, target().value(u"userId"_s)}, {u"username"_s, taken}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.fields(), QStringList{u"username"_s});
        QVERIFY2(answer.message().contains(u"already exists"_s), answer.body.constData());
    }
    // One's own name in other letters is no duplicate.
    const QString shouted = m_targetName.toUpper();
    const Answer own = m_client.update({{u"userId"_s, target().value(u"userId"_s)}, {u"username"_s, shouted}});
    QCOMPARE(own.status, 200);
    m_targetName = shouted;
}

void TestValidation::freedUserNameCanBeTaken()
{
    const QJsonArray users = m_client.users({{u"pageSize"_s, 20}});
    const QJsonObject first = users.at(15).toObject();
    const QJsonObject second = users.at(16).toObject();
    const QJsonValue name = first.value(u"username"_s);
    QCOMPARE(m_client.update({{u"userId"_s, second.value(u"userId"_s)}, {u"username"_s, name}}).status, 400);
    QCOMPARE(m_client.update({{u"userId"_s, first.value(u"userId"_s)}, {u"username"_s, u"moved@a.test"_s}}).status,
             200);
    QCOMPARE(m_client.update({{u"userId"_s, second.value(u"userId"_s)}, {u"username"_s, name}}).status, 200);
}

void TestValidation::userIdAloneChangesNothing()
{
    const QJsonObject before = m_client.ownUser();
    const QJsonValue userId = before.value(u"userId"_s);
    QCOMPARE(m_client.update({{u"userId"_s, userId}}).object(), before);
    QCOMPARE(m_client.update({{u"userId"_s, userId}, {u"empty"_s, true}}).object(), before);
    QCOMPARE(m_client.ownUser(), before);
}

void TestValidation::changeTouchesTheAccountsTime()
{
    QJsonObject before = m_client.ownUser();
    QJsonObject after =
        m_client.update({{u"userId"_s, before.value(u"userId"_s)}, {u"firstName"_s, u"Aylin"_s}}).object();
    QJsonObject account = after.value(u"account"_s).toObject();
    const auto changedAt = QDateTime::fromString(account.value(u"updatedAt"_s).toString(), Qt::ISODateWithMs);
    QVERIFY(qAbs(changedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    account.insert(u"updatedAt"_s, before.value(u"account"_s).toObject().value(u"updatedAt"_s));
    after.insert(u"account"_s, account);
    before.insert(u"firstName"_s, u"Aylin"_s);
    QCOMPARE(after, before);
}

void TestValidation::otherContentType()
{
    const QByteArray body = R"({"userId": "1"})";
    QCOMPARE(m_client.send(u"PATCH"_s, u"/v1/users/update"_s, body, "text/plain").status, 415);
}

void TestValidation::unknownPathsAndMethods()
{
    QCOMPARE(m_client.get(u"/v1/users"_s).status, 404);
    QCOMPARE(m_client.get(u"/"_s).status, 404);
    QCOMPARE(m_client.post(u"/v1/users/update"_s, {}).status, 405);
    QCOMPARE(m_client.get(u"/v1/accounts/a/b"_s).status, 404);
}

void TestValidation::errorHasSpringsForm()
{
    const QJsonObject error = m_client.update({{u"userId"_s, u"nobody"_s}}).object();
    QCOMPARE(error.keys(), (QStringList{u"error"_s, u"message"_s, u"path"_s, u"status"_s, u"timestamp"_s}));
    QCOMPARE(error.value(u"error"_s), u"Not Found"_s);
    QCOMPARE(error.value(u"status"_s), 404);
    QCOMPARE(error.value(u"path"_s), u"/v1/users/update"_s);
    QVERIFY(QDateTime::fromString(error.value(u"timestamp"_s).toString(), Qt::ISODateWithMs).isValid());
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
