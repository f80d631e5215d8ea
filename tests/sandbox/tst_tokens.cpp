// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "sandboxclient.h"
#include "sandboxserver.h"
#include "tokens.h"

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::SandboxClient;

/// Signing in, and what becomes of tokens.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accessTokenIsAJwt();
    void lifeIsAsAsked();
    void expiredTokenIsRefused();
    void controlExpiresTokens();
    void badTokens_data();
    void badTokens();
    void refreshTokenWorksOnce();
    void wrongPasswordInTheLanguageAsked_data();
    void wrongPasswordInTheLanguageAsked();
    void afterSignInTheUsersLocaleDecides();
    void userNameInOtherLetters();
    void onlyActiveUsersSignIn();
    void blockedUserIsOut();

private:
    userdesk::SandboxServer m_server;
    SandboxClient m_client{m_server.url()};
};

void TestTokens::initTestCase()
{
    QVERIFY2(m_server.isRunning(), qPrintable(m_server.errorText()));
}

void TestTokens::accessTokenIsAJwt()
{
    QVERIFY(m_client.signInAs(u"standard"_s));
    const QList<QByteArray> parts = m_client.token().toLatin1().split('.');
    QCOMPARE(parts.size(), 3);
    const auto claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    QCOMPARE(claims.value(u"locale"_s), u"tr_TR"_s);
    QVERIFY(qAbs(claims.value(u"exp"_s).toInteger() - now - 3600) < 60);
    QVERIFY(claims.contains(u"sub"_s) && claims.contains(u"iat"_s) && claims.contains(u"jti"_s));
}

void TestTokens::lifeIsAsAsked()
{
    sandbox::Tokens longLived(60);
    sandbox::Tokens dead(0);
    QString userId;
    QCOMPARE(longLived.check(longLived.issue(u"id"_s, u"tr_TR"_s).access.toLatin1(), userId),
             sandbox::Tokens::Verdict::Valid);
    QCOMPARE(userId, u"id"_s);
    QCOMPARE(dead.check(dead.issue(u"id"_s, u"tr_TR"_s).access.toLatin1(), userId), sandbox::Tokens::Verdict::Expired);
}

void TestTokens::expiredTokenIsRefused()
{
    userdesk::SandboxServer server({u"--token-life"_s, u"0"_s});
    SandboxClient client(server.url());
    QVERIFY(client.signInAs(u"admin"_s));
    const Answer answer = client.get(u"/v1/users/me"_s);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.message().contains(u"expired"_s));
}

void TestTokens::controlExpiresTokens()
{
    QVERIFY(m_client.signInAs(u"admin"_s));
    const QString refreshToken = m_client.refreshToken();
    QVERIFY(m_server.expireTokens());
    QCOMPARE(m_client.get(u"/v1/users/me"_s).status, 401);
    const Answer again = m_client.post(u"/v1/auth/refresh"_s, {{u"refreshToken"_s, refreshToken}});
    QCOMPARE(again.status, 200);
    m_client.setToken(again.object().value(u"accessToken"_s).toString());
    QCOMPARE(m_client.get(u"/v1/users/me"_s).status, 200);
    QVERIFY(m_server.expireTokens(true));
    const QJsonValue unknownNow = again.object().value(u"refreshToken"_s);
    QCOMPARE(m_client.post(u"/v1/auth/refresh"_s, {{u"refreshToken"_s, unknownNow}}).status, 401);
}

void TestTokens::badTokens_data()
{
    QTest::addColumn<QString>("token");
    QVERIFY(m_client.signInAs(u"admin"_s));
    const QString good = m_client.token();
    QTest::newRow("none") << QString();
    QTest::newRow("nonsense") << u"abc"_s;
    QTest::newRow("three nonsenses") << u"a.b.c"_s;
    QTest::newRow("without its signature") << good.section(u'.', 0, 1) + u'.';
    QTest::newRow("with a longer signature") << good + u'A';
    const QByteArray claims = R"({"sub":"x","exp":99999999999})";
    QTest::newRow("other claims") << good.section(u'.', 0, 0) + u'.'
            + QString::fromLatin1(claims.toBase64(QByteArray::Base64UrlEncoding)) + u'.' + good.section(u'.', 2, 2);
}

void TestTokens::badTokens()
{
    QFETCH(QString, token);
    m_client.setToken(token);
    const Answer answer = m_client.get(u"/v1/users/me"_s);
    QCOMPARE(answer.status, 401);
    QVERIFY(!answer.message().isEmpty());
}

