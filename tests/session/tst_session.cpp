// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "testdesk.h"
#include "untrustedserver.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

using State = Session::State;

namespace {

const auto refreshPath = u"/v1/auth/refresh"_s;

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signsInWithAPassword();
    void signsInWithAToken();
    void refusedTokenIsSaid();
    void wrongPasswordIsSaid();
    void unreachableServerIsSaid();
    void untrustedServerIsSaid();
    void plainHttpIsRefused();
    void failureForgetsWhatItGot();
    void rolesUnknownLeavesSignedIn();
    void laterReadFindsTheRoles();
    void newerAttemptReplacesTheOlder();
    void cancelledAttemptSaysNothing();
    void expiredTokenIsRenewedOnce();
    void refusedRenewalExpires();
    void signingInAgainKeepsGoing();
    void wrongPasswordWhileExpiredStaysExpired();
    void unreachableRenewalIsNoExpiry();
    void renewalThatAProxyRefusesIsNoExpiry_data();
    void renewalThatAProxyRefusesIsNoExpiry();
    void otherServerIsRefusedWhileSignedIn();
    void lateRenewalOfAnOldSignInChangesNothing();
    void keepsTheRefreshTokenAlone();
    void resumesAndKeepsTheNewToken();
    void refusedResumeForgets();
    void unreachableResumeKeeps();
    void resumesWithAPastedToken();
    void expiredPastedTokenIsForgotten();
    void interruptedResumeKeepsTheNewToken();
    void resumeWithoutATokenSaysWhy();
    void ownChangeIsTakenOver();
    void signOutForgets();
    void unavailableKeychainIsSaid();
    void passingServerIsNotRemembered();
    void tidiesTokens_data();
    void tidiesTokens();

private:
    SignInRequest passwordRequest(const QString &who, const QString &password) const;
    SignInRequest tokenRequest(const QString &token) const;
    void signInKept();
    QString accessToken();
    QString failWith(const SignInRequest &request);
    Session &session() { return m_desk->desk.session; }
    bool become(State state)
    {
        return QTest::qWaitFor([this, state] { return session().state() == state; });
    }
    bool canRead();

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
};

void TestSession::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, u"20"_s});
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestSession::init()
{
    m_desk = std::make_unique<TestDesk>();
}

void TestSession::cleanup()
{
    m_server->setFault(u"none"_s);
    m_desk.reset();
}

SignInRequest TestSession::passwordRequest(const QString &who, const QString &password) const
{
    SignInRequest request;
    request.server = m_server->url();
    request.username = who + u"@sandbox.test"_s;
    request.password = password;
    return request;
}

SignInRequest TestSession::tokenRequest(const QString &token) const
{
    SignInRequest request;
    request.server = m_server->url();
    request.accessToken = token;
    return request;
}

void TestSession::signInKept()
{
    SignInRequest request = passwordRequest(u"admin"_s, u"sandbox"_s);
    request.keep = true;
    session().signIn(request);
    QVERIFY(become(State::SignedIn));
}

/// A token that somebody handed over: another desk's.
QString TestSession::accessToken()
{
    TestDesk other;
    return other.signIn(*m_server, u"power"_s)
        ? QString::fromLatin1(other.desk.session.authorization()).section(u' ', 1)
        : QString();
}

/// The words of a sign-in that has to fail.
QString TestSession::failWith(const SignInRequest &request)
{
    QString words = u"no failure"_s;
    QObject context;
    connect(&session(), &Session::signInFailed, &context, [&words](const ApiError &error) { words = error.words; });
    session().signIn(request);
    return QTest::qWaitFor([this] { return session().state() != State::SigningIn; }) ? words : u"no end"_s;
}

bool TestSession::canRead()
{
    QObject context;
    std::optional<bool> answer;
    m_desk->desk.users.own(&context, [&answer](const Result<User> &user) { answer = user.has_value(); });
    return QTest::qWaitFor([&answer] { return answer.has_value(); }) && *answer;
}

