// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include <QTcpSocket>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <sys/socket.h>
#endif

#include "faults.h"
#include "sandboxclient.h"
#include "sandboxserver.h"

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::SandboxClient;

/// Each fault does what its name says, to the requests that it is meant for, and the request log has each request once.
class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void statusInEveryForm_data();
    void statusInEveryForm();
    void retryAfter();
    void errorChangesNothing();
    void lostAnswers_data();
    void lostAnswers();
    void resetIsAReset();
    void silenceEndsWithTheClient();
    void redirectPointsElsewhere();
    void hugeIsHuge();
    void trickleTakesItsTime();
    void spoiledReplies_data();
    void spoiledReplies();
    void hostileTextsArriveWhole();
    void everyUserOfAPageIsHit();
    void extraChangeStays();
    void whichRequestsAreHit();
    void faultOfTheCommandLine();
    void unknownFaults_data();
    void unknownFaults();
    void requestLogMasksSecrets();

private:
    Answer update() { return m_client.update({{u"userId"_s, m_userId}, {u"firstName"_s, u"Changed"_s}}); }
    qsizetype updatesSeen() { return m_server.requests(u"PATCH"_s, u"/v1/users/update"_s).size(); }
    QString firstName() { return m_client.ownUser().value(u"firstName"_s).toString(); }

    userdesk::SandboxServer m_server;
    SandboxClient m_client{m_server.url()};
    QString m_userId;
};

void TestFaults::initTestCase()
{
    QVERIFY2(m_server.isRunning(), qPrintable(m_server.errorText()));
    QVERIFY(m_client.signInAs(u"admin"_s));
    m_userId = m_client.ownUser().value(u"userId"_s).toString();
}

void TestFaults::init()
{
    QVERIFY(m_server.setFault(u"none"_s));
    QVERIFY(!m_server.changeUser({{u"userId"_s, m_userId}, {u"firstName"_s, u"Ayşe"_s}}).isEmpty());
}

void TestFaults::statusInEveryForm_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("says");
    for (const int status : {400, 401, 403, 404, 409, 422, 429, 500, 502, 503, 504}) {
        QTest::addRow("%d", status) << QString::number(status) << status << QByteArray(R"("timestamp")");
    }
    QTest::newRow("spring") << u"400-spring"_s << 400 << QByteArray(R"("field":"firstName")");
    QTest::newRow("problem") << u"422-problem"_s << 422 << QByteArray(R"("title":"Unprocessable Entity")");
    QTest::newRow("message") << u"409-message"_s << 409 << QByteArray(R"({"message":)");
    QTest::newRow("error") << u"403-error"_s << 403 << QByteArray(R"({"error":)");
    QTest::newRow("errors-list") << u"400-errors-list"_s << 400 << QByteArray(R"({"errors":[{"field":"firstName",)");
    QTest::newRow("errors-map") << u"422-errors-map"_s << 422 << QByteArray(R"({"errors":{"firstName":[")");
    QTest::newRow("text") << u"500-text"_s << 500 << QByteArray("The sandbox was asked");
    QTest::newRow("html") << u"502-html"_s << 502 << QByteArray("<title>502 Bad Gateway</title>");
    QTest::newRow("empty") << u"503-empty"_s << 503 << QByteArray();
}

void TestFaults::statusInEveryForm()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(QByteArray, says);
    QVERIFY(m_server.setFault(kind));
    const Answer answer = update();
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.body.contains(says), answer.body.constData());
    QCOMPARE(answer.body.isEmpty(), says.isEmpty());
    QCOMPARE(update().status, 200);
}

void TestFaults::retryAfter()
{
    QVERIFY(m_server.setFault(u"429"_s) && m_server.setFault(u"429-seconds"_s)
            && m_server.setFault(u"503-date-problem"_s));
    QCOMPARE(update().retryAfter, QByteArray());
    QCOMPARE(update().retryAfter, "2");
    const Answer dated = update();
    auto time = QLocale::c().toDateTime(QString::fromLatin1(dated.retryAfter), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(time);
    QVERIFY2(time.isValid() && seconds >= 0 && seconds <= 2, dated.retryAfter.constData());
    QVERIFY(dated.body.contains(R"("type":"about:blank")"));
}

void TestFaults::errorChangesNothing()
{
    QVERIFY(m_server.setFault(u"500"_s));
    QCOMPARE(update().status, 500);
    QCOMPARE(firstName(), u"Ayşe"_s);
}

void TestFaults::lostAnswers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("nameAfterwards");
    QTest::newRow("before the change") << u"reset-before"_s << u"Ayşe"_s;
    QTest::newRow("after the change") << u"reset-after"_s << u"Changed"_s;
    QTest::newRow("in the middle of the reply") << u"half-body"_s << u"Changed"_s;
}

