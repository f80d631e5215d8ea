// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include <set>

#include "directory/directoryloader.h"
#include "scriptedserver.h"
#include "testdesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace userdesk;

using State = DirectoryLoader::State;
using Answer = ScriptedServer::Answer;

namespace {

const auto pagePath = u"/v1/users/page"_s;

Answer status(int code, const QByteArray &headers = {})
{
    Answer answer;
    answer.status = code;
    answer.body = "{}";
    answer.headers = headers;
    return answer;
}

/// A loader with what it needs, on a server of the test's own.
struct Scripted {
    explicit Scripted(ScriptedServer::Script script)
        : server(std::move(script))
    {
        client.setServer(server.url());
        loader.setLimits({6, 3, 1ms});
    }

    bool waitFor(State state)
    {
        return QTest::qWaitFor([&] { return loader.state() == state; }, 60'000);
    }
    bool waitForPages(qsizetype count)
    {
        return QTest::qWaitFor([&] { return server.pages().size() >= count; }, 60'000);
    }

    QStringList ids() const
    {
        QStringList ids;
        for (const UserRow row : loader.rows()) {
            ids.append(store.rows().userId(row));
        }
        return ids;
    }

    ScriptedServer server;
    ApiClient client;
    UsersApi users{client};
    UserStore store;
    DirectoryLoader loader{users, store};
};

} // namespace

class TestDirectoryLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheWholeListing();
    void usersWhoComeWhileItReads();
    void usersWhoMoveWhileItReads();
    void oddUsersAreRead_data();
    void oddUsersAreRead();
    void faultsOnTheWayAreOvercome_data();
    void faultsOnTheWayAreOvercome();
    void expiredSessionStopsIt();

    void sixAtATimeAfterTheFirst();
    void answersOutOfOrder();
    void usableFromTheFirstPageOn();
    void userTwiceOnOnePage();
    void hugeTotal();
    void reloadReplacesPageByPage();
    void shrunkListingLosesItsRest();

    void failedPageIsTriedAgain();
    void backoffDoubles();
    void pageNotToBeHadIsNamedAndAskedForAgain();
    void silentServer();
    void deadServerStopsIt();
    void firstTwoPagesNotToBeHadStopIt();
    void firstPageNotToBeHadIsOneOfMany();
    void refusalStopsItAtOnce();
    void retryAfterHoldsEverything();
    void beginningAgainDoesNotEndTheWait();
    void tooManyRequestsWithoutATimeIsAFailure();
    void waitsVisiblyForTheLastPage();

