// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include "untrustedserver.h"
#include "widgets/elidedlabel.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// Signing in, as far as the operator sees it: what can be typed, and what is said where it doesn't work.
class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTheServers();
    void byKeyboardAlone();
    void refusesWhatIsNoServer_data();
    void refusesWhatIsNoServer();
    void saysWhatIsMissing();
    void wrongPassword();
    void unreachableServer();
    void untrustedServer();
    void withoutKeychain();
    void withAToken();
    void tokenWithLineBreaks();
    void asksTheServerOnce();
    void forgetsThePassword();
    void startsSignedIn();
    void goesOnWithoutALockedKeychain();
    void triesTheKeptSignInAgain_data();
    void triesTheKeptSignInAgain();
    void typedPasswordIsNotTakenAway();
    void laterStartTakesNoTypedPassword_data();
    void laterStartTakesNoTypedPassword();
};

void TestSignIn::offersTheServers()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    const auto *servers = fixture.window.findChild<QComboBox *>(u"server"_s);
    QStringList names;
    for (int i = 0; i < servers->count(); ++i) {
        names.append(servers->itemText(i));
    }
    for (const QString &name : {u"Production"_s, u"Test"_s, u"Local gateway"_s, u"Sandbox"_s}) {
        QVERIFY2(names.filter(name).size() >= 1, qPrintable(name));
    }
}

void TestSignIn::byKeyboardAlone()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.chooseServer(server.url().toString());
    QVERIFY(fixture.line(u"User name"_s)->hasFocus()); // where one begins
    QTest::keyClicks(QApplication::focusWidget(), u"admin@sandbox.test"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"sandbox"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY2(fixture.isInWorkspaceSoon(), qPrintable(fixture.message()));
    const auto *who = fixture.window.findChild<ElidedLabel *>(u"operator"_s);
    QVERIFY2(who->fullText().contains(u"admin@sandbox.test"_s), qPrintable(who->fullText()));
}

void TestSignIn::refusesWhatIsNoServer_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"our server"_s;
    QTest::newRow("other scheme") << u"ftp://api.example.com"_s;
    QTest::newRow("without a host") << u"https://"_s;
    QTest::newRow("plain http to another machine") << u"http://api.example.com"_s;
    QTest::newRow("loopback in the name alone") << u"http://localhost.example.com"_s;
    QTest::newRow("password in it") << u"https://me:secret@api.example.com"_s;
}

void TestSignIn::refusesWhatIsNoServer()
{
    QFETCH(QString, address);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.signIn(address, u"admin"_s));
    QVERIFY(!fixture.message().isEmpty() || !fixture.part<QLabel>("problem_server")->text().isEmpty());
    QCOMPARE(fixture.desk.desk.session.state(), Session::State::SignedOut);
    QCOMPARE(fixture.line(u"Password"_s)->text(), u"sandbox"_s); // what was typed is kept
}

void TestSignIn::saysWhatIsMissing()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.chooseServer(server.url().toString());
    fixture.button(u"Sign in"_s)->click();
    const auto problem = [&fixture](const char *field) { return fixture.part<QLabel>(field)->text(); };
    QCOMPARE(problem("problem_username"), u"Type your user name."_s); // at its field
    QCOMPARE(fixture.line(u"User name"_s)->accessibleDescription(), u"Type your user name."_s);
    QVERIFY(fixture.message().isEmpty());
    fixture.line(u"User name"_s)->setText(u"admin@sandbox.test"_s);
    fixture.button(u"Sign in"_s)->click();
    QCOMPARE(problem("problem_password"), u"Type your password."_s);
    QVERIFY(problem("problem_username").isEmpty());
    QVERIFY(fixture.line(u"Password"_s)->hasFocus());
    fixture.button(u"Access token"_s)->click();
    QVERIFY(problem("problem_password").isEmpty()); // it was of the other way to sign in
    QVERIFY(server.requests().isEmpty());
}

void TestSignIn::wrongPassword()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.signIn(server.url().toString(), u"admin"_s, u"wrong"_s));
    QVERIFY2(fixture.message().contains(u"password"_s, Qt::CaseInsensitive), qPrintable(fixture.message()));
    QVERIFY(fixture.button(u"Sign in"_s)->isEnabled());
    QVERIFY2(fixture.signInAgain(u"admin"_s), qPrintable(fixture.message()));
}

void TestSignIn::unreachableServer()
{
    QString address;
    {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        address = u"http://127.0.0.1:%1"_s.arg(unused.serverPort());
    }
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.signIn(address, u"admin"_s));
    QVERIFY2(fixture.message().contains(u"127.0.0.1"), qPrintable(fixture.message()));
    QCOMPARE(fixture.line(u"User name"_s)->text(), u"admin@sandbox.test"_s);
}