void TestSession::signsInWithAPassword()
{
    QSignalSpy states(&session(), &Session::stateChanged);
    session().signIn(passwordRequest(u"standard"_s, u"sandbox"_s));
    QVERIFY(session().state() == State::SigningIn);
    QVERIFY(become(State::SignedIn));
    QCOMPARE(states.size(), 2);
    const Operator &who = session().currentOperator();
    QVERIFY(who.signedIn);
    QCOMPARE(who.username, u"standard@sandbox.test"_s);
    QVERIFY(!who.userId.isEmpty());
    QVERIFY(who.roles == QStringList{u"STANDARD_USER"_s});
    QVERIFY(session().authorization().startsWith("Bearer "));
    QVERIFY(m_desk->tokens.tokens.isEmpty()); // nobody asked to be kept signed in
    QVERIFY(!m_desk->desk.kept.entry());
    QCOMPARE(m_desk->desk.kept.lastUsername(), u"standard@sandbox.test"_s);
    QCOMPARE(m_desk->desk.kept.lastServer(), m_server->url());
}

void TestSession::signsInWithAToken()
{
    const QString token = accessToken();
    QVERIFY(!token.isEmpty());
    session().signIn(tokenRequest(token));
    QVERIFY(become(State::SignedIn));
    QCOMPARE(session().currentOperator().username, u"power@sandbox.test"_s);
    QCOMPARE(session().authorization(), "Bearer " + token.toLatin1());
}

void TestSession::refusedTokenIsSaid()
{
    QCOMPARE(failWith(tokenRequest(u"nonsense"_s)), u"The server doesn't accept this access token."_s);
    QVERIFY(session().state() == State::SignedOut);
}

void TestSession::wrongPasswordIsSaid()
{
    QCOMPARE(failWith(passwordRequest(u"admin"_s, u"wrong"_s)), u"The user name or the password is not right."_s);
    QVERIFY(session().state() == State::SignedOut);
    QVERIFY(!session().currentOperator().signedIn);
    QVERIFY(m_desk->desk.kept.lastUsername().isEmpty());
}

void TestSession::unreachableServerIsSaid()
{
    SandboxServer gone({u"--users"_s, u"20"_s});
    gone.stop();
    SignInRequest request = passwordRequest(u"admin"_s, u"sandbox"_s);
    request.server = gone.url();
    QCOMPARE(failWith(request), u"The server 127.0.0.1 can't be reached: it refuses connections."_s);
}

void TestSession::untrustedServerIsSaid()
{
    UntrustedServer server;
    SignInRequest request = passwordRequest(u"admin"_s, u"sandbox"_s);
    request.server = server.url();
    const QString words = failWith(request);
    QVERIFY2(words.contains(u"not secure"_s) && words.contains(u"Somebody Else"_s), qPrintable(words));
}

void TestSession::plainHttpIsRefused()
{
    SignInRequest request = passwordRequest(u"admin"_s, u"sandbox"_s);
    request.server = QUrl(u"http://192.0.2.1"_s);
    QVERIFY(failWith(request).startsWith(u"http sends passwords unencrypted."_s));
}

void TestSession::failureForgetsWhatItGot()
{
    QVERIFY(m_server->setFault(u"reset-before"_s, u"all"_s, u"/v1/users/me"_s));
    QVERIFY(failWith(passwordRequest(u"admin"_s, u"sandbox"_s)).contains(u"broke off"_s));
    QVERIFY(session().state() == State::SignedOut);
    QVERIFY(session().authorization().isEmpty());
}

void TestSession::rolesUnknownLeavesSignedIn()
{
    const QString token = accessToken();
    QVERIFY(m_server->setFault(u"500"_s, u"next"_s, u"/v1/users/me"_s));
    QSignalSpy unknown(&session(), &Session::rolesUnknown);
    session().signIn(tokenRequest(token));
    QVERIFY(become(State::SignedIn));
    QCOMPARE(unknown.size(), 1);
    QVERIFY(!session().currentOperator().roles);
}

void TestSession::laterReadFindsTheRoles()
{
    const QString token = accessToken();
    QVERIFY(m_server->setFault(u"500"_s, u"next"_s, u"/v1/users/me"_s));
    session().signIn(tokenRequest(token));
    QVERIFY(become(State::SignedIn));
    QVERIFY(!session().currentOperator().roles);
    session().refreshOperator();
    QTRY_VERIFY(session().currentOperator().roles == QStringList{u"POWER_USER"_s});
    QVERIFY(!session().currentOperator().userId.isEmpty());
}

