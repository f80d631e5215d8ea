// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "directory/visitedusers.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

const auto place = u"directory/recentUsers"_s;
const QUrl production(u"https://api.example.org/v1"_s);
const QUrl testServer(u"https://test.example.org/v1"_s);

} // namespace

class TestVisitedUsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void remembersTheNewestFirst();
    void remembersTenAtMost();
    void keepsServersApart();
    void keepsOperatorsApart();
    void forgetsWhatWasKeptForAllOperators();
    void aSandboxLeavesNothing();
    void aLookIsAVisitAfterAWhile();
    void walkingPastIsNoVisit();
    void whoIsNotKnownIsNotRemembered();
    void knowsAServerHoweverItsAddressIsWritten();
    void clearsThisServerAlone();
    void forgetsSandboxesBeforeServers();
    void goesBackAndForward();
    void openingCutsTheWayForward();
    void theSameInARowCountsOnce();
    void theWayHasAnEnd();
    void openingWhereBackLedChangesNothing();
    void aNewServerBeginsANewWay();
    void toldAboutEveryChange();
    void toleratesDamage_data();
    void toleratesDamage();
    void toleratesStrangeIds();

private:
    void start(const QUrl &server = production);
    void visit(const QStringList &userIds);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<VisitedUsers> m_users;
};

void TestVisitedUsers::init()
{
    m_users.reset();
    m_settings.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    start();
}

