// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "sandboxclient.h"
#include "sandboxserver.h"

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::SandboxClient;

/// The operations on accounts, and the requests for mails and text messages.
class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createOnce();
    void updateOnlyWhatIsSent();
    void changedPhoneIsUnverified();
    void badUpdates_data();
    void badUpdates();
    void subscription();
    void accountActivation();
    void phoneActivation();
    void passwordReset();

private:
    QJsonObject someUser(bool withAccount);

    userdesk::SandboxServer m_server;
    SandboxClient m_client{m_server.url()};
};

void TestAccounts::initTestCase()
{
    QVERIFY2(m_server.isRunning(), qPrintable(m_server.errorText()));
    QVERIFY(m_client.signInAs(u"admin"_s));
}

/// One with a phone number, if it has an account at all.
QJsonObject TestAccounts::someUser(bool withAccount)
{
    for (const QJsonValue &user : m_client.users({{u"pageSize"_s, 100}, {u"includeAccount"_s, true}})) {
        const QJsonObject account = user.toObject().value(u"account"_s).toObject();
        if (account.isEmpty() != withAccount && account.contains(u"mobilePhoneNumber"_s) == withAccount) {
            return user.toObject();
        }
    }
    return {};
}

void TestAccounts::createOnce()
{
    const QJsonValue userId = someUser(false).value(u"userId"_s);
    const QJsonObject body{{u"userId"_s, userId},
                           {u"type"_s, u"ORGANIZATION"_s},
                           {u"subscriptionPlan"_s, u"TRIAL"_s},
                           {u"company"_s, u"Neue Firma"_s}};
    const Answer created = m_client.post(u"/v1/accounts/create"_s, body);
    QCOMPARE(created.status, 200);
    QCOMPARE(created.object().value(u"company"_s), u"Neue Firma"_s);
    QCOMPARE(created.object().value(u"userId"_s), userId);
    QCOMPARE(m_client.get(u"/v1/accounts/"_s + userId.toString()).object(), created.object());
    QCOMPARE(m_client.post(u"/v1/accounts/create"_s, body).status, 409);
}

void TestAccounts::updateOnlyWhatIsSent()
{
    QJsonObject before = someUser(true).value(u"account"_s).toObject();
    const QJsonObject change{{u"accountId"_s, before.value(u"id"_s)}, {u"location"_s, u"Kars"_s}};
    QJsonObject after = m_client.patch(u"/v1/accounts/update"_s, change).object();
    QVERIFY(after.value(u"updatedAt"_s) != before.value(u"updatedAt"_s));
    before.insert(u"location"_s, u"Kars"_s);
    before.insert(u"updatedAt"_s, after.value(u"updatedAt"_s));
    QCOMPARE(after, before);
}

void TestAccounts::changedPhoneIsUnverified()
{
    for (const QJsonValue &user : m_client.users({{u"pageSize"_s, 100}, {u"includeAccount"_s, true}})) {
        const QJsonObject account = user.toObject().value(u"account"_s).toObject();
        if (account.value(u"mobilePhoneNumberVerified"_s).toBool()) {
            const QJsonObject change{{u"accountId"_s, account.value(u"id"_s)},
                                     {u"mobilePhoneNumber"_s, u"+90 555 000"_s}};
            const QJsonObject after = m_client.patch(u"/v1/accounts/update"_s, change).object();
            QCOMPARE(after.value(u"mobilePhoneNumberVerified"_s), false);
            return;
        }
    }
    QFAIL("no user has a verified phone number");
}

void TestAccounts::badUpdates_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("unknown type") << u"type"_s << QJsonValue(u"CLUB"_s);
    QTest::newRow("no phone number") << u"mobilePhoneNumber"_s << QJsonValue(u"call me"_s);
    QTest::newRow("no web address") << u"profilePictureUrl"_s << QJsonValue(u"javascript:alert(1)"_s);
    QTest::newRow("read-only") << u"emailVerified"_s << QJsonValue(true);
    QTest::newRow("plan has its own operation") << u"subscriptionPlan"_s << QJsonValue(u"CUSTOM"_s);
    QTest::newRow("wrong type") << u"company"_s << QJsonValue(1);
}