void TestFaults::lostAnswers()
{
    QFETCH(QString, kind);
    QFETCH(QString, nameAfterwards);
    const qsizetype before = updatesSeen();
    QVERIFY(m_server.setFault(kind));
    QCOMPARE(update().status, 0);
    QCOMPARE(updatesSeen(), before + 1);
    QCOMPARE(firstName(), nameAfterwards);
}

void TestFaults::resetIsAReset()
{
#ifdef Q_OS_UNIX
    QVERIFY(m_server.setFault(u"reset-before"_s));
    QTcpSocket socket;
    socket.connectToHost(m_server.url().host(), static_cast<quint16>(m_server.url().port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /v1/users/me HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten());
    // Below Qt, which has the same words for a reset and an orderly end.
    const int descriptor = static_cast<int>(socket.socketDescriptor());
    pollfd waiting{descriptor, POLLIN, 0};
    QCOMPARE(poll(&waiting, 1, 5000), 1);
    char byte = 0;
    QCOMPARE(recv(descriptor, &byte, 1, 0), -1);
    QCOMPARE(errno, ECONNRESET);
#else
    QSKIP("needs the system's own socket calls");
#endif
}

void TestFaults::silenceEndsWithTheClient()
{
    const qsizetype before = updatesSeen();
    QVERIFY(m_server.setFault(u"silence"_s, {}, u"PATCH"_s));
    QTcpSocket socket;
    socket.connectToHost(m_server.url().host(), static_cast<quint16>(m_server.url().port()));
    QVERIFY(socket.waitForConnected());
    socket.write("PATCH /v1/users/update HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
    QVERIFY(socket.waitForBytesWritten());
    QTRY_COMPARE(updatesSeen(), before + 1);
    QVERIFY(!socket.waitForReadyRead(300));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.abort();
    QCOMPARE(update().status, 200);
}

void TestFaults::redirectPointsElsewhere()
{
    QVERIFY(m_server.setFault(u"redirect"_s));
    const Answer answer = update();
    QCOMPARE(answer.status, 307);
    const QUrl target(QString::fromLatin1(answer.location));
    QCOMPARE(target.path(), u"/v1/users/update"_s);
    QVERIFY(target.port() != m_server.url().port());
    QCOMPARE(firstName(), u"Ayşe"_s);
    // Whoever follows is told on.
    SandboxClient follower(target);
    QCOMPARE(follower.get(target.path()).status, 404);
    QVERIFY(m_server.requests().last().value(u"redirected"_s).toBool());
}

void TestFaults::hugeIsHuge()
{
    QVERIFY(m_server.setFault(u"huge"_s));
    const Answer answer = m_client.get(u"/v1/users/me"_s);
    QCOMPARE(answer.body.size(), 200 * 1024 * 1024);
    QVERIFY(answer.body.startsWith('{'));
}

void TestFaults::trickleTakesItsTime()
{
    QVERIFY(m_server.setFault(u"trickle"_s));
    QTcpSocket socket;
    socket.connectToHost(m_server.url().host(), static_cast<quint16>(m_server.url().port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /v1/users/me HTTP/1.1\r\nHost: a\r\n\r\n");
    QByteArray head;
    while (!head.contains("\r\n\r\n") && socket.waitForReadyRead()) {
        head += socket.readAll();
    }
    for (int byte = 0; byte < 5; ++byte) {
        QVERIFY(socket.bytesAvailable() > 0 || socket.waitForReadyRead());
        QVERIFY(socket.readAll().size() <= 2);
    }
}

void TestFaults::spoiledReplies_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("says");
    QTest::addColumn<QByteArray>("doesNotSay");
    QTest::newRow("not-object") << u"not-object"_s << QByteArray(R"([{"account")") << QByteArray("{{");
    QTest::newRow("missing-property") << u"missing-property"_s << QByteArray("firstName") << QByteArray("lastName");
    QTest::newRow("wrong-type") << u"wrong-type"_s << QByteArray(R"("lastName":42)") << QByteArray("{{");
    QTest::newRow("unknown-role") << u"unknown-role"_s << QByteArray(R"(["ADMIN","SUPERVISOR"])") << QByteArray("{{");
    QTest::newRow("unknown-status") << u"unknown-status"_s << QByteArray("HIBERNATING") << QByteArray(R"(:"ACTIVE")");
    QTest::newRow("unknown-plan") << u"unknown-plan"_s << QByteArray("GALACTIC_WEEKLY") << QByteArray("{{");
    QTest::newRow("roles-string") << u"roles-string"_s << QByteArray(R"("roles":"ADMIN")") << QByteArray("{{");
    QTest::newRow("roles-comma") << u"roles-comma"_s << QByteArray(R"("roles":"ADMIN)") << QByteArray("{{");
    QTest::newRow("roles-quoted") << u"roles-quoted"_s << QByteArray(R"("roles":"['ADMIN']")") << QByteArray("{{");
    QTest::newRow("no-account") << u"no-account"_s << QByteArray("lastName") << QByteArray("account");
}

void TestFaults::spoiledReplies()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, says);
    QFETCH(QByteArray, doesNotSay);
    QVERIFY(m_server.setFault(kind));
    const Answer answer = update();
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains(says) && !answer.body.contains(doesNotSay), answer.body.constData());
    QCOMPARE(firstName(), u"Changed"_s);
    QVERIFY(m_server.setFault(u"invalid-json"_s));
    QVERIFY(QJsonDocument::fromJson(update().body).isNull());
}

void TestFaults::hostileTextsArriveWhole()
{
    QVERIFY(m_server.setFault(u"hostile"_s));
    const QJsonObject user = m_client.ownUser();
    QVERIFY(user.value(u"firstName"_s).toString().startsWith(u"<b>"_s));
    QVERIFY(user.value(u"midName"_s).toString().contains(QChar(u'\0')));
    QVERIFY(user.value(u"midName"_s).toString().contains(QChar(0x202E)));
    QCOMPARE(user.value(u"lastName"_s).toString().size(), 10'000);
}

void TestFaults::everyUserOfAPageIsHit()
{
    QVERIFY(m_server.setFault(u"roles-comma"_s));
    for (const QJsonValue &user : m_client.users({{u"pageSize"_s, 50}})) {
        QVERIFY(user.toObject().value(u"roles"_s).isString());
    }
}

void TestFaults::extraChangeStays()
{
    QVERIFY(m_server.setFault(u"extra-change"_s));
    const QJsonObject reply = update().object();
    QCOMPARE(reply.value(u"firstName"_s), u"Changed"_s);
    QCOMPARE(reply.value(u"midName"_s), u"Revised"_s);
    QCOMPARE(m_client.ownUser(), reply);
}

void TestFaults::whichRequestsAreHit()
{
    QVERIFY(m_server.setFault(u"500"_s, u"1/3"_s, u"PATCH /v1/users"_s));
    QList<int> statuses;
    for (int request = 0; request < 6; ++request) {
        QCOMPARE(m_client.get(u"/v1/users/me"_s).status, 200);
        statuses.append(update().status);
    }
    QCOMPARE(statuses, (QList<int>{200, 200, 500, 200, 200, 500}));
    QVERIFY(m_server.setFault(u"none"_s) && m_server.setFault(u"503"_s, u"all"_s, u"/me"_s));
    QCOMPARE(m_client.get(u"/v1/users/me"_s).status, 503);
    QCOMPARE(m_client.get(u"/v1/users/me"_s).status, 503);
    QCOMPARE(update().status, 200);
}

void TestFaults::faultOfTheCommandLine()
{
    userdesk::SandboxServer server(
        {u"--fault"_s, u"422-errors-map:next@/users/update"_s, u"--fault"_s, u"504:all@/me"_s});
    SandboxClient client(server.url());
    QVERIFY(client.signInAs(u"admin"_s));
    QCOMPARE(client.get(u"/v1/users/me"_s).status, 504);
    QCOMPARE(client.get(u"/v1/users/me"_s).status, 504);
    QCOMPARE(client.update({{u"userId"_s, m_userId}}).status, 422);
    QCOMPARE(client.update({{u"userId"_s, m_userId}}).status, 200);
}

void TestFaults::unknownFaults_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"", "boom", "200", "600", "4xx", "400-xml", "429-soon", "500:often", "500:1/0", "500:1/x", "500:2"}) {
        QTest::newRow(*fault ? fault : "nothing") << QString::fromLatin1(fault);
    }
}

void TestFaults::unknownFaults()
{
    QFETCH(QString, fault);
    QVERIFY(std::holds_alternative<QString>(sandbox::readFault(fault)));
    QVERIFY(!m_server.setFault(fault));
}

void TestFaults::requestLogMasksSecrets()
{
    SandboxClient client(m_server.url());
    client.setAcceptLanguage(u"tr"_s);
    QVERIFY(client.signInAs(u"power"_s));
    const QJsonObject login = m_server.requests().last();
    QCOMPARE(login.value(u"body"_s).toObject(),
             (QJsonObject{{u"username"_s, u"power@sandbox.test"_s}, {u"password"_s, u"***"_s}}));
    QCOMPARE(login.value(u"acceptLanguage"_s), u"tr"_s);
    QVERIFY(!login.contains(u"authorization"_s));
    client.ownUser();
    QCOMPARE(m_server.requests().last().value(u"authorization"_s), u"Bearer ***"_s);
    client.send(u"PATCH"_s, u"/v1/users/update"_s, R"({"password": "half)");
    QVERIFY(!m_server.requests().last().contains(u"body"_s));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
