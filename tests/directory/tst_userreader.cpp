// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include "scriptedserver.h"
#include "testdesk.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

using Found = UserReader::Found;

namespace {

const auto pagePath = u"/v1/users/page"_s;

/// A listing that says it has a trillion users and has none.
class BoastingServer : public QTcpServer {
public:
    BoastingServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                if (socket->readAll().contains("HTTP/1.1")) {
                    ++m_requests;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 41\r\n\r\n"
                                  "{\"users\":[],\"totalRecords\":1000000000000}");
                }
            });
        });
        listen(QHostAddress::LocalHost);
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
    int requests() const { return m_requests; }

private:
    int m_requests = 0;
};

} // namespace

class TestUserReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void knownPageTakesOneRequest();
    void movedUserIsFoundOnANeighbour_data();
    void movedUserIsFoundOnANeighbour();
    void unknownUserIsFoundByWalking();
    void absentUserIsLookedForOnEveryPageOnce();
    void failureEndsTheSearch();
    void silentOnceTheContextIsGone();
    void endsWhereTheListingEnds();
    void findsWhateverTheTotal_data();
    void findsWhateverTheTotal();
    void endsThoughTheLastPageComesForEveryNumber();
    void whatOneReadWasToldHoldsForAll_data();
    void whatOneReadWasToldHoldsForAll();

private:
    std::optional<Result<Found>> read(const QString &userId);
    QList<int> pagesAsked() const;
    Desk &desk() { return m_desk->desk; }
    QString idOnPage(qint64 page);

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
    qsizetype m_before = 0;
};

void TestUserReader::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, u"450"_s}); // five pages
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestUserReader::init()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->signIn(*m_server, u"guest"_s));
    m_before = 0;
    m_before = pagesAsked().size();
}

void TestUserReader::cleanup()
{
    m_server->setFault(u"none"_s);
    m_desk.reset();
}

std::optional<Result<Found>> TestUserReader::read(const QString &userId)
{
    std::optional<Result<Found>> found;
    QObject context;
    desk().reader.read(userId, &context, [&found](const Result<Found> &result) { found = result; });
    return QTest::qWaitFor([&found] { return found.has_value(); }) ? found : std::nullopt;
}

QList<int> TestUserReader::pagesAsked() const
{
    QList<int> pages;
    for (const QJsonObject &request : m_server->requests(u"POST"_s, pagePath)) {
        pages.append(request.value(u"body"_s).toObject().value(u"pageNumber"_s).toInt());
    }
    return pages.sliced(m_before);
}

/// The id of the first user on a page, read without the store taking notice.
QString TestUserReader::idOnPage(qint64 page)
{
    QString id;
    QObject context;
    desk().users.page(page, &context, [&id](const Result<UserPage> &result) {
        id = result ? result->users.front().userId : u"none"_s;
    });
    const bool isOver = QTest::qWaitFor([&id] { return !id.isEmpty(); });
    m_before += 1;
    return isOver ? id : QString();
}

void TestUserReader::knownPageTakesOneRequest()
{
    const QString id = idOnPage(3);
    QVERIFY(read(id)); // finds out where
    m_before = 0;
    m_before = pagesAsked().size();
    QVERIFY(!m_server->changeUser({{u"userId"_s, id}, {u"midName"_s, u"Fresh"_s}}).isEmpty());
    const auto found = read(id);
    QVERIFY(found && *found && **found == Found::Yes);
    QCOMPARE(pagesAsked(), QList<int>{3});
    QCOMPARE(desk().store.find(id)->midName, u"Fresh"_s);
}

void TestUserReader::movedUserIsFoundOnANeighbour_data()
{
    QTest::addColumn<int>("lastSeen");
    QTest::addColumn<QList<int>>("pages");
    QTest::newRow("moved down") << 3 << QList<int>{3, 2};
    QTest::newRow("moved up") << 1 << QList<int>{1, 0, 2};
    QTest::newRow("moved to the far end") << 4 << QList<int>{4, 3, 5, 0, 1, 2};
    QTest::newRow("last seen beyond the end") << 9 << QList<int>{9, 8, 0, 1, 2};
}

void TestUserReader::movedUserIsFoundOnANeighbour()
{
    QFETCH(int, lastSeen);
    const QString id = idOnPage(2);
    User stale;
    stale.userId = id;
    desk().store.putPage(lastSeen, {stale}, desk().store.moment());
    const auto found = read(id);
    QVERIFY(found && *found && **found == Found::Yes);
    QTEST(pagesAsked(), "pages");
    QVERIFY(desk().store.pageOf(id) == 2);
    QVERIFY(desk().store.find(id)->username.contains(u'@'));
}

void TestUserReader::unknownUserIsFoundByWalking()
{
    const QString id = idOnPage(3);
    const auto found = read(id);
    QVERIFY(found && *found && **found == Found::Yes);
    QCOMPARE(pagesAsked(), (QList<int>{0, 1, 2, 3}));
}

void TestUserReader::absentUserIsLookedForOnEveryPageOnce()
{
    const auto found = read(u"no-such-user"_s);
    QVERIFY(found && *found && **found == Found::No);
    QCOMPARE(pagesAsked(), (QList<int>{0, 1, 2, 3, 4}));
}