void TestSignIn::untrustedServer()
{
    const UntrustedServer server;
    QVERIFY(server.isListening());
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(!fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY2(fixture.message().startsWith(u"You are not signed in: the connection is not secure.\n"_s),
             qPrintable(fixture.message()));
    QVERIFY2(fixture.message().contains(UntrustedServer::certificateName()), qPrintable(fixture.message()));
}

void TestSignIn::withoutKeychain()
{
    const SandboxServer server;
    WindowFixture fixture;
    fixture.desk.tokens.isAvailable = false;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY2(fixture.message().contains(u"keychain"), qPrintable(fixture.message()));
}

void TestSignIn::withAToken()
{
    const SandboxServer server;
    TestDesk other;
    QVERIFY(other.signIn(server, u"standard"_s));
    const QByteArray token = other.desk.session.authorization().mid(sizeof("Bearer"));
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.chooseServer(server.url().toString());
    fixture.button(u"Access token"_s)->click();
    QVERIFY(!fixture.line(u"Password"_s));
    fixture.line(u"Access token"_s)->setText(QString::fromLatin1(token));
    fixture.button(u"Sign in"_s)->click();
    QVERIFY2(fixture.isInWorkspaceSoon(), qPrintable(fixture.message()));
    QCOMPARE(fixture.desk.desk.session.currentOperator().username, u"standard@sandbox.test"_s);
}

void TestSignIn::tokenWithLineBreaks()
{
    const SandboxServer server;
    TestDesk other;
    QVERIFY(other.signIn(server, u"standard"_s));
    QString token = QString::fromLatin1(other.desk.session.authorization().mid(sizeof("Bearer")));
    token.insert(20, u"\n"_s);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.chooseServer(server.url().toString());
    fixture.button(u"Access token"_s)->click();
    fixture.line(u"Access token"_s)->insert(u" Bearer "_s + token + u"\r\n"_s); // as a terminal or a mail breaks it
    fixture.button(u"Sign in"_s)->click();
    QVERIFY2(fixture.isInWorkspaceSoon(), qPrintable(fixture.message()));
}

void TestSignIn::asksTheServerOnce()
{
    const SandboxServer server({u"--delay"_s, u"200"_s});
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.chooseServer(server.url().toString());
    fixture.line(u"User name"_s)->setText(u"admin@sandbox.test"_s);
    fixture.line(u"Password"_s)->setText(u"sandbox"_s);
    fixture.button(u"Sign in"_s)->click();
    QVERIFY(!fixture.line(u"Password"_s)->isEnabled());
    QVERIFY(fixture.button(u"Cancel"_s));
    Q_EMIT fixture.line(u"Password"_s)->returnPressed();
    QVERIFY(fixture.isInWorkspaceSoon());
    QCOMPARE(server.requests(u"POST"_s, u"/v1/auth/login"_s).size(), 1);
}

void TestSignIn::forgetsThePassword()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    fixture.button(u"Sign out"_s)->click();
    QTRY_VERIFY(fixture.line(u"Password"_s));
    QCOMPARE(fixture.line(u"Password"_s)->text(), QString());
    QCOMPARE(fixture.line(u"User name"_s)->text(), u"admin@sandbox.test"_s);
}

void TestSignIn::startsSignedIn()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY(!fixture.desk.tokens.tokens.isEmpty());
    Desk next(fixture.desk.settings, fixture.desk.tokens);
    MainWindow window(next, fixture.preferences);
    window.start({});
    QTRY_COMPARE(next.session.state(), Session::State::SignedIn);
    QCOMPARE(next.session.currentOperator().username, u"admin@sandbox.test"_s);
    QCOMPARE(server.requests(u"POST"_s, u"/v1/auth/login"_s).size(), 1); // by the kept token alone
}

/// It waits for a person to unlock it, who need not come.
void TestSignIn::goesOnWithoutALockedKeychain()
{
    const SandboxServer server;
    WindowFixture before;
    QVERIFY(before.show());
    QVERIFY(before.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY(!before.desk.tokens.tokens.isEmpty());
    before.desk.tokens.isLocked = true;
    before.window.hide();

    WindowFixture fixture;
    Desk next(before.desk.settings, before.desk.tokens);
    MainWindow window(next, fixture.preferences);
    window.show();
    window.start({});
    const auto *page = window.findChild<QWidget *>(u"signInPage"_s);
    auto *cancel = page->findChild<QPushButton *>(u"cancelSignIn"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cancel->text(), u"Go on without"_s, 15'000);
    cancel->click();
    QVERIFY(!cancel->isVisible());
    page->findChild<QLineEdit *>(u"password"_s)->setText(u"sandbox"_s);
    QTest::keyClick(page->findChild<QLineEdit *>(u"password"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(next.session.state(), Session::State::SignedIn, 15'000);

    next.signOut();
    before.desk.tokens.unlock(); // what was asked for meanwhile is done now, in its order
    QCoreApplication::sendPostedEvents();
    QVERIFY(before.desk.tokens.tokens.isEmpty());
    QCOMPARE(next.session.state(), Session::State::SignedOut);
}

namespace {

/// A way to a server that opens when the network is up; the address is the same before.
class Road {
public:
    explicit Road(const QUrl &to)
        : m_to(to)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server,
                         [this] { join(m_server.nextPendingConnection()); });
        m_server.listen(QHostAddress::LocalHost);
        m_port = m_server.serverPort();
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }
    void close()
    {
        m_server.close();
        for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>()) {
            socket->abort();
        }
    }
    bool open() { return m_server.listen(QHostAddress::LocalHost, m_port); }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_to.host(), quint16(m_to.port()));
        QObject::connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
        QObject::connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    }

    QUrl m_to;
    QTcpServer m_server;
    quint16 m_port = 0;
};

} // namespace

