// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include "session/filelock.h"
#include "session/instance.h"
#include "session/instanceaddress.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

Handover handoverOf(const QStringList &arguments)
{
    return {arguments, u":0"_s};
}

const Handover plain = handoverOf({u"userdesk"_s});

using MakeThing = std::function<bool(const QString &path)>;

MakeThing fileWith(const QByteArray &content)
{
    return [content](const QString &path) {
        QFile file(path);
        return file.open(QFile::WriteOnly) && file.write(content) == content.size();
    };
}

/// As QLockFile writes it, on which earlier versions relied.
QByteArray lockOf(qint64 process, const QString &host = QSysInfo::machineHostName())
{
    return QByteArray::number(process) + "\nuserdesk\n" + host.toUtf8() + "\n\n\n";
}

} // namespace

Q_DECLARE_METATYPE(MakeThing)

/// One window a profile. The second start is a thread here, as it waits for the first one to answer.
class TestInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void handsItsArgumentsOver();
    void profilesDontKnowEachOther();
    void beginsAgainAfterTheFirstHasEnded();
    void leavesNoSocket();
    void oneHoldsTheLock_data();
    void oneHoldsTheLock();
    void whatWasLeftBehindMeansNothing_data();
    void whatWasLeftBehindMeansNothing();
    void deletedLockFileMakesNoSecondWindow();
    void oneOfManyIsTheFirst();
    void waitsForOneThatHasJustBegun();
    void waitsForOneThatIsEnding();
    void silentOneIsWaitedForNotLong_data();
    void silentOneIsWaitedForNotLong();
    void beginsWhereNothingCanBeWritten();
    void saysThatItCantBeReached();
    void otherDisplayIsTold();
    void tooLongIsNotSent_data();
    void tooLongIsNotSent();
    void oneLineIsTaken();
    void rubbishIsNotTaken_data();
    void rubbishIsNotTaken();
    void strangerIsNotHeard();
    void nothingIsToldToAStranger();

