// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <sys/socket.h>

#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtTest>

#include "api/apiclient.h"
#include "api/authapi.h"
#include "api/credentials.h"
#include "sandboxserver.h"
#include "untrustedserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace userdesk;

using Kind = ApiError::Kind;
using Effect = ApiRequest::Effect;

namespace {

const auto updatePath = u"/v1/users/update"_s;
constexpr auto shortDeadline = 400ms;

ApiRequest readMe()
{
    return {"GET", u"/v1/users/me"_s, {}};
}

/// Takes the outcomes of calls, and is their context.
class Outcomes : public QObject {
public:
    Callback<QJsonObject> take()
    {
        return [this](const Result<QJsonObject> &result) { m_results.push_back(result); };
    }
    size_t count() const { return m_results.size(); }
    const Result<QJsonObject> &last() const { return m_results.back(); }
    bool allWorked() const
    {
        return std::ranges::all_of(m_results, [](const auto &result) { return result.has_value(); });
    }
    bool allAre(Kind kind) const
    {
        return std::ranges::all_of(m_results,
                                   [kind](const auto &result) { return !result && result.error().kind == kind; });
    }

private:
    std::vector<Result<QJsonObject>> m_results;
};

/// The tokens of a signed-in admin, renewed as a session does it.
class TestCredentials : public Credentials {
public:
    explicit TestCredentials(ApiClient &client)
        : m_auth(client)
    {
    }

    void signIn()
    {
        m_auth.login(u"admin@sandbox.test"_s, u"sandbox"_s, &m_context, [this](const Result<TokenPair> &tokens) {
            if (tokens) {
                m_tokens = *tokens;
            }
        });
    }
    QString token() const { return m_tokens.accessToken; }
    QString refreshToken() const { return m_tokens.refreshToken; }
    int renewals() const { return m_renewals; }

    QByteArray authorization() const override { return "Bearer " + m_tokens.accessToken.toLatin1(); }
    void renew(Callback<std::monostate> done) override
    {
        ++m_renewals;
        m_auth.refresh(m_tokens.refreshToken, &m_context, [this, done](const Result<TokenPair> &tokens) {
            if (tokens) {
                m_tokens = *tokens;
            }
            done(tokens ? Done(std::monostate()) : Done(tokens.error()));
        });
    }

private:
    AuthApi m_auth;
    QObject m_context;
    TokenPair m_tokens;
    int m_renewals = 0;
};

/// Gives every request the same answer, and keeps what came.
class FixedServer : public QTcpServer {
public:
    explicit FixedServer(const QByteArray &answer)
    {
        connect(this, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                arrived.append(socket->readAll());
                if (onArrival) {
                    onArrival();
                }
                socket->write(answer);
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    QByteArrayList arrived;
    std::function<void()> onArrival;
};

/// A sign-in that a test replaces by another one.
class FixedCredentials : public Credentials {
public:
    QByteArray authorization() const override { return "Bearer " + QByteArray::number(number); }
    quint64 signInNumber() const override { return number; }
    void renew(Callback<std::monostate> done) override
    {
        QTimer::singleShot(0, [done] { done(errorFromAnswer(401, {}, {}, {})); });
    }

    quint64 number = 1;
};

/// Answers each request with an empty object, and then closes its end of the connection without having said that it
/// would. The connection is gone when the client has heard of it, and closed the other end.
class ClosingServer : public QTcpServer {
public:
    ClosingServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(*socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    int answers() const { return m_answers; }

private:
    void answer(QTcpSocket &socket)
    {
        if (socket.readAll().contains("HTTP/1.1")) {
            ++m_answers;
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}");
            connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
                if (socket.bytesToWrite() == 0) {
                    ::shutdown(int(socket.socketDescriptor()), SHUT_WR); // Qt can only close both ends
                }
            });
        }
    }

    int m_answers = 0;
};

QStringList logLines;

void takeLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (qstrcmp(context.category, "userdesk.api") == 0) {
        logLines.append(text);
    }
}

} // namespace

class TestApiClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void changeIsSentOnce_data();
    void changeIsSentOnce();
    void changeOnAFreshConnectionIsSentOnce_data();
    void changeOnAFreshConnectionIsSentOnce();
    void redirectIsNotFollowed();
    void callsBackLater();
    void silentOnceTheContextIsGone();
    void contextGoneBeforeSending();
    void serverChangeCancels();
    void serverChangeInsideACallback_data();
    void serverChangeInsideACallback();
    void sendsNothingToAnUnacceptableServer_data();
    void sendsNothingToAnUnacceptableServer();
    void deadlineRunsFromSending();
    void changesGoBeforeReads();
    void oneRenewalServesAll();
    void refusedRenewalEndsAll();
    void renewsOncePerCall();
    void closedIdleConnectionIsNoFailure();
    void untrustedServerIsNamed();
    void wrongClockIsNamed();
    void nobodyListens();
    void saysWhatItAccepts();
    void challengeIsNotAnswered_data();
    void challengeIsNotAnswered();
    void waitIsMeasuredByTheServersClock();
    void answerOfAnotherSignInIsDropped();
    void requestOfAnotherSignInIsNotSent();
    void logHasNoSecrets();

private:
    ApiRequest patch();
    void send(const ApiRequest &request) { m_client->send(request, m_outcomes.get(), m_outcomes->take()); }
    qsizetype patchesArrived() const { return m_server->requests(u"PATCH"_s, updatePath).size(); }
    void readOnce();

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<TestCredentials> m_credentials;
    std::unique_ptr<Outcomes> m_outcomes;
    QString m_ownId;
    int m_number = 0;
};

void TestApiClient::initTestCase()
{
    m_server = std::make_unique<SandboxServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestApiClient::init()
{
    m_outcomes = std::make_unique<Outcomes>();
    m_client = std::make_unique<ApiClient>();
    m_credentials = std::make_unique<TestCredentials>(*m_client);
    m_client->setCredentials(m_credentials.get());
    m_client->setServer(m_server->url());
    m_credentials->signIn();
    QTRY_VERIFY(!m_credentials->token().isEmpty());
    send(readMe());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(m_outcomes->allWorked());
    m_ownId = m_outcomes->last()->value(u"userId"_s).toString();
    m_outcomes = std::make_unique<Outcomes>();
}

void TestApiClient::cleanup()
{
    QVERIFY(m_server->setFault(u"none"_s));
    m_client.reset();
}

ApiRequest TestApiClient::patch()
{
    const QJsonObject body{{u"userId"_s, m_ownId}, {u"midName"_s, u"Name %1"_s.arg(++m_number)}};
    return {"PATCH", updatePath, body, Effect::Changes};
}

/// A round trip: whatever Qt might have sent again by itself has arrived when it is over.
void TestApiClient::readOnce()
{
    Outcomes outcomes;
    m_client->send(readMe(), &outcomes, outcomes.take());
    QTRY_COMPARE(outcomes.count(), size_t(1));
}

void TestApiClient::changeIsSentOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("outcomeUnknown");
    QTest::addColumn<int>("times"); // Qt's own sending again comes and goes with the timing
    const auto row = [](const char *fault, Kind kind, int status, bool isUnknown, int times) {
        QTest::newRow(fault) << QString::fromLatin1(fault) << int(kind) << status << isUnknown << times;
    };
    row("reset-before", Kind::Offline, 0, true, 8);
    row("reset-after", Kind::Offline, 0, true, 8);
    row("silence", Kind::Timeout, 0, true, 2);
    row("half-body", Kind::Protocol, 200, true, 5);
    row("trickle", Kind::Timeout, 0, true, 2);
    row("huge", Kind::Protocol, 0, true, 1);
    row("redirect", Kind::Protocol, 307, true, 3);
    row("invalid-json", Kind::Protocol, 0, true, 1);
    row("not-object", Kind::Protocol, 0, true, 1);
    row("400", Kind::Invalid, 400, false, 1);
    row("403", Kind::Forbidden, 403, false, 1);
    row("404", Kind::NotFound, 404, false, 1);
    row("409", Kind::Conflict, 409, false, 1);
    row("422", Kind::Invalid, 422, false, 1);
    row("429-seconds", Kind::TooManyRequests, 429, false, 1);
    row("500", Kind::ServerFault, 500, true, 1);
    row("502-html", Kind::ServerFault, 502, true, 1);
    row("503-empty", Kind::ServerFault, 503, true, 1);
}