void TestSignIn::triesTheKeptSignInAgain_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("when it is asked to") << true;
    QTest::newRow("when the network is back") << false;
}

/// Started before the network or the VPN is up.
void TestSignIn::triesTheKeptSignInAgain()
{
    QFETCH(bool, isAsked);
    const SandboxServer server;
    Road road(server.url());
    WindowFixture before;
    QVERIFY(before.show());
    QVERIFY(before.signIn(road.url().toString(), u"admin"_s));
    QTRY_VERIFY(!before.desk.tokens.tokens.isEmpty());
    before.window.hide();
    road.close();

    Desk next(before.desk.settings, before.desk.tokens);
    MainWindow window(next, before.preferences);
    window.show();
    window.start({});
    const auto *page = window.findChild<QWidget *>(u"signInPage"_s);
    auto *again = page->findChild<QPushButton *>(u"messageAction"_s);
    QTRY_VERIFY(again->isVisible());
    QCOMPARE(again->text(), u"Try again"_s);
    if (isAsked) {
        again->click(); // too early
        QTRY_COMPARE(next.session.state(), Session::State::SignedOut);
        QTRY_VERIFY(again->isVisible());
    }
    QVERIFY(road.open());
    if (isAsked) {
        again->click();
    }
    QTRY_COMPARE_WITH_TIMEOUT(next.session.state(), Session::State::SignedIn, 20'000);
    QCOMPARE(next.session.currentOperator().username, u"admin@sandbox.test"_s);
    QCOMPARE(server.requests(u"POST"_s, u"/v1/auth/login"_s).size(), 1); // by the kept token alone
}

void TestSignIn::typedPasswordIsNotTakenAway()
{
    const SandboxServer server;
    Road road(server.url());
    WindowFixture before;
    QVERIFY(before.show());
    QVERIFY(before.signIn(road.url().toString(), u"admin"_s));
    QTRY_VERIFY(!before.desk.tokens.tokens.isEmpty());
    before.window.hide();
    road.close();

    Desk next(before.desk.settings, before.desk.tokens);
    Resumption probe(next.session, next.kept);
    MainWindow window(next, before.preferences);
    window.show();
    window.start({});
    const auto *page = window.findChild<QWidget *>(u"signInPage"_s);
    QTRY_VERIFY(page->findChild<QPushButton *>(u"messageAction"_s)->isVisible());
    probe.begin(); // sees the server at the same times as the page
    QTRY_COMPARE(next.session.state(), Session::State::SignedOut);
    page->findChild<QLineEdit *>(u"password"_s)->setText(u"half a pass"_s);
    QVERIFY(road.open());
    QSignalSpy reachable(&probe, &Resumption::serverReachable);
    QTRY_COMPARE_WITH_TIMEOUT(reachable.count(), 2, 30'000);
    QCOMPARE(next.session.state(), Session::State::SignedOut);
    QCOMPARE(page->findChild<QLineEdit *>(u"password"_s)->text(), u"half a pass"_s);
    page->findChild<QLineEdit *>(u"password"_s)->clear();
    QTRY_COMPARE_WITH_TIMEOUT(next.session.state(), Session::State::SignedIn, 20'000);
}

void TestSignIn::laterStartTakesNoTypedPassword_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("a password") << u"password"_s;
    QTest::newRow("an access token") << u"accessToken"_s;
}

void TestSignIn::laterStartTakesNoTypedPassword()
{
    QFETCH(QString, field);
    const SandboxServer server;
    Road road(server.url());
    WindowFixture before;
    QVERIFY(before.show());
    QVERIFY(before.signIn(road.url().toString(), u"admin"_s));
    QTRY_VERIFY(!before.desk.tokens.tokens.isEmpty());
    before.window.hide();
    road.close();

    Desk next(before.desk.settings, before.desk.tokens);
    MainWindow window(next, before.preferences);
    window.show();
    window.start({});
    const auto *page = window.findChild<QWidget *>(u"signInPage"_s);
    QTRY_VERIFY(page->findChild<QPushButton *>(u"messageAction"_s)->isVisible());
    auto *line = page->findChild<QLineEdit *>(field);
    line->setText(u"half a secret"_s);
    QVERIFY(road.open());
    window.takeOver({});
    QCOMPARE(next.session.state(), Session::State::SignedOut);
    QCOMPARE(line->text(), u"half a secret"_s);
    line->clear();
    window.takeOver({});
    QTRY_COMPARE_WITH_TIMEOUT(next.session.state(), Session::State::SignedIn, 20'000);
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