    void pauseTakesWhatIsUnderWay();
    void cancelKeepsWhatWasRead();
    void anotherServerCancels();
    void moreUsersThanThereIsRoomFor();
    void clearForgets();
    void clearedStoreClears();
    void startAgainWhileReading();
};

// Against the sandbox

void TestDirectoryLoader::readsTheWholeListing()
{
    SandboxServer server({u"--users"_s, u"1234"_s});
    TestDesk desk;
    QVERIFY(desk.signIn(server, u"guest"_s));
    DirectoryLoader loader(desk.desk.users, desk.desk.store);
    QCOMPARE(loader.state(), State::Idle);
    loader.start();
    QCOMPARE(loader.state(), State::Reading);
    QTRY_COMPARE(loader.state(), State::Complete);
    QCOMPARE(loader.rows().size(), 1234U);
    QCOMPARE(std::set<UserRow>(loader.rows().begin(), loader.rows().end()).size(), 1234U);
    QCOMPARE(loader.usersRead(), 1234);
    QCOMPARE(loader.totalRecords(), 1234);
    QVERIFY(!loader.isUncertain());
    QVERIFY(!loader.isVerifying());
    const auto requests = server.requests(u"POST"_s, pagePath);
    QCOMPARE(requests.size(), 14);
    const QJsonObject expected{{u"sortBy"_s, QJsonObject{{u"username"_s, u"asc"_s}}},
                               {u"pageNumber"_s, 0},
                               {u"pageSize"_s, 100},
                               {u"includeAccount"_s, true}};
    QCOMPARE(requests.first().value(u"body"_s).toObject(), expected);
    QStringList names;
    for (const UserRow row : loader.rows()) {
        names.append(desk.desk.store.rows().user(row).username);
    }
    QVERIFY(std::ranges::is_sorted(names));
}

void TestDirectoryLoader::usersWhoComeWhileItReads()
{
    SandboxServer server({u"--users"_s, u"2150"_s});
    TestDesk desk;
    QVERIFY(desk.signIn(server, u"admin"_s));
    DirectoryLoader loader(desk.desk.users, desk.desk.store);
    bool hasVerified = false;
    QObject::connect(&loader, &DirectoryLoader::stateChanged, &loader,
                     [&] { hasVerified = hasVerified || loader.isVerifying(); });
    loader.start();
    QTRY_VERIFY(loader.usersRead() >= 800);
    loader.pause();
    const QJsonObject newcomer{{u"username"_s, u"aaaa@aaaa.test"_s},
                               {u"firstName"_s, u"Ada"_s},
                               {u"lastName"_s, u"Early"_s},
                               {u"locale"_s, u"en_US"_s},
                               {u"timezone"_s, u"UTC"_s},
                               {u"roles"_s, QJsonArray{u"GUEST"_s}},
                               {u"status"_s, u"ACTIVE"_s}};
    bool isCreated = false;
    desk.desk.client.send({"POST", u"/v1/users/create"_s, newcomer, ApiRequest::Effect::Changes}, &loader,
                          [&](const Result<QJsonObject> &result) { isCreated = result.has_value(); });
    QTRY_VERIFY(isCreated);
    loader.resume();
    QTRY_COMPARE(loader.state(), State::Complete);
    QCOMPARE(loader.rows().size(), 2151U);
    QCOMPARE(desk.desk.store.rows().user(loader.rows().front()).username, u"aaaa@aaaa.test"_s);
    QVERIFY(!loader.isUncertain());
    QVERIFY(hasVerified);
}

void TestDirectoryLoader::usersWhoMoveWhileItReads()
{
    SandboxServer server({u"--users"_s, u"2150"_s});
    TestDesk desk;
    QVERIFY(desk.signIn(server, u"guest"_s));
    DirectoryLoader loader(desk.desk.users, desk.desk.store);
    loader.start();
    QTRY_VERIFY(loader.usersRead() >= 800);
    loader.pause();
    const QString id = desk.desk.store.rows().userId(loader.rows().at(50));
    QVERIFY(!server.changeUser({{u"userId"_s, id}, {u"username"_s, u"zzzz.moved@zzzz.test"_s}}).isEmpty());
    loader.resume();
    QTRY_COMPARE(loader.state(), State::Complete);
    QCOMPARE(loader.rows().size(), 2150U); // the one who came to stand on a page read before is there as well
    QCOMPARE(desk.desk.store.rows().userId(loader.rows().back()), id);
    QVERIFY(!loader.isUncertain());
}

void TestDirectoryLoader::oddUsersAreRead_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"no-account"_s, u"unknown-role"_s, u"unknown-status"_s, u"unknown-plan"_s,
                                 u"roles-string"_s, u"hostile"_s}) {
        QTest::newRow(qPrintable(fault)) << fault;
    }
}

void TestDirectoryLoader::oddUsersAreRead()
{
    QFETCH(QString, fault);
    SandboxServer server;
    TestDesk desk;
    QVERIFY(desk.signIn(server, u"guest"_s));
    QVERIFY(server.setFault(fault, u"all"_s, pagePath));
    DirectoryLoader loader(desk.desk.users, desk.desk.store);
    loader.start();
    QTRY_COMPARE(loader.state(), State::Complete);
    QCOMPARE(loader.rows().size(), 250U);
    QVERIFY(!loader.isUncertain());
}

void TestDirectoryLoader::faultsOnTheWayAreOvercome_data()
{
    QTest::addColumn<QString>("fault");
    for (const QString &fault : {u"503"_s, u"500-html"_s, u"reset-before"_s, u"half-body"_s, u"invalid-json"_s,
                                 u"missing-property"_s, u"wrong-type"_s, u"429"_s}) {
        QTest::newRow(qPrintable(fault)) << fault;
    }
}

void TestDirectoryLoader::faultsOnTheWayAreOvercome()
{
    QFETCH(QString, fault);
    SandboxServer server({u"--users"_s, u"1050"_s});
    TestDesk desk;
    QVERIFY(desk.signIn(server, u"guest"_s));
    QVERIFY(server.setFault(fault, u"1/4"_s, pagePath));
    DirectoryLoader loader(desk.desk.users, desk.desk.store);
    loader.setLimits({6, 10, 1ms});
    loader.start();
    QTRY_COMPARE(loader.state(), State::Complete);
    QCOMPARE(loader.rows().size(), 1050U);
    QVERIFY(loader.missingPages().isEmpty());
    QVERIFY(!loader.error());
}

