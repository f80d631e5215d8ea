// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include "session/instance.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// One window a profile. The second start is a thread here, as it waits for the first one to answer.
class TestInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void handsItsArgumentsOver();
    void profilesDontKnowEachOther();
    void beginsAgainAfterTheFirstHasEnded();
    void silentOneIsWaitedForNotLong();
    void beginsWhereNothingCanBeWritten();
    void rubbishIsNotTaken_data();
    void rubbishIsNotTaken();

private:
    QString profile(const QString &name = u"one"_s) const { return m_folder->filePath(name + u"/userdesk.conf"_s); }

    /// What a second start comes to, and how its arguments arrive.
    Instance::Start startAgain(const QStringList &arguments, int patience = 5'000) const
    {
        Instance::Start outcome = Instance::Start::First;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            Instance second(profile());
            outcome = second.begin(arguments, patience);
        }));
        QSignalSpy finished(other.get(), &QThread::finished);
        other->start();
        finished.wait(10'000);
        other->wait();
        return outcome;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstance::handsItsArgumentsOver()
{
    Instance first(profile());
    QCOMPARE(first.begin({u"userdesk"_s}), Instance::Start::First);
    QSignalSpy received(&first, &Instance::argumentsReceived);
    const QStringList arguments{u"userdesk"_s, u"--user"_s, u"ş \"7\"\n"_s};
    QCOMPARE(startAgain(arguments), Instance::Start::HandedOver);
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().first().toStringList(), arguments);
}

void TestInstance::profilesDontKnowEachOther()
{
    Instance first(profile(u"one"_s));
    Instance other(profile(u"other"_s));
    QCOMPARE(first.begin({u"userdesk"_s}), Instance::Start::First);
    QCOMPARE(other.begin({u"userdesk"_s}), Instance::Start::First);
}

void TestInstance::beginsAgainAfterTheFirstHasEnded()
{
    {
        Instance first(profile());
        QCOMPARE(first.begin({u"userdesk"_s}), Instance::Start::First);
    }
    QCOMPARE(startAgain({u"userdesk"_s}), Instance::Start::First);
}

void TestInstance::silentOneIsWaitedForNotLong()
{
    QLockFile lock(m_folder->filePath(u"userdesk.lock"_s)); // held, and nobody listens
    QVERIFY(lock.tryLock());
    Instance second(m_folder->filePath(u"userdesk.conf"_s));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second.begin({u"userdesk"_s}, 200), Instance::Start::OtherIsSilent);
    QVERIFY(timer.elapsed() < 3'000);
}

void TestInstance::beginsWhereNothingCanBeWritten()
{
    QFile file(m_folder->filePath(u"no-folder"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    Instance first(file.fileName() + u"/userdesk.conf"_s);
    QCOMPARE(first.begin({u"userdesk"_s}), Instance::Start::First);
}

void TestInstance::rubbishIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("--user 7\n");
    QTest::newRow("no list") << QByteArray("{\"user\":7}\n");
    QTest::newRow("empty list") << QByteArray("[]\n");
    QTest::newRow("huge") << QByteArray(1'000'000, 'x');
}

void TestInstance::rubbishIsNotTaken()
{
    QFETCH(const QByteArray, sent);
    Instance first(profile());
    QCOMPARE(first.begin({u"userdesk"_s}), Instance::Start::First);
    QSignalSpy received(&first, &Instance::argumentsReceived);
    QLocalSocket socket;
    socket.connectToServer(first.address());
    QVERIFY(socket.waitForConnected());
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.write(sent);
    QVERIFY(gone.wait() || gone.size() == 1);
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(received.size(), 0);
    QCOMPARE(startAgain({u"userdesk"_s}), Instance::Start::HandedOver);
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