void TestTokens::refreshTokenWorksOnce()
{
    QVERIFY(m_client.signInAs(u"guest"_s));
    const QJsonObject body{{u"refreshToken"_s, m_client.refreshToken()}};
    m_client.setToken({});
    const Answer first = m_client.post(u"/v1/auth/refresh"_s, body);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.object().value(u"username"_s), u"guest@sandbox.test"_s);
    QCOMPARE(first.object().value(u"type"_s), u"Bearer"_s);
    QVERIFY(first.object().value(u"refreshToken"_s) != body.value(u"refreshToken"_s));
    QCOMPARE(m_client.post(u"/v1/auth/refresh"_s, body).status, 401);
    m_client.setToken(first.object().value(u"accessToken"_s).toString());
    QCOMPARE(m_client.get(u"/v1/users/me"_s).status, 200);
}

void TestTokens::wrongPasswordInTheLanguageAsked_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QString() << u"password is wrong"_s;
    QTest::newRow("Turkish") << u"tr"_s << u"parola yanlış"_s;
    QTest::newRow("Turkish of Turkey") << u"tr-TR,tr;q=0.9,en;q=0.8"_s << u"parola yanlış"_s;
    QTest::newRow("rather English") << u"tr;q=0.3,en;q=0.8"_s << u"password is wrong"_s;
    QTest::newRow("neither") << u"de"_s << u"password is wrong"_s;
    QTest::newRow("German, else Turkish") << u"de,tr;q=0.5"_s << u"parola yanlış"_s;
}

void TestTokens::wrongPasswordInTheLanguageAsked()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    SandboxClient client(m_server.url());
    client.setAcceptLanguage(language);
    const Answer answer =
        client.post(u"/v1/auth/login"_s, {{u"username"_s, u"admin@sandbox.test"_s}, {u"password"_s, u"wrong"_s}});
    QCOMPARE(answer.status, 401);
    QVERIFY2(answer.message().contains(words), answer.body.constData());
}

void TestTokens::afterSignInTheUsersLocaleDecides()
{
    SandboxClient client(m_server.url());
    client.setAcceptLanguage(u"en"_s);
    QVERIFY(client.signInAs(u"standard"_s));
    QVERIFY(client.update({{u"userId"_s, u"nobody"_s}}).message().contains(u"kullanıcı yok"_s));
    QCOMPARE(client.update({{u"userId"_s, client.ownUser().value(u"userId"_s)}, {u"locale"_s, u"en_US"_s}}).status,
             200);
    client.setAcceptLanguage(u"tr"_s);
    QVERIFY(client.update({{u"userId"_s, u"nobody"_s}}).message().contains(u"no such user"_s));
}

void TestTokens::userNameInOtherLetters()
{
    QVERIFY(m_client.signIn(u"ADMIN@Sandbox.Test"_s));
    QCOMPARE(m_client.ownUser().value(u"username"_s), u"admin@sandbox.test"_s);
}

void TestTokens::onlyActiveUsersSignIn()
{
    QVERIFY(m_client.signInAs(u"admin"_s));
    for (const QString &status : {u"ACTIVE"_s, u"INACTIVE"_s, u"EXPIRED"_s, u"BLOCKED"_s, u"DELETED"_s}) {
        const QJsonArray users = m_client.users({{u"status"_s, QJsonArray{status}}, {u"pageSize"_s, 100}});
        QVERIFY(!users.isEmpty());
        SandboxClient client(m_server.url());
        const QString username = users.last().toObject().value(u"username"_s).toString();
        QCOMPARE(client.signIn(username), status == u"ACTIVE");
    }
}

void TestTokens::blockedUserIsOut()
{
    QVERIFY(m_client.signInAs(u"api"_s));
    const QJsonValue userId = m_client.ownUser().value(u"userId"_s);
    QVERIFY(!m_server.changeUser({{u"userId"_s, userId}, {u"status"_s, u"BLOCKED"_s}}).isEmpty());
    QCOMPARE(m_client.get(u"/v1/users/me"_s).status, 401);
    const QString refreshToken = m_client.refreshToken();
    QCOMPARE(m_client.post(u"/v1/auth/refresh"_s, {{u"refreshToken"_s, refreshToken}}).status, 401);
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