void TestDirectoryLoader::expiredSessionStopsIt()
{
    SandboxServer server({u"--users"_s, u"1050"_s});
    TestDesk desk;
    QVERIFY(desk.signIn(server, u"guest"_s));
    DirectoryLoader loader(desk.desk.users, desk.desk.store);
    loader.start();
    QTRY_VERIFY(loader.usersRead() > 0);
    QVERIFY(server.expireTokens(true));
    QTRY_COMPARE(loader.state(), State::Stopped);
    QCOMPARE(loader.error()->kind, ApiError::Kind::Unauthorized);
    QVERIFY(loader.usersRead() > 0);
    QVERIFY(desk.signIn(server, u"guest"_s));
    loader.resume();
    QVERIFY(!loader.error());
    QTRY_COMPARE(loader.state(), State::Complete);
    QCOMPARE(loader.rows().size(), 1050U);
}

// Against listings that no sandbox makes

void TestDirectoryLoader::sixAtATimeAfterTheFirst()
{
    const QStringList all = ScriptedServer::ids(2050);
    int atFirst = 0;
    Scripted scripted([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        answer.delay = 5;
        return answer;
    });
    connect(&scripted.loader, &DirectoryLoader::rowsChanged, this, [&] {
        if (scripted.loader.rows().size() == 100) {
            atFirst = scripted.server.mostAtOnce();
        }
    });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(atFirst, 1);
    QCOMPARE(scripted.server.mostAtOnce(), 6);
    QCOMPARE(scripted.ids(), all);
}

void TestDirectoryLoader::answersOutOfOrder()
{
    const QStringList all = ScriptedServer::ids(1150);
    Scripted scripted([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        answer.delay = int(5 * (11 - page));
        return answer;
    });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QCOMPARE(scripted.server.pages().size(), 13);
}

void TestDirectoryLoader::usableFromTheFirstPageOn()
{
    const QStringList all = ScriptedServer::ids(250);
    Scripted scripted([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        answer.isSilent = page > 0;
        return answer;
    });
    QSignalSpy rowsChanged(&scripted.loader, &DirectoryLoader::rowsChanged);
    scripted.loader.start();
    QVERIFY(scripted.waitForPages(3));
    QCOMPARE(rowsChanged.size(), 1);
    QCOMPARE(scripted.ids(), all.first(100));
    QCOMPARE(scripted.loader.usersRead(), 100);
    QCOMPARE(scripted.loader.totalRecords(), 250);
    QCOMPARE(scripted.loader.state(), State::Reading);
}

void TestDirectoryLoader::userTwiceOnOnePage()
{
    Scripted scripted([](qint64) { return ScriptedServer::page({u"a"_s, u"b"_s, u"a"_s}, 2); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), (QStringList{u"a"_s, u"b"_s}));
    QVERIFY(!scripted.loader.isUncertain());
}