void TestSession::newerAttemptReplacesTheOlder()
{
    QSignalSpy failed(&session(), &Session::signInFailed);
    session().signIn(passwordRequest(u"admin"_s, u"wrong"_s));
    session().signIn(passwordRequest(u"guest"_s, u"sandbox"_s));
    QVERIFY(become(State::SignedIn));
    QCOMPARE(session().currentOperator().username, u"guest@sandbox.test"_s);
    QVERIFY(canRead());
    QCOMPARE(failed.size(), 0);
}

void TestSession::cancelledAttemptSaysNothing()
{
    QSignalSpy failed(&session(), &Session::signInFailed);
    session().signIn(passwordRequest(u"admin"_s, u"wrong"_s));
    session().cancelSignIn();
    QVERIFY(session().state() == State::SignedOut);
    QVERIFY(!canRead());
    QCOMPARE(failed.size(), 0);
}

void TestSession::expiredTokenIsRenewedOnce()
{
    signInKept();
    const QMap<QString, QString> keptBefore = m_desk->tokens.tokens;
    const qsizetype before = m_server->requests(u"POST"_s, refreshPath).size();
    QVERIFY(m_server->expireTokens());
    QVERIFY(canRead());
    QVERIFY(session().state() == State::SignedIn);
    QCOMPARE(m_server->requests(u"POST"_s, refreshPath).size(), before + 1);
    QVERIFY(m_desk->tokens.tokens != keptBefore); // the old refresh token works no more
    QCOMPARE(m_desk->tokens.tokens.size(), keptBefore.size());
}

void TestSession::refusedRenewalExpires()
{
    signInKept();
    QVERIFY(m_server->expireTokens(true));
    QVERIFY(!canRead());
    QVERIFY(session().state() == State::Expired);
    QCOMPARE(session().currentOperator().username, u"admin@sandbox.test"_s);
}

void TestSession::signingInAgainKeepsGoing()
{
    refusedRenewalExpires();
    session().signIn(passwordRequest(u"admin"_s, u"sandbox"_s));
    QVERIFY(become(State::SignedIn));
    QVERIFY(canRead());
}

void TestSession::wrongPasswordWhileExpiredStaysExpired()
{
    refusedRenewalExpires();
    QCOMPARE(failWith(passwordRequest(u"admin"_s, u"wrong"_s)), u"The user name or the password is not right."_s);
    QVERIFY(session().state() == State::Expired);
    QVERIFY(session().currentOperator().signedIn);
}

void TestSession::unreachableRenewalIsNoExpiry()
{
    signInKept();
    QVERIFY(m_server->expireTokens());
    QVERIFY(m_server->setFault(u"503"_s, u"next"_s, refreshPath));
    QVERIFY(!canRead());
    QVERIFY(session().state() == State::SignedIn);
    QVERIFY(canRead());
}

/// A proxy or a captive portal stands between: no word of the server's on the token.
void TestSession::renewalThatAProxyRefusesIsNoExpiry_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"403", "404", "409", "502-html", "400-html", "400-text", "400-empty", "redirect"}) {
        QTest::newRow(fault) << QString::fromLatin1(fault);
    }
}

void TestSession::renewalThatAProxyRefusesIsNoExpiry()
{
    QFETCH(QString, fault);
    signInKept();
    QVERIFY(m_server->expireTokens());
    QVERIFY(m_server->setFault(fault, u"next"_s, refreshPath));
    QVERIFY(!canRead());
    QVERIFY(session().state() == State::SignedIn);
    QVERIFY(m_desk->desk.kept.entry());
    QVERIFY(canRead());
}

void TestSession::otherServerIsRefusedWhileSignedIn()
{
    signInKept();
    SandboxServer other;
    SignInRequest request = passwordRequest(u"admin"_s, u"sandbox"_s);
    request.server = other.url();
    QVERIFY(failWith(request).contains(u"another server"_s));
    QVERIFY(session().state() == State::SignedIn);
    QCOMPARE(m_desk->desk.client.server(), m_server->url());
    QVERIFY(canRead());
}