void TestAccounts::badUpdates()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const QJsonObject user = someUser(true);
    const QJsonObject account = user.value(u"account"_s).toObject();
    const Answer answer =
        m_client.patch(u"/v1/accounts/update"_s, {{u"accountId"_s, account.value(u"id"_s)}, {field, value}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.fields(), QStringList{field});
    QCOMPARE(m_client.get(u"/v1/accounts/"_s + user.value(u"userId"_s).toString()).object(), account);
}

void TestAccounts::subscription()
{
    const QJsonObject account = someUser(true).value(u"account"_s).toObject();
    QJsonObject body{{u"accountId"_s, account.value(u"id"_s)},
                     {u"userId"_s, account.value(u"userId"_s)},
                     {u"subscriptionPlan"_s, u"BASIC_YEARLY"_s},
                     {u"planDetails"_s, QJsonObject{{u"subscriptionExpirationEpoch"_s, 1'900'000'000'000LL}}}};
    const QJsonObject reply = m_client.post(u"/v1/accounts/update-subscription"_s, body).object();
    QCOMPARE(reply.value(u"subscriptionPlan"_s), u"BASIC_YEARLY"_s);
    QCOMPARE(reply.value(u"subscriptionExpirationEpoch"_s), 1'900'000'000'000LL);
    QVERIFY(reply.value(u"warnings"_s).isArray());
    body.insert(u"userId"_s, m_client.ownUser().value(u"userId"_s));
    QCOMPARE(m_client.post(u"/v1/accounts/update-subscription"_s, body).fields(), QStringList{u"userId"_s});
    body.insert(u"accountId"_s, u"nothing"_s);
    QCOMPARE(m_client.post(u"/v1/accounts/update-subscription"_s, body).status, 404);
}

void TestAccounts::accountActivation()
{
    const QJsonObject user = someUser(false);
    const QJsonObject body{{u"userId"_s, user.value(u"userId"_s)}, {u"type"_s, u"INDIVIDUAL"_s}};
    const QJsonObject reply = m_client.post(u"/v1/accounts/account-activation-request"_s, body).object();
    QCOMPARE(reply.value(u"recipientEmail"_s), user.value(u"username"_s));
    QCOMPARE(reply.value(u"emailSent"_s), true);
    QVERIFY(reply.value(u"tokenExpirationEpoch"_s).toInteger() > QDateTime::currentMSecsSinceEpoch());
    const Answer account = m_client.get(u"/v1/accounts/"_s + user.value(u"userId"_s).toString());
    QCOMPARE(account.object().value(u"id"_s), reply.value(u"accountId"_s));
}

void TestAccounts::phoneActivation()
{
    const QJsonObject account = someUser(true).value(u"account"_s).toObject();
    const QJsonObject body{{u"userId"_s, account.value(u"userId"_s)}, {u"accountId"_s, account.value(u"id"_s)}};
    const QJsonObject reply = m_client.post(u"/v1/accounts/phone-number-activation-request"_s, body).object();
    QCOMPARE(reply.value(u"recipientPhoneNumber"_s), account.value(u"mobilePhoneNumber"_s));
    QCOMPARE(reply.value(u"smsSent"_s), true);
    const QJsonObject noPhone{{u"accountId"_s, account.value(u"id"_s)}, {u"mobilePhoneNumber"_s, u""_s}};
    QCOMPARE(m_client.patch(u"/v1/accounts/update"_s, noPhone).status, 200);
    QCOMPARE(m_client.post(u"/v1/accounts/phone-number-activation-request"_s, body).status, 400);
}

void TestAccounts::passwordReset()
{
    SandboxClient nobody(m_server.url());
    const QString path = u"/v1/users/password-reset-request"_s;
    const QJsonObject reply = nobody.post(path, {{u"userName"_s, u"admin@sandbox.test"_s}}).object();
    QCOMPARE(reply.value(u"userId"_s), m_client.ownUser().value(u"userId"_s));
    QVERIFY(!reply.value(u"token"_s).toString().isEmpty());
    QCOMPARE(nobody.post(path, {{u"userName"_s, u"nobody@sandbox.test"_s}}).status, 404);
    QCOMPARE(nobody.post(path, {{u"username"_s, u"admin@sandbox.test"_s}}).status, 400);
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