void TestDirectoryLoader::hugeTotal()
{
    const QStringList all = ScriptedServer::ids(150);
    Scripted scripted([&](qint64 page) { return ScriptedServer::page(all.mid(page * 100, 100), qint64(1) << 53); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QCOMPARE(scripted.loader.totalRecords(), qint64(1) << 53);
    QVERIFY(scripted.loader.isUncertain());
}

void TestDirectoryLoader::reloadReplacesPageByPage()
{
    QStringList all = ScriptedServer::ids(350);
    bool isSilent = false;
    Scripted scripted([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        answer.isSilent = isSilent && page > 0;
        return answer;
    });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    all.replace(5, u"new"_s);
    all.replace(305, u"newer"_s);
    isSilent = true;
    scripted.loader.start();
    QCOMPARE(scripted.loader.rows().size(), 350U);
    QCOMPARE(scripted.loader.usersRead(), 0);
    QCOMPARE(scripted.loader.totalRecords(), 350);
    QTRY_COMPARE(scripted.ids().at(5), u"new"_s);
    QCOMPARE(scripted.loader.rows().size(), 350U);
    QCOMPARE(scripted.ids().at(305), u"0000305"_s);
    scripted.loader.cancel();
    isSilent = false;
    scripted.loader.resume();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QVERIFY(scripted.store.find(u"0000005"_s)); // not in the listing any more never means deleted
}

void TestDirectoryLoader::shrunkListingLosesItsRest()
{
    QStringList all = ScriptedServer::ids(750);
    Scripted scripted([&](qint64 page) { return ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    all = all.first(250);
    scripted.loader.start();
    QStringList told;
    connect(&scripted.loader, &DirectoryLoader::rowsChanged, this, [&] { told = scripted.ids(); });
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QCOMPARE(told, all);
}

// Failures

void TestDirectoryLoader::failedPageIsTriedAgain()
{
    const QStringList all = ScriptedServer::ids(850);
    int failures = 2;
    Scripted scripted(
        [&](qint64 page) { return page == 3 && failures-- > 0 ? status(502) : ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QCOMPARE(scripted.server.timesAsked(3), 3);
    QVERIFY(!scripted.loader.error());
}

void TestDirectoryLoader::backoffDoubles()
{
    QList<qint64> times;
    QElapsedTimer clock;
    clock.start();
    Scripted scripted([&](qint64 page) {
        if (page == 0) {
            times.append(clock.elapsed());
        }
        return status(500);
    });
    scripted.loader.setLimits({6, 4, 40ms});
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Stopped));
    QCOMPARE(times.size(), 4);
    QVERIFY(times.at(1) - times.at(0) >= 40);
    QVERIFY(times.at(2) - times.at(1) >= 80);
    QVERIFY(times.at(3) - times.at(2) >= 160);
}

void TestDirectoryLoader::pageNotToBeHadIsNamedAndAskedForAgain()
{
    const QStringList all = ScriptedServer::ids(1550);
    bool isBroken = true;
    Scripted scripted([&](qint64 page) {
        return isBroken && (page == 2 || page == 9) ? status(500) : ScriptedServer::pageOf(all, page);
    });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.loader.missingPages(), (QList<qint64>{2, 9}));
    QCOMPARE(scripted.loader.error()->kind, ApiError::Kind::ServerFault);
    QCOMPARE(scripted.loader.rows().size(), 1350U);
    QVERIFY(!scripted.loader.isUncertain());
    QCOMPARE(scripted.server.timesAsked(2), 3);
    isBroken = false;
    scripted.loader.retryMissing();
    QVERIFY(scripted.loader.missingPages().isEmpty());
    QCOMPARE(scripted.loader.state(), State::Reading);
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QVERIFY(!scripted.loader.error());
    QCOMPARE(scripted.server.timesAsked(3), 1);
}

void TestDirectoryLoader::silentServer()
{
    const QStringList all = ScriptedServer::ids(450);
    bool isSilent = true;
    Scripted scripted([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        answer.isSilent = page == 2 && std::exchange(isSilent, false);
        return answer;
    });
    scripted.client.setLimits({1s, 1'000'000});
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QCOMPARE(scripted.server.timesAsked(2), 2);
}

void TestDirectoryLoader::deadServerStopsIt()
{
    const QStringList all = ScriptedServer::ids(5050);
    bool isDead = false;
    Scripted scripted([&](qint64 page) { return isDead ? status(503) : ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QTRY_VERIFY(scripted.loader.usersRead() > 1000);
    isDead = true;
    QVERIFY(scripted.waitFor(State::Stopped));
    QCOMPARE(scripted.loader.error()->kind, ApiError::Kind::ServerFault);
    QCOMPARE(scripted.loader.missingPages().size(), 6);
    const qsizetype asked = scripted.server.pages().size();
    isDead = false;
    scripted.loader.resume();
    QVERIFY(scripted.waitFor(State::Complete));
    QVERIFY(scripted.loader.missingPages().isEmpty());
    QCOMPARE(scripted.ids(), all);
    QVERIFY(scripted.server.pages().size() - asked < 45); // not those read before
}

void TestDirectoryLoader::firstTwoPagesNotToBeHadStopIt()
{
    Scripted scripted([](qint64) { return status(500); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Stopped));
    QCOMPARE(scripted.server.pages(), (QList<qint64>{0, 0, 0, 1, 1, 1}));
    QCOMPARE(scripted.loader.error()->kind, ApiError::Kind::ServerFault);
}

void TestDirectoryLoader::firstPageNotToBeHadIsOneOfMany()
{
    const QStringList all = ScriptedServer::ids(450);
    Scripted scripted([&](qint64 page) { return page == 0 ? status(500) : ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all.mid(100));
    QCOMPARE(scripted.loader.missingPages(), QList<qint64>{0});
}

void TestDirectoryLoader::refusalStopsItAtOnce()
{
    const QStringList all = ScriptedServer::ids(5050);
    Scripted scripted([&](qint64 page) { return page == 8 ? status(403) : ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Stopped));
    QCOMPARE(scripted.loader.error()->kind, ApiError::Kind::Forbidden);
    QCOMPARE(scripted.server.timesAsked(8), 1);
    QVERIFY(scripted.loader.usersRead() > 0);
}

void TestDirectoryLoader::retryAfterHoldsEverything()
{
    const QStringList all = ScriptedServer::ids(1050);
    int refusals = 0;
    QElapsedTimer since;
    qint64 waited = -1;
    Scripted scripted([&](qint64 page) {
        if (page >= 4 && refusals < 6) {
            ++refusals;
            since.start();
            return status(429, "Retry-After: 1\r\n");
        }
        waited = refusals == 6 && waited < 0 ? since.elapsed() : waited;
        return ScriptedServer::pageOf(all, page);
    });
    scripted.loader.setLimits({6, 1, 1ms}); // not an attempt
    scripted.loader.start();
    QTRY_VERIFY(scripted.loader.waitingUntil());
    const qint64 wait = QDateTime::currentDateTime().msecsTo(*scripted.loader.waitingUntil());
    QVERIFY(wait > 0 && wait <= 1001);
    QVERIFY(scripted.waitFor(State::Complete));
    QVERIFY(!scripted.loader.waitingUntil());
    QCOMPARE(scripted.ids(), all);
    QVERIFY(scripted.loader.missingPages().isEmpty());
    QVERIFY(waited >= 900);
}

void TestDirectoryLoader::beginningAgainDoesNotEndTheWait()
{
    Scripted scripted([](qint64) { return status(429, "Retry-After: 60\r\n"); });
    scripted.loader.start();
    QTRY_VERIFY(scripted.loader.waitingUntil());
    scripted.loader.start();
    QVERIFY(scripted.loader.waitingUntil());
    QCOMPARE(scripted.server.pages().size(), 1);
    scripted.loader.clear(); // as at signing out
    scripted.loader.start();
    QVERIFY(scripted.loader.waitingUntil());
    QCOMPARE(scripted.server.pages().size(), 1);
    scripted.loader.clear();
    scripted.client.setServer(QUrl(scripted.server.url().toString() + u"/other"_s)); // which didn't ask to wait
    scripted.loader.start();
    QTRY_COMPARE(scripted.server.pages().size(), 2);
}

void TestDirectoryLoader::tooManyRequestsWithoutATimeIsAFailure()
{
    Scripted scripted([](qint64) { return status(429); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Stopped));
    QCOMPARE(scripted.server.pages().size(), 3);
    QCOMPARE(scripted.loader.error()->kind, ApiError::Kind::TooManyRequests);
}

void TestDirectoryLoader::waitsVisiblyForTheLastPage()
{
    const QStringList all = ScriptedServer::ids(250);
    Scripted scripted([&](qint64 page) { return page == 1 ? status(500) : ScriptedServer::pageOf(all, page); });
    scripted.loader.setLimits({6, 2, 60s});
    scripted.loader.start();
    QTRY_COMPARE(scripted.loader.usersRead(), 150);
    QTRY_VERIFY(scripted.loader.waitingUntil());
    QVERIFY(QDateTime::currentDateTime().secsTo(*scripted.loader.waitingUntil()) > 50);
    scripted.loader.cancel();
    QVERIFY(!scripted.loader.waitingUntil());
}

// What the operator does

void TestDirectoryLoader::pauseTakesWhatIsUnderWay()
{
    const QStringList all = ScriptedServer::ids(3050);
    Scripted scripted([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        answer.delay = page > 0 ? 20 : 0;
        return answer;
    });
    scripted.loader.start();
    QVERIFY(scripted.waitForPages(7));
    scripted.loader.pause();
    QCOMPARE(scripted.loader.state(), State::Paused);
    QTRY_COMPARE(scripted.loader.usersRead(), 700);
    QCOMPARE(scripted.server.pages().size(), 7);
    QCOMPARE(scripted.ids(), all.first(700));
    scripted.loader.resume();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QCOMPARE(scripted.server.pages().size(), 32);
}

void TestDirectoryLoader::cancelKeepsWhatWasRead()
{
    const QStringList all = ScriptedServer::ids(3050);
    Scripted scripted([&](qint64 page) { return ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QTRY_VERIFY(scripted.loader.usersRead() >= 900);
    scripted.loader.cancel();
    QCOMPARE(scripted.loader.state(), State::Cancelled);
    const size_t kept = scripted.loader.rows().size();
    QSignalSpy stateChanged(&scripted.loader, &DirectoryLoader::stateChanged);
    const qsizetype asked = scripted.server.pages().size();
    bool isAnswered = false; // by a request behind those that were under way
    scripted.users.page(0, &scripted.loader, [&](const Result<UserPage> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(stateChanged.size(), 0);
    QCOMPARE(scripted.loader.rows().size(), kept);
    QVERIFY(scripted.server.pages().size() <= asked + 1 + 6);
    scripted.loader.resume();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
    QCOMPARE(scripted.server.timesAsked(2), 1);
}

void TestDirectoryLoader::anotherServerCancels()
{
    const QStringList all = ScriptedServer::ids(3050);
    Scripted scripted([&](qint64 page) { return ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QTRY_VERIFY(scripted.loader.usersRead() >= 900);
    scripted.client.setServer(scripted.server.url());
    QVERIFY(scripted.waitFor(State::Cancelled));
    QVERIFY(!scripted.loader.error());
    scripted.loader.resume();
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
}

void TestDirectoryLoader::moreUsersThanThereIsRoomFor()
{
    const QStringList all = ScriptedServer::ids(1050);
    Scripted scripted([&](qint64 page) { return ScriptedServer::pageOf(all, page); });
    scripted.store.setMostBytes(4'000); // 500 IDs
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Stopped));
    QVERIFY2(scripted.loader.error()->words.contains(u"more users than"), qPrintable(scripted.loader.error()->words));
    QVERIFY(scripted.loader.rows().size() >= 300 && scripted.loader.rows().size() < 1050);
    QVERIFY(!scripted.ids().contains(QString()));
}

void TestDirectoryLoader::clearForgets()
{
    const QStringList all = ScriptedServer::ids(1050);
    Scripted scripted([&](qint64 page) { return ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QTRY_VERIFY(scripted.loader.usersRead() >= 300);
    QSignalSpy rowsChanged(&scripted.loader, &DirectoryLoader::rowsChanged);
    scripted.loader.clear();
    QCOMPARE(rowsChanged.size(), 1);
    QCOMPARE(scripted.loader.state(), State::Idle);
    QVERIFY(scripted.loader.rows().empty());
    QCOMPARE(scripted.loader.totalRecords(), 0);
    QCOMPARE(scripted.loader.usersRead(), 0);
    bool isAnswered = false;
    scripted.users.page(0, &scripted.loader, [&](const Result<UserPage> &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(scripted.loader.rows().empty());
    scripted.loader.resume();
    scripted.loader.retryMissing();
    QCOMPARE(scripted.loader.state(), State::Idle);
}

void TestDirectoryLoader::clearedStoreClears()
{
    Scripted scripted([](qint64) { return ScriptedServer::page({u"a"_s}, 1); });
    scripted.loader.start();
    QVERIFY(scripted.waitFor(State::Complete));
    scripted.store.clear();
    QVERIFY(scripted.loader.rows().empty());
    QCOMPARE(scripted.loader.state(), State::Idle);
}

void TestDirectoryLoader::startAgainWhileReading()
{
    const QStringList all = ScriptedServer::ids(2050);
    Scripted scripted([&](qint64 page) { return ScriptedServer::pageOf(all, page); });
    scripted.loader.start();
    QTRY_VERIFY(scripted.loader.usersRead() >= 900);
    scripted.loader.start();
    QCOMPARE(scripted.loader.usersRead(), 0);
    QVERIFY(scripted.loader.rows().size() >= 900);
    QVERIFY(scripted.waitFor(State::Complete));
    QCOMPARE(scripted.ids(), all);
}

QTEST_GUILESS_MAIN(TestDirectoryLoader)
#include "tst_directoryloader.moc"