void TestApiClient::changeIsSentOnce()
{
    QFETCH(QString, fault);
    QFETCH(int, times);
    m_client->setLimits({shortDeadline, 1024 * 1024});
    for (int i = 1; i <= times; ++i) {
        const qsizetype before = patchesArrived();
        QVERIFY(m_server->setFault(fault, u"next"_s, updatePath));
        send(patch());
        QTRY_COMPARE(m_outcomes->count(), size_t(i));
        readOnce();
        QCOMPARE(patchesArrived(), before + 1);
        QVERIFY(!m_outcomes->last());
        const ApiError &error = m_outcomes->last().error();
        QTEST(int(error.kind), "kind");
        QTEST(error.status, "status");
        QTEST(error.outcomeUnknown, "outcomeUnknown");
        QVERIFY(!error.words.isEmpty());
    }
    QCOMPARE(m_outcomes->count(), size_t(times));
}

void TestApiClient::changeOnAFreshConnectionIsSentOnce_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("reset before") << u"reset-before"_s;
    QTest::newRow("reset after") << u"reset-after"_s;
}

void TestApiClient::changeOnAFreshConnectionIsSentOnce()
{
    QFETCH(QString, fault);
    for (int i = 1; i <= 8; ++i) {
        const qsizetype before = patchesArrived();
        QVERIFY(m_server->setFault(fault, u"next"_s, updatePath));
        m_client->setServer({});
        m_client->setServer(m_server->url());
        send(patch());
        QTRY_COMPARE(m_outcomes->count(), size_t(i));
        readOnce();
        QCOMPARE(patchesArrived(), before + 1);
        QVERIFY(m_outcomes->last().error().outcomeUnknown);
    }
}

void TestApiClient::redirectIsNotFollowed()
{
    // A read: unlike a change it could be sent again, with the token, to wherever the redirect points.
    QVERIFY(m_server->setFault(u"redirect"_s, u"next"_s, u"/v1/users/me"_s));
    send(readMe());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(m_outcomes->allAre(Kind::Protocol));
    QCOMPARE(m_outcomes->last().error().status, 307);
    readOnce();
    for (const QJsonObject &request : m_server->requests()) {
        QVERIFY(!request.contains(u"redirected"_s));
    }
}

void TestApiClient::callsBackLater()
{
    send(readMe());
    QCOMPARE(m_outcomes->count(), size_t(0));
    m_client->setServer(QUrl(u"http://example.com"_s));
    send(readMe());
    QCOMPARE(m_outcomes->count(), size_t(0));
    QTRY_COMPARE(m_outcomes->count(), size_t(2));
}

void TestApiClient::silentOnceTheContextIsGone()
{
    QVERIFY(m_server->setFault(u"silence"_s, u"all"_s, updatePath));
    m_client->setLimits({shortDeadline, 1024 * 1024});
    bool wasCalled = false;
    auto context = std::make_unique<QObject>();
    const qsizetype before = patchesArrived();
    m_client->send(patch(), context.get(), [&wasCalled](const Result<QJsonObject> &) { wasCalled = true; });
    QTRY_COMPARE(patchesArrived(), before + 1);
    context.reset();
    send(patch()); // its deadline ends after that of the first
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(!wasCalled);
}

void TestApiClient::contextGoneBeforeSending()
{
    const qsizetype patches = patchesArrived();
    const qsizetype reads = m_server->requests(u"GET"_s, u"/v1/users/me"_s).size();
    {
        QObject context;
        m_client->send(readMe(), &context, [](const Result<QJsonObject> &) { QFAIL("called"); });
        m_client->send(patch(), &context, [](const Result<QJsonObject> &) { QFAIL("called"); });
    }
    QTRY_COMPARE(patchesArrived(), patches + 1); // a change was asked for and is made
    readOnce();
    QCOMPARE(m_server->requests(u"GET"_s, u"/v1/users/me"_s).size(), reads + 1); // of readOnce() alone
}

