// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "testdesk.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

const auto pagePath = u"/v1/users/page"_s;

} // namespace

class TestUserListLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void readsPageByPage();
    void userWhoMovedIsListedOnce();
    void asksAsTheContractSays();
    void oneTooManyRequestIsDropped();
    void failureIsSaidAndCanBeTriedAgain();
    void reloadShowsTheOldUntilTheNewIsThere();
    void newerReloadReplacesTheOlder();
    void clearForgets();

private:
    bool load(void (UserListLoader::*how)());
    UserListLoader &list() { return m_desk->desk.list; }
    qsizetype requests() const { return m_server->requests(u"POST"_s, pagePath).size(); }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
};

void TestUserListLoader::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, u"250"_s});
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestUserListLoader::init()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->signIn(*m_server, u"guest"_s));
}

void TestUserListLoader::cleanup()
{
    m_server->setFault(u"none"_s);
    m_desk.reset();
}

bool TestUserListLoader::load(void (UserListLoader::*how)())
{
    (list().*how)();
    return QTest::qWaitFor([this] { return !list().isLoading(); });
}

void TestUserListLoader::readsPageByPage()
{
    QVERIFY(load(&UserListLoader::reload));
    QCOMPARE(list().userIds().size(), 100);
    QCOMPARE(list().totalRecords(), 250);
    QVERIFY(list().canLoadMore());
    QVERIFY(load(&UserListLoader::loadMore));
    QVERIFY(load(&UserListLoader::loadMore));
    QCOMPARE(list().userIds().size(), 250);
    QCOMPARE(QSet<QString>(list().userIds().begin(), list().userIds().end()).size(), 250);
    QVERIFY(!list().canLoadMore());
    const qsizetype before = requests();
    list().loadMore();
    QVERIFY(!list().isLoading());
    QCOMPARE(requests(), before);
    for (const QString &id : list().userIds()) {
        QVERIFY(m_desk->desk.store.find(id));
    }
}

void TestUserListLoader::userWhoMovedIsListedOnce()
{
    QVERIFY(load(&UserListLoader::reload));
    const QString id = list().userIds().at(50);
    const QJsonObject rename{{u"userId"_s, id}, {u"username"_s, u"zzzz.moved@zzzz.test"_s}};
    QVERIFY(!m_server->changeUser(rename).isEmpty()); // from the first page to the last
    QVERIFY(load(&UserListLoader::loadMore));
    QVERIFY(load(&UserListLoader::loadMore));
    QCOMPARE(list().userIds().count(id), 1);
    QVERIFY(m_desk->desk.store.pageOf(id) == 2);
}

void TestUserListLoader::asksAsTheContractSays()
{
    QVERIFY(load(&UserListLoader::reload));
    const QJsonObject expected{{u"sortBy"_s, QJsonObject{{u"username"_s, u"asc"_s}}},
                               {u"pageNumber"_s, 0},
                               {u"pageSize"_s, 100},
                               {u"includeAccount"_s, true}};
    QCOMPARE(m_server->requests(u"POST"_s, pagePath).last().value(u"body"_s).toObject(), expected);
}

void TestUserListLoader::oneTooManyRequestIsDropped()
{
    QVERIFY(load(&UserListLoader::reload));
    const qsizetype before = requests();
    list().loadMore();
    QVERIFY(!list().canLoadMore());
    QVERIFY(load(&UserListLoader::loadMore));
    QCOMPARE(requests(), before + 1);
    QCOMPARE(list().userIds().size(), 200);
}

void TestUserListLoader::failureIsSaidAndCanBeTriedAgain()
{
    QVERIFY(load(&UserListLoader::reload));
    QVERIFY(m_server->setFault(u"503"_s, u"next"_s, pagePath));
    QVERIFY(load(&UserListLoader::loadMore));
    QVERIFY(list().error().has_value());
    QCOMPARE(list().error()->words, u"The server has a fault (503)."_s);
    QVERIFY(!list().canLoadMore()); // not by itself, again and again
    QCOMPARE(list().userIds().size(), 100);
    QVERIFY(load(&UserListLoader::loadMore));
    QVERIFY(!list().error());
    QCOMPARE(list().userIds().size(), 200);
}

void TestUserListLoader::reloadShowsTheOldUntilTheNewIsThere()
{
    QVERIFY(load(&UserListLoader::reload));
    QVERIFY(load(&UserListLoader::loadMore));
    QSignalSpy reset(&list(), &UserListLoader::reset);
    list().reload();
    QCOMPARE(list().userIds().size(), 200);
    QCOMPARE(reset.size(), 0);
    QTRY_VERIFY(!list().isLoading());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(list().userIds().size(), 100);
}

void TestUserListLoader::newerReloadReplacesTheOlder()
{
    QSignalSpy reset(&list(), &UserListLoader::reset);
    list().reload();
    QVERIFY(load(&UserListLoader::reload));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(list().userIds().size(), 100);
}

void TestUserListLoader::clearForgets()
{
    QVERIFY(load(&UserListLoader::reload));
    list().reload();
    list().clear();
    QVERIFY(!list().isLoading());
    QVERIFY(list().userIds().isEmpty());
    QCOMPARE(list().totalRecords(), 0);
}

QTEST_GUILESS_MAIN(TestUserListLoader)
#include "tst_userlistloader.moc"