/// As when the program starts: from what is on disk.
void TestVisitedUsers::start(const QUrl &server)
{
    m_users.reset();
    m_settings.reset(); // writes
    m_settings = std::make_unique<QSettings>(m_directory->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_users = std::make_unique<VisitedUsers>(*m_settings);
    m_users->setPlace(server, u"op"_s, VisitedUsers::Keeping::OnDisk);
}

void TestVisitedUsers::visit(const QStringList &userIds)
{
    for (const QString &userId : userIds) {
        m_users->visit(userId);
    }
}

void TestVisitedUsers::remembersTheNewestFirst()
{
    visit({u"a"_s, u"b"_s, u"c"_s, u"a"_s});
    start();
    QCOMPARE(m_users->recent(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QVERIFY(m_users->current().isEmpty()); // the way isn't kept
    QVERIFY(!m_users->canGoBack());
}

void TestVisitedUsers::remembersTenAtMost()
{
    for (int number = 1; number <= 12; ++number) {
        m_users->visit(QString::number(number));
    }
    start();
    QCOMPARE(m_users->recent().size(), 10);
    QCOMPARE(m_users->recent().first(), u"12"_s);
    QCOMPARE(m_users->recent().last(), u"3"_s);
}

void TestVisitedUsers::keepsServersApart()
{
    m_users->visit(u"a"_s);
    m_users->setPlace(testServer, u"op"_s, VisitedUsers::Keeping::OnDisk);
    QVERIFY(m_users->recent().isEmpty());
    m_users->visit(u"b"_s);
    start(production);
    QCOMPARE(m_users->recent(), QStringList{u"a"_s});
    start(testServer);
    QCOMPARE(m_users->recent(), QStringList{u"b"_s});
}

void TestVisitedUsers::keepsOperatorsApart()
{
    m_users->visit(u"a"_s);
    m_users->setPlace(production, u"another"_s, VisitedUsers::Keeping::OnDisk);
    QVERIFY(m_users->recent().isEmpty());
    QVERIFY(m_users->current().isEmpty());
    m_users->visit(u"b"_s);
    m_users->leave();
    QVERIFY(m_users->recent().isEmpty());
    start();
    QCOMPARE(m_users->recent(), QStringList{u"a"_s});
}

void TestVisitedUsers::forgetsWhatWasKeptForAllOperators()
{
    m_settings->setValue(place, u"{\"https://api.example.org/v1\":[\"old\"]}"_s);
    start();
    QVERIFY(m_users->recent().isEmpty());
    m_users->visit(u"a"_s);
    QVERIFY(!m_settings->value(place).toString().contains(u"old"_s));
}

void TestVisitedUsers::aSandboxLeavesNothing()
{
    const QUrl sandbox(u"http://127.0.0.1:40001"_s);
    m_users->setPlace(sandbox, u"op"_s, VisitedUsers::Keeping::InMemory);
    visit({u"a"_s, u"b"_s});
    QCOMPARE(m_users->recent(), (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(!m_settings->contains(place));
    m_users->clear();
    QVERIFY(m_users->recent().isEmpty());
    m_users->visit(u"c"_s);
    m_users->setPlace(production, u"op"_s, VisitedUsers::Keeping::OnDisk);
    QVERIFY(m_users->recent().isEmpty());
}

void TestVisitedUsers::aLookIsAVisitAfterAWhile()
{
    QVERIFY(VisitedUsers::longEnough == std::chrono::seconds(2)); // as the guide says
    m_users->look(u"a"_s);
    QCOMPARE(m_users->current(), u"a"_s);
    QVERIFY(m_users->recent().isEmpty());
    QTRY_COMPARE(m_users->recent(), QStringList{u"a"_s});
    m_users->look(u"b"_s);
    m_users->visit(u"b"_s);
    QCOMPARE(m_users->recent().first(), u"b"_s);
}

void TestVisitedUsers::walkingPastIsNoVisit()
{
    visit({u"a"_s, u"b"_s});
    const QSignalSpy changes(m_users.get(), &VisitedUsers::changed);
    for (const QString &userId : {u"c"_s, u"d"_s, u"e"_s}) {
        m_users->look(userId);
    }
    QCOMPARE(changes.count(), 3); // another is on the screen
    QCOMPARE(m_users->recent(), (QStringList{u"b"_s, u"a"_s}));
    QVERIFY(m_users->canGoBack());
    QCOMPARE(m_users->back(), u"b"_s); // who was visited last
    QCOMPARE(m_users->back(), u"a"_s);
    QVERIFY(!m_users->canGoBack());
    QCOMPARE(m_users->forward(), u"b"_s);
    QVERIFY(!m_users->canGoForward());
}

void TestVisitedUsers::whoIsNotKnownIsNotRemembered()
{
    visit({u"a"_s});
    m_users->look(u"b"_s);
    m_users->show(u"nobody"_s);
    QTest::qWait(int(std::chrono::milliseconds(VisitedUsers::longEnough).count()) + 200); // that nothing comes
    QCOMPARE(m_users->recent(), QStringList{u"a"_s});
    QCOMPARE(m_users->back(), u"a"_s);
}

void TestVisitedUsers::knowsAServerHoweverItsAddressIsWritten()
{
    m_users->visit(u"a"_s);
    start(QUrl(u"https://operator:secret@API.example.org/v1/"_s));
    QCOMPARE(m_users->recent(), QStringList{u"a"_s});
    m_users->visit(u"b"_s);
    m_settings->sync();
    QVERIFY(!m_settings->value(place).toString().contains(u"secret"_s));
}

void TestVisitedUsers::clearsThisServerAlone()
{
    visit({u"a"_s, u"b"_s});
    m_users->setPlace(testServer, u"op"_s, VisitedUsers::Keeping::OnDisk);
    visit({u"c"_s, u"d"_s});
    m_users->clear();
    QVERIFY(m_users->recent().isEmpty());
    QVERIFY(!m_users->canGoBack());
    QCOMPARE(m_users->current(), u"d"_s); // who is on the screen still
    start(testServer);
    QVERIFY(m_users->recent().isEmpty());
    start(production);
    QCOMPARE(m_users->recent(), (QStringList{u"b"_s, u"a"_s}));
}

void TestVisitedUsers::forgetsSandboxesBeforeServers()
{
    visit({u"a"_s});
    for (int port = 40'100; port > 40'000; --port) {
        start(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
        visit({u"b"_s});
        QCOMPARE(m_users->recent(), QStringList{u"b"_s});
    }
    start(production);
    QCOMPARE(m_users->recent(), QStringList{u"a"_s});
    QVERIFY(m_settings->value(place).toByteArray().size() < 1'000);
}

void TestVisitedUsers::goesBackAndForward()
{
    QVERIFY(!m_users->canGoBack());
    QVERIFY(!m_users->canGoForward());
    QVERIFY(m_users->back().isEmpty());
    visit({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(!m_users->canGoForward());
    QCOMPARE(m_users->back(), u"b"_s);
    QCOMPARE(m_users->back(), u"a"_s);
    QVERIFY(!m_users->canGoBack());
    QVERIFY(m_users->back().isEmpty());
    QCOMPARE(m_users->current(), u"a"_s);
    QCOMPARE(m_users->forward(), u"b"_s);
    QCOMPARE(m_users->forward(), u"c"_s);
    QVERIFY(!m_users->canGoForward());
    QVERIFY(m_users->forward().isEmpty());
    QCOMPARE(m_users->recent(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void TestVisitedUsers::openingCutsTheWayForward()
{
    visit({u"a"_s, u"b"_s, u"c"_s});
    m_users->back();
    m_users->back();
    m_users->visit(u"d"_s);
    QVERIFY(!m_users->canGoForward());
    QCOMPARE(m_users->back(), u"a"_s);
    QVERIFY(!m_users->canGoBack());
}

void TestVisitedUsers::theSameInARowCountsOnce()
{
    visit({u"a"_s, u"b"_s, u"b"_s, u"b"_s, u"a"_s});
    QCOMPARE(m_users->back(), u"b"_s);
    QCOMPARE(m_users->back(), u"a"_s);
    QVERIFY(!m_users->canGoBack());
}

void TestVisitedUsers::theWayHasAnEnd()
{
    for (int number = 1; number <= 150; ++number) {
        m_users->visit(QString::number(number));
    }
    int steps = 0;
    while (m_users->canGoBack()) {
        m_users->back();
        ++steps;
    }
    QCOMPARE(steps, 99);
    QCOMPARE(m_users->current(), u"51"_s);
}

void TestVisitedUsers::openingWhereBackLedChangesNothing()
{
    visit({u"a"_s, u"b"_s, u"c"_s});
    m_users->visit(m_users->back());
    QVERIFY(m_users->canGoForward());
    QCOMPARE(m_users->recent().first(), u"c"_s);
}

void TestVisitedUsers::aNewServerBeginsANewWay()
{
    visit({u"a"_s, u"b"_s});
    m_users->setPlace(production, u"op"_s, VisitedUsers::Keeping::OnDisk);
    QVERIFY(m_users->canGoBack());
    m_users->setPlace(testServer, u"op"_s, VisitedUsers::Keeping::OnDisk);
    QVERIFY(!m_users->canGoBack());
    QVERIFY(m_users->current().isEmpty());
}

void TestVisitedUsers::toldAboutEveryChange()
{
    const QSignalSpy changes(m_users.get(), &VisitedUsers::changed);
    visit({u"a"_s, u"b"_s, u"b"_s, QString()});
    QCOMPARE(changes.count(), 2);
    m_users->back();
    m_users->back(); // there is none
    m_users->forward();
    QCOMPARE(changes.count(), 4);
    m_users->setPlace(production, u"op"_s, VisitedUsers::Keeping::OnDisk);
    QCOMPARE(changes.count(), 4);
    m_users->setPlace(testServer, u"op"_s, VisitedUsers::Keeping::OnDisk);
    m_users->clear();
    QCOMPARE(changes.count(), 6);
}

void TestVisitedUsers::toleratesDamage_data()
{
    QTest::addColumn<QVariant>("settings");
    QTest::newRow("no JSON") << QVariant(u"{\"https"_s);
    QTest::newRow("an array") << QVariant(u"[1]"_s);
    QTest::newRow("a list of settings") << QVariant(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("no list of IDs") << QVariant(u"{\"https://api.example.org/v1\":\"a\"}"_s);
    QTest::newRow("no IDs") << QVariant(u"{\"https://api.example.org/v1\":[1,null,{},\"\"]}"_s);
}

void TestVisitedUsers::toleratesDamage()
{
    QFETCH(QVariant, settings);
    m_settings->setValue(place, settings);
    start();
    QVERIFY(m_users->recent().isEmpty());
    m_users->visit(u"a"_s);
    start();
    QCOMPARE(m_users->recent(), QStringList{u"a"_s});
}

void TestVisitedUsers::toleratesStrangeIds()
{
    const QString endless(1'000'000, u'x');
    visit({u"../\"\\[=\n"_s, endless});
    QCOMPARE(m_users->current(), endless);
    start();
    QCOMPARE(m_users->recent(), QStringList{u"../\"\\[=\n"_s});
}

QTEST_GUILESS_MAIN(TestVisitedUsers)

#include "tst_visitedusers.moc"
