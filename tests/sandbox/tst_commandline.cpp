// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include <QTcpServer>

#include "sandboxclient.h"
#include "sandboxserver.h"

using namespace Qt::StringLiterals;
using sandbox::SandboxClient;

/// The program as a program: arguments, standard streams, port, end.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badArguments_data();
    void badArguments();
    void helpNamesFaults();
    void version();
    void saysItsAddressAndNothingElse();
    void endsWithStandardInput();
    void endsOnTerminate();
    void takenPort();
    void unwritableLog();
    void delay();
    void manyRequestsOnOneConnection();
    void connectionsInParallel();
};

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    process.start(userdesk::SandboxServer::executable(), arguments);
    const bool ended = process.waitForFinished();
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

void TestCommandLine::badArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << QByteArray("--port");
    QTest::newRow("port as text") << QStringList{u"--port"_s, u"http"_s} << QByteArray("\"http\"");
    QTest::newRow("no users") << QStringList{u"--users"_s, u"0"_s} << QByteArray("--users");
    QTest::newRow("negative seed") << QStringList{u"--seed=-1"_s} << QByteArray("--seed");
    QTest::newRow("token life") << QStringList{u"--token-life"_s, u"1h"_s} << QByteArray("--token-life");
    QTest::newRow("delay") << QStringList{u"--delay=-5"_s} << QByteArray("--delay");
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"boom"_s} << QByteArray("reset-before");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << QByteArray("nonsense");
    QTest::newRow("missing value") << QStringList{u"--port"_s} << QByteArray("port");
    QTest::newRow("left over") << QStringList{u"8080"_s} << QByteArray("8080");
}

void TestCommandLine::badArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), 1);
}

void TestCommandLine::helpNamesFaults()
{
    const Outcome outcome = run({u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("--token-life") && outcome.out.contains("roles-quoted"));
}

void TestCommandLine::version()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.startsWith("userdesk-sandbox "));
}

void TestCommandLine::saysItsAddressAndNothingElse()
{
    userdesk::SandboxServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.errorText()));
    QCOMPARE(server.url().scheme(), u"http"_s);
    QCOMPARE(server.url().host(), u"127.0.0.1"_s);
    SandboxClient client(server.url());
    QVERIFY(client.signInAs(u"guest"_s));
    server.stop();
    QCOMPARE(server.process().readAllStandardOutput(), QByteArray());
    QCOMPARE(server.process().readAllStandardError(), QByteArray());
}

void TestCommandLine::endsWithStandardInput()
{
    userdesk::SandboxServer server;
    SandboxClient client(server.url());
    QVERIFY(client.signInAs(u"guest"_s)); // the connection stays open
    server.process().closeWriteChannel();
    QVERIFY(server.process().waitForFinished());
    QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.process().exitCode(), 0);
}

void TestCommandLine::endsOnTerminate()
{
    userdesk::SandboxServer server({u"--fault"_s, u"silence"_s});
    QTcpSocket socket;
    socket.connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET /v1/users/me HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(socket.waitForBytesWritten());
    QTRY_COMPARE(server.requests().size(), 1);
    server.process().terminate();
    QVERIFY(server.process().waitForFinished());
    QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
}

void TestCommandLine::takenPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Outcome outcome = run({u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("is it taken"), outcome.err.constData());
    userdesk::SandboxServer first;
    QCOMPARE(run({u"--port"_s, QString::number(first.url().port())}).exitCode, 1);
}

void TestCommandLine::unwritableLog()
{
    const Outcome outcome = run({u"--requests"_s, u"/nowhere/at/all"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("/nowhere/at/all"), outcome.err.constData());
}

void TestCommandLine::delay()
{
    userdesk::SandboxServer server({u"--delay"_s, u"200"_s});
    SandboxClient client(server.url());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(client.signInAs(u"guest"_s));
    QVERIFY(timer.elapsed() >= 200);
}

void TestCommandLine::manyRequestsOnOneConnection()
{
    userdesk::SandboxServer server;
    SandboxClient client(server.url());
    QVERIFY(client.signInAs(u"admin"_s));
    QTcpSocket socket;
    socket.connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
    QVERIFY(socket.waitForConnected());
    for (int request = 0; request < 200; ++request) {
        socket.write("GET /v1/users/me HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + client.token().toLatin1()
                     + "\r\n\r\n");
        QByteArray answer;
        while (!answer.endsWith('}') && socket.waitForReadyRead()) {
            answer += socket.readAll();
        }
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
    }
}

void TestCommandLine::connectionsInParallel()
{
    userdesk::SandboxServer server({u"--fault"_s, u"silence:all@/me"_s});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int number = 0; number < 12; ++number) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(server.url().host(), static_cast<quint16>(server.url().port()));
        QVERIFY(socket->waitForConnected());
        socket->write("GET /v1/users/me HTTP/1.1\r\nHost: a\r\n\r\n");
        QVERIFY(socket->waitForBytesWritten());
        sockets.push_back(std::move(socket));
    }
    QTRY_COMPARE(server.requests(u"GET"_s, u"/v1/users/me"_s).size(), 12);
    SandboxClient client(server.url());
    QVERIFY(client.signInAs(u"admin"_s));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