private:
    QString profile(const QString &name = u"one"_s) const { return m_folder->filePath(name + u"/userdesk.conf"_s); }

    /// What a second start comes to, and how its arguments arrive.
    Instance::Start startAgain(const Handover &handover = plain, int patience = 5'000) const
    {
        Instance::Start outcome = Instance::Start::First;
        const std::unique_ptr<QThread> other(QThread::create([&] {
            Instance second(profile());
            outcome = second.begin(handover, patience);
        }));
        QSignalSpy finished(other.get(), &QThread::finished);
        other->start();
        finished.wait(10'000);
        other->wait();
        return outcome;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInstance::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
    QVERIFY(QDir().mkpath(QFileInfo(profile()).path()));
}

void TestInstance::handsItsArgumentsOver()
{
    Instance first(profile());
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QVERIFY(first.isReachable());
    QSignalSpy received(&first, &Instance::received);
    const QStringList arguments{u"userdesk"_s, u"--user"_s, u"ş \"7\"\n"_s};
    QCOMPARE(startAgain({arguments, u":0"_s, {u"token"_s, u"start_TIME7"_s}}), Instance::Start::HandedOver);
    QCOMPARE(received.size(), 1);
    const auto handover = received.first().first().value<Handover>();
    QCOMPARE(handover.arguments, arguments);
    QCOMPARE(handover.activation.token, u"token"_s);
    QCOMPARE(handover.activation.startupId, u"start_TIME7"_s);
}

void TestInstance::profilesDontKnowEachOther()
{
    Instance first(profile(u"one"_s));
    Instance other(profile(u"other"_s));
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QCOMPARE(other.begin(plain), Instance::Start::First);
}

void TestInstance::beginsAgainAfterTheFirstHasEnded()
{
    {
        Instance first(profile());
        QCOMPARE(first.begin(plain), Instance::Start::First);
    }
    QCOMPARE(startAgain(), Instance::Start::First);
}

void TestInstance::leavesNoSocket()
{
#ifdef Q_OS_UNIX
    QString address;
    {
        Instance first(profile());
        QCOMPARE(first.begin(plain), Instance::Start::First);
        address = first.address();
        QVERIFY(QFileInfo::exists(address));
    }
    QVERIFY(!QFileInfo::exists(address));
#else
    QSKIP("pipes leave nothing");
#endif
}

void TestInstance::oneHoldsTheLock_data()
{
    QTest::addColumn<MakeThing>("make");
    QTest::newRow("no file") << MakeThing([](const QString &) { return true; });
    QTest::newRow("file") << fileWith("7");
#ifdef Q_OS_UNIX
    QTest::newRow("folder") << MakeThing([](const QString &path) { return QDir().mkpath(path); });
#endif
}

void TestInstance::oneHoldsTheLock()
{
    QFETCH(const MakeThing, make);
    const QString path = m_folder->filePath(u"lock"_s);
    QVERIFY(make(path));
    auto first = std::make_unique<FileLock>(path);
    FileLock second(path);
    QCOMPARE(first->tryLock(), FileLock::State::Held);
    QCOMPARE(second.tryLock(), FileLock::State::HeldByOther);
    QCOMPARE(first->tryLock(), FileLock::State::Held);
    first.reset();
    QCOMPARE(second.tryLock(), FileLock::State::Held);
    FileLock nowhere(u"/nowhere/at/all"_s);
    QCOMPARE(nowhere.tryLock(), FileLock::State::Impossible);
}

void TestInstance::whatWasLeftBehindMeansNothing_data()
{
    QTest::addColumn<MakeThing>("makeLock");
    QTest::addColumn<MakeThing>("makeSocket");
    const MakeThing nothing = [](const QString &) { return true; };
    const MakeThing folder = [](const QString &path) { return QDir().mkpath(path); };
    QTest::newRow("nothing") << nothing << nothing;
    QTest::newRow("empty file") << fileWith({}) << nothing;
    QTest::newRow("rubbish") << fileWith("\xff\0rubbish") << nothing;
    QTest::newRow("much rubbish") << fileWith(QByteArray(1'000'000, '7')) << nothing;
    QTest::newRow("folder") << folder << nothing;
    QTest::newRow("folder with something in it")
        << MakeThing([](const QString &path) { return QDir().mkpath(path + u"/more"_s); }) << nothing;
    QTest::newRow("link to nowhere") << MakeThing([](const QString &path) {
        return QFile::link(u"/nowhere/at/all"_s, path);
    }) << nothing;
    QTest::newRow("file that can't be written") << MakeThing([](const QString &path) {
        return fileWith("7")(path) && QFile::setPermissions(path, QFile::ReadOwner);
    }) << nothing;
    QTest::newRow("of another computer") << fileWith(lockOf(7, u"elsewhere"_s)) << nothing;
    QTest::newRow("of the system's first program") << fileWith(lockOf(1)) << nothing;
    QTest::newRow("of this program") << fileWith(lockOf(QCoreApplication::applicationPid())) << nothing;
    QTest::newRow("of one that has ended") << fileWith(lockOf(0x7fffffff)) << nothing;
#ifdef Q_OS_UNIX
    const MakeThing socket = [](const QString &path) {
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        qstrncpy(name.sun_path, QFile::encodeName(path).constData(), sizeof(name.sun_path));
        const bool isBound = bind(descriptor, reinterpret_cast<const sockaddr *>(&name), sizeof(name)) == 0
            && listen(descriptor, 1) == 0;
        return close(descriptor) == 0 && isBound;
    };
    QTest::newRow("of a living program of another kind") << fileWith(lockOf(getppid())) << nothing;
    QTest::newRow("socket of one that has ended") << nothing << socket;
    QTest::newRow("lock and socket of one that has ended") << fileWith(lockOf(0x7fffffff)) << socket;
    QTest::newRow("file in the socket's place") << nothing << fileWith("rubbish");
#endif
}

void TestInstance::whatWasLeftBehindMeansNothing()
{
    QFETCH(const MakeThing, makeLock);
    QFETCH(const MakeThing, makeSocket);
    QVERIFY(makeLock(instanceLock(profile())));
    Instance first(profile());
    QVERIFY(makeSocket(first.address()));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(first.isReachable());
    QCOMPARE(startAgain(), Instance::Start::HandedOver);
}

void TestInstance::deletedLockFileMakesNoSecondWindow()
{
    Instance first(profile());
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QFile::remove(instanceLock(profile()));
    QCOMPARE(startAgain(), Instance::Start::HandedOver);
}

/// All at the same moment.
void TestInstance::oneOfManyIsTheFirst()
{
    constexpr int count = 6;
    for (int round = 0; round < 10; ++round) {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
        std::atomic<int> firsts = 0;
        std::atomic<int> handedOver = 0;
        QSemaphore ready;
        QSemaphore go;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back(QThread::create([&] {
                Instance instance(profile());
                ready.release();
                go.acquire();
                const auto start = instance.begin(plain, 10'000);
                firsts += start == Instance::Start::First ? 1 : 0;
                handedOver += start == Instance::Start::HandedOver ? 1 : 0;
                if (start == Instance::Start::First) {
                    QTRY_COMPARE_WITH_TIMEOUT(handedOver.load(), count - 1, 10'000);
                }
            }));
            threads.back()->start();
        }
        ready.acquire(count);
        go.release(count);
        for (const auto &thread : threads) {
            thread->wait();
        }
        QCOMPARE(firsts.load(), 1);
        QCOMPARE(handedOver.load(), count - 1);
    }
}

void TestInstance::waitsForOneThatHasJustBegun()
{
    const QString lockFile = instanceLock(profile());
    auto begun = std::make_unique<FileLock>(lockFile); // and doesn't listen yet
    QCOMPARE(begun->tryLock(), FileLock::State::Held);
    std::unique_ptr<QLocalServer> server;
    QTimer::singleShot(300, this, [&] {
        server = std::make_unique<QLocalServer>();
        connect(server.get(), &QLocalServer::newConnection, server.get(),
                [&] { server->nextPendingConnection()->write("taken\n"); });
        QVERIFY(server->listen(Instance(profile()).address()));
    });
    QCOMPARE(startAgain(), Instance::Start::HandedOver);
}

/// It accepts the connection, ends without an answer, and leaves the profile.
void TestInstance::waitsForOneThatIsEnding()
{
    auto ending = std::make_unique<FileLock>(instanceLock(profile()));
    QCOMPARE(ending->tryLock(), FileLock::State::Held);
    QLocalServer server;
    connect(&server, &QLocalServer::newConnection, &server, [&] {
        server.nextPendingConnection()->abort();
        server.close();
        ending.reset();
    });
    QVERIFY(server.listen(Instance(profile()).address()));
    QCOMPARE(startAgain(), Instance::Start::First);
}

void TestInstance::silentOneIsWaitedForNotLong_data()
{
    QTest::addColumn<bool>("hasLock");
    QTest::addColumn<bool>("listens");
    QTest::newRow("it hangs") << true << true;
    QTest::newRow("it hangs, and its lock is gone") << false << true;
    QTest::newRow("it could not listen") << true << false;
}

void TestInstance::silentOneIsWaitedForNotLong()
{
    QFETCH(const bool, hasLock);
    QFETCH(const bool, listens);
    FileLock lock(instanceLock(profile()));
    QVERIFY(!hasLock || lock.tryLock() == FileLock::State::Held);
    Instance second(profile());
    QLocalServer server; // takes the connection, and no more
    QVERIFY(!listens || server.listen(second.address()));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(second.begin(plain, 200), Instance::Start::OtherIsSilent);
    QVERIFY(timer.elapsed() < 3'000);
    QVERIFY(!second.isReachable());
}

void TestInstance::beginsWhereNothingCanBeWritten()
{
    QFile file(m_folder->filePath(u"no-folder"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    Instance first(file.fileName() + u"/userdesk.conf"_s);
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QVERIFY(first.isReachable());
}

void TestInstance::saysThatItCantBeReached()
{
#ifdef Q_OS_UNIX
    qunsetenv("XDG_RUNTIME_DIR");
    QFile file(m_folder->filePath(u"no-folder"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    Instance first(file.fileName() + u"/userdesk.conf"_s);
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QVERIFY(!first.isReachable());
#else
    QSKIP("pipes need no folder");
#endif
}

void TestInstance::otherDisplayIsTold()
{
    Instance first(profile());
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QSignalSpy received(&first, &Instance::received);
    QCOMPARE(startAgain({{u"userdesk"_s}, u":1"_s}), Instance::Start::OtherDisplay);
    QCOMPARE(received.size(), 0);
    QCOMPARE(startAgain(), Instance::Start::HandedOver);
}

void TestInstance::tooLongIsNotSent_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<Instance::Start>("outcome");
    const auto around = int(lineOf(handoverOf({QString()})).size());
    QTest::newRow("as long as it may be") << int(longestHandover) - around << Instance::Start::HandedOver;
    QTest::newRow("one byte more") << int(longestHandover) - around + 1 << Instance::Start::TooLong;
    QTest::newRow("huge") << 10'000'000 << Instance::Start::TooLong;
}

void TestInstance::tooLongIsNotSent()
{
    QFETCH(const int, length);
    const Handover handover = handoverOf({QString(length, u'a')});
    {
        Instance alone(profile());
        QCOMPARE(alone.begin(handover), Instance::Start::First);
    }
    Instance first(profile());
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QSignalSpy received(&first, &Instance::received);
    QTEST(startAgain(handover), "outcome");
    QCOMPARE(received.isEmpty(), QString::fromLatin1(QTest::currentDataTag()) != u"as long as it may be"_s);
}

/// While what it asks for is still being done, too, which may open a dialog.
void TestInstance::oneLineIsTaken()
{
    Instance first(profile());
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QLocalSocket socket;
    int count = 0;
    connect(&first, &Instance::received, &socket, [&] {
        ++count;
        socket.write(lineOf(plain));
        socket.flush();
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        gone.wait(); // a loop of its own, as a dialog has it
    });
    socket.connectToServer(first.address());
    QVERIFY(socket.waitForConnected());
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.write(lineOf(plain) + lineOf(plain));
    QVERIFY(gone.wait() || gone.size() == 1);
    QCOMPARE(count, 1);
}

void TestInstance::rubbishIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("--user 7\n");
    QTest::newRow("the arguments alone") << QByteArray("[\"userdesk\"]\n");
    QTest::newRow("rubbish before what is right") << "{}\n" + lineOf(plain);
    QTest::newRow("huge") << QByteArray(1'000'000, 'x');
    QTest::newRow("huge, and right") << lineOf(handoverOf({QString(1'000'000, u'x')}));
}

void TestInstance::rubbishIsNotTaken()
{
    QFETCH(const QByteArray, sent);
    Instance first(profile());
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QSignalSpy received(&first, &Instance::received);
    QLocalSocket socket;
    socket.connectToServer(first.address());
    QVERIFY(socket.waitForConnected());
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.write(sent);
    QVERIFY(gone.wait() || gone.size() == 1);
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(received.size(), 0);
    QCOMPARE(startAgain(), Instance::Start::HandedOver);
}

namespace {

/// Another user in the same program, who gets everywhere that all do.
class Stranger {
public:
    Stranger()
    {
#ifdef Q_OS_UNIX
        m_isOther = geteuid() == 0 && seteuid(65'534) == 0;
#endif
    }
    ~Stranger()
    {
#ifdef Q_OS_UNIX
        m_isOther = m_isOther && seteuid(0) != 0;
#endif
    }
    Stranger(const Stranger &) = delete;
    Stranger &operator=(const Stranger &) = delete;
    bool isOther() const
    {
        return m_isOther;
    }

private:
    bool m_isOther = false;
};

constexpr auto openToAll = QFile::Permissions(0x7777);

} // namespace

/// Even where the folder is opened to all after the start.
void TestInstance::strangerIsNotHeard()
{
    Instance first(profile());
    QCOMPARE(first.begin(plain), Instance::Start::First);
    QVERIFY(QFile::setPermissions(m_folder->path(), openToAll) && QFile::setPermissions(first.address(), openToAll));
    QSignalSpy received(&first, &Instance::received);
    QLocalSocket socket;
    {
        const Stranger stranger;
        if (!stranger.isOther()) {
            QSKIP("Only the superuser can be somebody else.");
        }
        socket.connectToServer(first.address());
        QVERIFY(socket.waitForConnected());
    }
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.write(lineOf(plain));
    QVERIFY(gone.wait() || gone.size() == 1);
    QCOMPARE(received.size(), 0);
}

void TestInstance::nothingIsToldToAStranger()
{
    Instance second(profile());
    QVERIFY(QFile::setPermissions(m_folder->path(), openToAll));
    QLocalServer server;
    {
        const Stranger stranger;
        if (!stranger.isOther()) {
            QSKIP("Only the superuser can be somebody else.");
        }
        QVERIFY(server.listen(second.address()));
    }
    QCOMPARE(second.begin(plain, 500), Instance::Start::First);
    QTRY_VERIFY(server.hasPendingConnections());
    QLocalSocket *socket = server.nextPendingConnection();
    QTRY_COMPARE(socket->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(socket->readAll(), QByteArray());
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