void TestApiClient::serverChangeCancels()
{
    QVERIFY(m_server->setFault(u"silence"_s, u"all"_s, u"/v1/users/me"_s));
    for (int i = 0; i < 10; ++i) {
        send(readMe());
    }
    const qsizetype before = m_server->requests().size();
    QTRY_COMPARE(m_server->requests().size(), before + 6); // six on their way, four waiting
    m_client->setServer(QUrl(u"https://localhost:1"_s));
    QCOMPARE(m_outcomes->count(), size_t(0));
    QTRY_COMPARE(m_outcomes->count(), size_t(10));
    QVERIFY(m_outcomes->allAre(Kind::Cancelled));
}

void TestApiClient::serverChangeInsideACallback_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("at the end of the answer") << u"no-account"_s;
    QTest::newRow("in the middle of the answer") << u"huge"_s;
}

void TestApiClient::serverChangeInsideACallback()
{
    QFETCH(QString, fault);
    QVERIFY(m_server->setFault(fault, u"next"_s, u"/v1/users/me"_s));
    m_client->setLimits({20s, 1024 * 1024});
    Outcomes second;
    m_client->send(readMe(), m_outcomes.get(), [&](const Result<QJsonObject> &result) {
        m_outcomes->take()(result);
        m_client->setServer({});
        m_client->setServer(m_server->url());
        m_client->send(readMe(), &second, second.take());
    });
    QTRY_COMPARE(second.count(), size_t(1));
    QCOMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(second.allWorked());
}

void TestApiClient::sendsNothingToAnUnacceptableServer_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("words");
    const auto noAddress = u"This is not the address of a server. Type one such as https://api.example.com."_s;
    QTest::newRow("plain http to elsewhere")
        << QUrl(u"http://192.0.2.1:8080"_s)
        << u"http sends passwords unencrypted. Use https; http is allowed only for this computer."_s;
    QTest::newRow("none") << QUrl() << noAddress;
    QTest::newRow("without a scheme") << QUrl(u"api.example.com"_s) << noAddress;
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << noAddress;
    QTest::newRow("password inside") << QUrl(u"https://me:secret@localhost:1"_s) << noAddress;
}

void TestApiClient::sendsNothingToAnUnacceptableServer()
{
    QFETCH(QUrl, url);
    m_client->setServer(url);
    send(patch());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(m_outcomes->allAre(Kind::Invalid));
    QTEST(m_outcomes->last().error().words, "words");
    QVERIFY(!m_outcomes->last().error().outcomeUnknown);
}

void TestApiClient::deadlineRunsFromSending()
{
    SandboxServer slow({u"--delay"_s, u"200"_s});
    m_client->setServer(slow.url());
    m_client->setLimits({shortDeadline, 1024 * 1024});
    const ApiRequest login{"POST", u"/v1/auth/login"_s,
                           QJsonObject{{u"username"_s, u"admin@sandbox.test"_s}, {u"password"_s, u"sandbox"_s}},
                           Effect::Changes, false};
    for (int i = 0; i < 18; ++i) {
        send(login); // the last ones wait for 400 ms before they are sent
    }
    QTRY_COMPARE(m_outcomes->count(), size_t(18));
    QVERIFY(m_outcomes->allWorked());
}

void TestApiClient::changesGoBeforeReads()
{
    SandboxServer slow({u"--delay"_s, u"200"_s}); // so that all six have arrived before one is answered
    m_client->setCredentials(nullptr);
    m_client->setServer(slow.url());
    for (int i = 0; i < 9; ++i) {
        send(readMe());
    }
    send(patch());
    QTRY_COMPARE(slow.requests().size(), 6);
    QCOMPARE(slow.requests(u"PATCH"_s, updatePath).size(), 1);
    QTRY_COMPARE(m_outcomes->count(), size_t(10));
}