void TestSession::lateRenewalOfAnOldSignInChangesNothing()
{
    signInKept();
    bool isDone = false;
    session().renew([&isDone](const Done &done) { isDone = !done; });
    m_desk->desk.session.signIn(passwordRequest(u"standard"_s, u"sandbox"_s));
    QVERIFY(QTest::qWaitFor([this] { return session().currentOperator().username.startsWith(u"standard"_s); }));
    const QByteArray authorization = session().authorization();
    QTRY_VERIFY(isDone || session().authorization() == authorization);
    QCOMPARE(session().authorization(), authorization);
    QVERIFY(session().state() == State::SignedIn);
    QVERIFY(canRead());
}

void TestSession::keepsTheRefreshTokenAlone()
{
    signInKept();
    const auto entry = m_desk->desk.kept.entry();
    QVERIFY(entry.has_value());
    QCOMPARE(entry->username, u"admin@sandbox.test"_s);
    QVERIFY(entry->kind == KeptSignIn::Kind::RefreshToken);
    QCOMPARE(m_desk->tokens.tokens.size(), 1);
    const QString access = QString::fromLatin1(session().authorization()).section(u' ', 1);
    QVERIFY(m_desk->tokens.tokens.first() != access);
    for (const QString &key : m_desk->settings.allKeys()) {
        const QString value = m_desk->settings.value(key).toString();
        QVERIFY2(value != access && value != m_desk->tokens.tokens.first() && value != u"sandbox", qPrintable(key));
    }
}

void TestSession::resumesAndKeepsTheNewToken()
{
    signInKept();
    const QString keptBefore = m_desk->tokens.tokens.first();
    Session next(m_desk->desk.client, m_desk->desk.kept);
    next.resume(*m_desk->desk.kept.entry());
    QTRY_VERIFY(next.state() == State::SignedIn);
    QCOMPARE(next.currentOperator().username, u"admin@sandbox.test"_s);
    QCOMPARE(m_desk->tokens.tokens.size(), 1);
    QVERIFY(m_desk->tokens.tokens.first() != keptBefore);
}

void TestSession::refusedResumeForgets()
{
    signInKept();
    QVERIFY(m_server->expireTokens(true));
    Session next(m_desk->desk.client, m_desk->desk.kept);
    QSignalSpy failed(&next, &Session::signInFailed);
    next.resume(*m_desk->desk.kept.entry());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<ApiError>().words, u"Your session has expired."_s);
    QVERIFY(next.state() == State::SignedOut);
    QVERIFY(m_desk->tokens.tokens.isEmpty());
    QVERIFY(!m_desk->desk.kept.entry());
}

void TestSession::unreachableResumeKeeps()
{
    signInKept();
    QVERIFY(m_server->setFault(u"503"_s, u"next"_s, refreshPath));
    Session next(m_desk->desk.client, m_desk->desk.kept);
    QSignalSpy failed(&next, &Session::signInFailed);
    next.resume(*m_desk->desk.kept.entry());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(m_desk->tokens.tokens.size(), 1);
    next.resume(*m_desk->desk.kept.entry());
    QTRY_VERIFY(next.state() == State::SignedIn);
}

void TestSession::resumesWithAPastedToken()
{
    SignInRequest request = tokenRequest(accessToken());
    request.keep = true;
    session().signIn(request);
    QVERIFY(become(State::SignedIn));
    const auto entry = m_desk->desk.kept.entry();
    QVERIFY(entry && entry->kind == KeptSignIn::Kind::AccessToken);
    QCOMPARE(m_desk->tokens.tokens.values(), QStringList{request.accessToken});
    Session next(m_desk->desk.client, m_desk->desk.kept);
    next.resume(*entry);
    QTRY_VERIFY(next.state() == State::SignedIn);
    QCOMPARE(next.currentOperator().username, u"power@sandbox.test"_s);
}

void TestSession::expiredPastedTokenIsForgotten()
{
    SignInRequest request = tokenRequest(accessToken());
    request.keep = true;
    session().signIn(request);
    QVERIFY(become(State::SignedIn));
    const KeptSignIn::Entry entry = *m_desk->desk.kept.entry();
    m_server->expireTokens(true);
    Session next(m_desk->desk.client, m_desk->desk.kept);
    QSignalSpy failed(&next, &Session::signInFailed);
    next.resume(entry);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<ApiError>().words, u"Your session has expired."_s);
    QVERIFY(m_desk->tokens.tokens.isEmpty());
    QVERIFY(!m_desk->desk.kept.entry());
}