void TestUserReader::failureEndsTheSearch()
{
    const QString id = idOnPage(3);
    QVERIFY(m_server->setFault(u"500"_s, u"next"_s, pagePath));
    const auto found = read(id);
    QVERIFY(found && !*found);
    QVERIFY(found->error().kind == ApiError::Kind::ServerFault);
    QCOMPARE(pagesAsked(), QList<int>{0});
}

void TestUserReader::silentOnceTheContextIsGone()
{
    bool wasCalled = false;
    auto context = std::make_unique<QObject>();
    desk().reader.read(u"no-such-user"_s, context.get(), [&wasCalled](const Result<Found> &) { wasCalled = true; });
    QTRY_VERIFY(!pagesAsked().isEmpty());
    context.reset();
    const qsizetype asked = pagesAsked().size();
    const auto found =
        read(u"no-such-user"_s); // of five pages, one after another, as the first search would have gone on
    QVERIFY(found && *found);
    QVERIFY(pagesAsked().size() <= asked + 1 + 5); // one request may have been under way
    QVERIFY(!wasCalled);
}

void TestUserReader::endsWhereTheListingEnds()
{
    BoastingServer server;
    desk().client.setServer(server.url());
    const auto found = read(u"no-such-user"_s);
    QVERIFY(found && *found && **found == Found::No);
    QCOMPARE(server.requests(), 1);
}

void TestUserReader::findsWhateverTheTotal_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("pageSize");
    QTest::newRow("honest") << qint64(350) << 100;
    QTest::newRow("too low") << qint64(10) << 100;
    QTest::newRow("too high") << qint64(100'000) << 100;
    QTest::newRow("none") << qint64(-1) << 100;
    QTest::newRow("honest, with shorter pages") << qint64(350) << 50;
    QTest::newRow("none, with shorter pages") << qint64(-1) << 50;
}

void TestUserReader::findsWhateverTheTotal()
{
    QFETCH(qint64, total);
    QFETCH(int, pageSize);
    const QStringList all = ScriptedServer::ids(350);
    ScriptedServer server([&](qint64 page) { return ScriptedServer::page(all.mid(page * pageSize, pageSize), total); });
    ApiClient client;
    client.setServer(server.url());
    UsersApi users(client);
    UserStore store;
    UserReader reader(users, store);
    for (const QString &id : {all.last(), u"9999999"_s}) {
        std::optional<Result<Found>> found;
        reader.read(id, this, [&found](const Result<Found> &result) { found = result; });
        QTRY_VERIFY(found);
        QVERIFY(*found && **found == (all.contains(id) ? Found::Yes : Found::No));
    }
    QVERIFY(server.pages().size() < 20);
}

void TestUserReader::endsThoughTheLastPageComesForEveryNumber()
{
    const QStringList all = ScriptedServer::ids(300);
    ScriptedServer server(
        [&](qint64 page) { return ScriptedServer::page(all.mid(std::min<qint64>(page, 2) * 100, 100), -1); });
    ApiClient client;
    client.setServer(server.url());
    UsersApi users(client);
    UserStore store;
    std::optional<Result<Found>> found;
    UserReader(users, store).read(u"9999999"_s, this, [&found](const Result<Found> &result) { found = result; });
    QTRY_VERIFY(found);
    QVERIFY(*found && **found == Found::No);
}

void TestUserReader::whatOneReadWasToldHoldsForAll_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isListingFirst");
    QTest::newRow("too many requests, the listing first") << 429 << true;
    QTest::newRow("too many requests, a user first") << 429 << false;
    QTest::newRow("overloaded, the listing first") << 503 << true;
    QTest::newRow("overloaded, a user first") << 503 << false;
}

void TestUserReader::whatOneReadWasToldHoldsForAll()
{
    QFETCH(int, status);
    QFETCH(bool, isListingFirst);
    const QStringList ids = ScriptedServer::ids(20);
    QElapsedTimer sinceRefusal;
    ScriptedServer server([&](qint64 page) {
        if (sinceRefusal.isValid()) {
            return ScriptedServer::pageOf(ids, page);
        }
        sinceRefusal.start();
        return ScriptedServer::Answer{status, {}, "Retry-After: 2\r\n"};
    });
    QVERIFY(server.isListening());
    m_desk = std::make_unique<TestDesk>();
    desk().client.setServer(server.url());

    isListingFirst ? desk().loader.start() : void(read(ids.front()));
    QTRY_VERIFY(sinceRefusal.isValid());
    QTRY_VERIFY(desk().users.readsHeldUntil() > ReadGate::Clock::now());
    if (isListingFirst) {
        const auto found = read(ids.front());
        QVERIFY(found && !*found);
        QCOMPARE(found->error().status, status);
        QVERIFY(found->error().retryAfter && found->error().retryAfter->count() <= 2);
    } else {
        desk().loader.start();
    }
    QCOMPARE(server.pages().size(), 1);
    QTRY_COMPARE(desk().loader.state(), DirectoryLoader::State::Complete);
    QVERIFY2(sinceRefusal.elapsed() >= 2'000, qPrintable(QString::number(sinceRefusal.elapsed())));
    QVERIFY(read(ids.front()).value_or(Found::No));
    desk().client.setServer(QUrl(u"http://127.0.0.1:1"_s)); // another one was asked for nothing
    QVERIFY(desk().users.readsHeldUntil() < ReadGate::Clock::now());
}

QTEST_GUILESS_MAIN(TestUserReader)
#include "tst_userreader.moc"