void TestApiClient::oneRenewalServesAll()
{
    QVERIFY(m_server->expireTokens());
    const qsizetype before = m_server->requests(u"POST"_s, u"/v1/auth/refresh"_s).size();
    for (int i = 0; i < 8; ++i) {
        send(readMe());
    }
    send(patch());
    QTRY_COMPARE(m_outcomes->count(), size_t(9));
    QVERIFY(m_outcomes->allWorked());
    QCOMPARE(m_credentials->renewals(), 1);
    QCOMPARE(m_server->requests(u"POST"_s, u"/v1/auth/refresh"_s).size(), before + 1);
}

void TestApiClient::refusedRenewalEndsAll()
{
    QVERIFY(m_server->expireTokens(true));
    for (int i = 0; i < 4; ++i) {
        send(readMe());
    }
    QTRY_COMPARE(m_outcomes->count(), size_t(4));
    QVERIFY(m_outcomes->allAre(Kind::Unauthorized));
    QCOMPARE(m_credentials->renewals(), 1);
}

void TestApiClient::renewsOncePerCall()
{
    QVERIFY(m_server->setFault(u"401"_s, u"all"_s, updatePath));
    const qsizetype before = patchesArrived();
    send(patch());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(m_outcomes->allAre(Kind::Unauthorized));
    QCOMPARE(patchesArrived(), before + 2);
    QCOMPARE(m_credentials->renewals(), 1);
}

void TestApiClient::closedIdleConnectionIsNoFailure()
{
    ClosingServer server;
    m_client->setServer(server.url());
    for (int i = 1; i <= 20; ++i) {
        send(i % 2 == 0 ? patch() : readMe());
        QTRY_COMPARE(m_outcomes->count(), size_t(i));
        QVERIFY2(m_outcomes->last(), qPrintable(QString::number(i)));
        QTRY_VERIFY(server.findChildren<QTcpSocket *>().isEmpty());
    }
    QCOMPARE(server.answers(), 20);
}

void TestApiClient::untrustedServerIsNamed()
{
    UntrustedServer server;
    QVERIFY(server.isListening());
    m_client->setServer(server.url());
    send(patch());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(m_outcomes->allAre(Kind::Untrusted));
    const ApiError &error = m_outcomes->last().error();
    QVERIFY(!error.outcomeUnknown);
    QVERIFY2(error.words.startsWith(u"The connection to localhost is not secure: The certificate is self-signed"_s),
             qPrintable(error.words));
    QVERIFY2(error.words.contains(u"certificate of Somebody Else, issued by Somebody Else, valid until"_s),
             qPrintable(error.words));
}

void TestApiClient::wrongClockIsNamed()
{
    const UntrustedServer server(UntrustedServer::Validity::FromTheYear2090);
    QVERIFY(server.isListening());
    m_client->setServer(server.url());
    send(readMe());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(m_outcomes->allAre(Kind::Untrusted));
    const QString words = m_outcomes->last().error().words;
    const auto shown = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    const QString today = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    const QString from = shown(QDateTime({2090, 1, 2}, {12, 0}, Qt::UTC));
    QVERIFY2(words.contains(u"this computer's clock says "_s + today), qPrintable(words));
    QVERIFY2(words.contains(u"valid only from %1 on; set the clock"_s.arg(from)), qPrintable(words));
}

void TestApiClient::nobodyListens()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    m_client->setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    send(patch());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    QVERIFY(m_outcomes->allAre(Kind::Offline));
    QVERIFY(!m_outcomes->last().error().outcomeUnknown);
    QCOMPARE(m_outcomes->last().error().words, u"The server 127.0.0.1 can't be reached: it refuses connections."_s);
}

void TestApiClient::saysWhatItAccepts()
{
    m_client->setLanguage(u"tr-TR"_s);
    send(readMe());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    const QJsonObject request = m_server->requests().last();
    QCOMPARE(request.value(u"acceptLanguage"_s).toString(), u"tr-TR"_s);
    QCOMPARE(request.value(u"authorization"_s).toString(), u"Bearer ***"_s);
}

void TestApiClient::challengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\", qop=\"auth\"", "NTLM",
                               "Negotiate", "Bearer error=\"invalid_token\""}) {
        QTest::addRow("%s", scheme) << QByteArray(scheme);
    }
}