void TestSession::interruptedResumeKeepsTheNewToken()
{
    signInKept();
    QVERIFY(m_server->setFault(u"reset-before"_s, u"all"_s, u"/v1/users/me"_s));
    Session next(m_desk->desk.client, m_desk->desk.kept);
    QSignalSpy failed(&next, &Session::signInFailed);
    next.resume(*m_desk->desk.kept.entry());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(m_server->setFault(u"none"_s));
    next.resume(*m_desk->desk.kept.entry()); // with the old refresh token, which worked once, it would be refused
    QTRY_VERIFY(next.state() == State::SignedIn);
}

void TestSession::resumeWithoutATokenSaysWhy()
{
    signInKept();
    m_desk->tokens.tokens.clear();
    Session next(m_desk->desk.client, m_desk->desk.kept);
    QSignalSpy failed(&next, &Session::signInFailed);
    next.resume(*m_desk->desk.kept.entry());
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().value<ApiError>().words.contains(u"keychain"));
    QVERIFY(next.state() == State::SignedOut);
}

void TestSession::ownChangeIsTakenOver()
{
    signInKept();
    QVERIFY(m_desk->loadList());
    const QSignalSpy changed(&m_desk->desk.session, &Session::operatorChanged);
    User own = *m_desk->desk.store.find(m_desk->desk.session.currentOperator().userId);
    own.username = u"renamed@sandbox.test"_s;
    own.roles = QStringList{u"GUEST"_s};
    m_desk->desk.store.put(own);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_desk->desk.session.currentOperator().username, own.username);
    QCOMPARE(m_desk->desk.session.currentOperator().roles, own.roles);
}

void TestSession::signOutForgets()
{
    signInKept();
    QVERIFY(m_desk->loadList());
    m_desk->desk.edits.open(m_desk->idOf(u"guest"_s));
    m_desk->desk.signOut();
    QVERIFY(session().state() == State::SignedOut);
    QVERIFY(!session().currentOperator().signedIn);
    QVERIFY(session().authorization().isEmpty());
    QVERIFY(m_desk->tokens.tokens.isEmpty());
    QVERIFY(!m_desk->desk.kept.entry());
    QVERIFY(m_desk->idOf(u"guest"_s).isEmpty());
    QVERIFY(m_desk->desk.loader.rows().empty());
    QVERIFY(!canRead());
}

void TestSession::unavailableKeychainIsSaid()
{
    m_desk->tokens.isAvailable = false;
    QSignalSpy failed(&session(), &Session::keepingFailed);
    signInKept();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(session().state() == State::SignedIn);
    QVERIFY(!m_desk->desk.kept.entry());
}

void TestSession::passingServerIsNotRemembered()
{
    SignInRequest request = passwordRequest(u"admin"_s, u"sandbox"_s);
    request.passing = true;
    session().signIn(request);
    QVERIFY(become(State::SignedIn));
    QVERIFY(m_desk->desk.kept.lastServer().isEmpty());
}

void TestSession::tidiesTokens_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("token");
    QTest::newRow("plain") << u"abc.def-_~+/="_s << u"abc.def-_~+/="_s;
    QTest::newRow("line breaks") << u"abc\r\ndef\nghi\n"_s << u"abcdefghi"_s;
    QTest::newRow("spaces") << u"  abc def\t"_s << u"abcdef"_s;
    QTest::newRow("with its type") << u"Bearer abc"_s << u"abc"_s;
    QTest::newRow("with its type, on two lines") << u"bearer\n abc"_s << u"abc"_s;
    QTest::newRow("type alone") << u"Bearer"_s << u"Bearer"_s;
    QTest::newRow("blank") << u" \n"_s << QString();
    QTest::newRow("other script") << u"abc\u00e9"_s << QString();
    QTest::newRow("NUL") << u"ab"_s + QChar(u'\0') + u"c"_s << QString();
    QTest::newRow("zero-width space") << u"ab\u200bc"_s << QString();
}

void TestSession::tidiesTokens()
{
    QFETCH(QString, pasted);
    QTEST(tidyToken(pasted), "token");
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