void TestApiClient::challengeIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    FixedServer server("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: " + challenge + "\r\nContent-Length: 0\r\n\r\n");
    FixedCredentials credentials;
    ApiClient client;
    client.setCredentials(&credentials);
    client.setServer(server.url());
    Outcomes outcomes;
    client.send(readMe(), &outcomes, outcomes.take());
    QTRY_COMPARE(outcomes.count(), size_t(1));
    QVERIFY(outcomes.allAre(Kind::Unauthorized));
    QCOMPARE(server.arrived.size(), 1);
    const QByteArray arrived = server.arrived.first().toLower(); // newer versions of Qt write the names so
    QVERIFY2(arrived.contains("authorization: bearer 1\r\n"), arrived.constData());
}

void TestApiClient::waitIsMeasuredByTheServersClock()
{
    FixedServer server("HTTP/1.1 503 Busy\r\nDate: Sun, 01 Mar 2015 12:00:00 GMT\r\n"
                       "Retry-After: Sun, 01 Mar 2015 12:00:30 GMT\r\nContent-Length: 0\r\n\r\n");
    ApiClient client;
    client.setServer(server.url());
    Outcomes outcomes;
    client.send(readMe(), &outcomes, outcomes.take());
    QTRY_COMPARE(outcomes.count(), size_t(1));
    QVERIFY(outcomes.last().error().retryAfter == 30s);
}

void TestApiClient::answerOfAnotherSignInIsDropped()
{
    FixedServer server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}");
    FixedCredentials credentials;
    ApiClient client;
    client.setCredentials(&credentials);
    client.setServer(server.url());
    Outcomes outcomes;
    client.send({"PATCH", updatePath, QJsonObject(), Effect::Changes}, &outcomes, outcomes.take());
    server.onArrival = [&credentials] { credentials.number = 2; };
    QTRY_COMPARE(outcomes.count(), size_t(1));
    QCOMPARE(server.arrived.size(), 1);
    QVERIFY(outcomes.allAre(Kind::Cancelled));
    QVERIFY(outcomes.last().error().outcomeUnknown);
}

void TestApiClient::requestOfAnotherSignInIsNotSent()
{
    FixedServer server("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n");
    FixedCredentials credentials;
    ApiClient client;
    client.setCredentials(&credentials);
    client.setServer(server.url());
    Outcomes outcomes;
    client.send({"PATCH", updatePath, QJsonObject(), Effect::Changes}, &outcomes, outcomes.take());
    credentials.number = 2; // before it could be sent
    QTRY_COMPARE(outcomes.count(), size_t(1));
    QVERIFY(outcomes.allAre(Kind::Cancelled));
    QVERIFY(!outcomes.last().error().outcomeUnknown);
    QVERIFY(server.arrived.isEmpty());
}

void TestApiClient::logHasNoSecrets()
{
    QLoggingCategory::setFilterRules(u"userdesk.*=true"_s);
    const auto before = qInstallMessageHandler(takeLog);
    const QString firstToken = m_credentials->token();
    m_credentials->signIn();
    QTRY_VERIFY(m_credentials->token() != firstToken);
    send(patch());
    QTRY_COMPARE(m_outcomes->count(), size_t(1));
    const QJsonObject wrong{{u"username"_s, u"admin@sandbox.test"_s}, {u"password"_s, u"hunter2"_s}};
    send({"POST", u"/v1/auth/login"_s, wrong, Effect::Changes, false});
    QTRY_COMPARE(m_outcomes->count(), size_t(2));
    QVERIFY(m_server->expireTokens());
    send(readMe());
    QTRY_COMPARE(m_outcomes->count(), size_t(3));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    const QString log = logLines.join(u'\n');
    QVERIFY(log.contains(QRegularExpression(u"PATCH /v1/users/update 200 \\d+ ms"_s)));
    QVERIFY(log.contains(u"POST /v1/auth/login 200"_s));
    QVERIFY(log.contains(u"POST /v1/auth/refresh 200"_s));
    for (const QString &secret : {u"hunter2"_s, m_credentials->token(), m_credentials->refreshToken(), u"Bearer"_s,
                                  u"sandbox\""_s, u"midName"_s, m_ownId, u"{"_s}) {
        QVERIFY2(!log.contains(secret), qPrintable(secret));
    }
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
