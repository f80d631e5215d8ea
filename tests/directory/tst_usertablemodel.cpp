// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAbstractItemModelTester>
#include <QtTest>

#include "directory/usertablemodel.h"
#include "testdesk.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestUserTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsToTheRulesOfModels();
    void showsTheStore();
    void growsAsItIsAskedTo();
    void changedUserChangesItsRow();
    void findsTheRowOfAUser();
    void hasHeadings();

private:
    UserListLoader &list() { return m_desk->desk.list; }

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<UserTableModel> m_model;
};

void TestUserTableModel::initTestCase()
{
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, u"250"_s});
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestUserTableModel::init()
{
    m_desk = std::make_unique<TestDesk>();
    m_model = std::make_unique<UserTableModel>(list(), m_desk->desk.store);
    QVERIFY(m_desk->signIn(*m_server, u"guest"_s));
    QVERIFY(m_desk->loadList());
}

void TestUserTableModel::cleanup()
{
    m_model.reset(); // before what it shows
    m_desk.reset();
}

void TestUserTableModel::keepsToTheRulesOfModels()
{
    // The tester asks for invalid indexes on purpose, and for more rows whatever happens: also out of a reset.
    QLoggingCategory::setFilterRules(u"qt.core.qabstractitemmodel.checkindex=false"_s);
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(m_model->rowCount(), 200);
    User user = *m_desk->desk.store.find(list().userIds().at(7));
    user.firstName += u'x';
    m_desk->desk.store.put(user);
    const qsizetype before = m_server->requests().size();
    QVERIFY(m_desk->loadList());
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_server->requests().size(), before + 1);
    QLoggingCategory::setFilterRules({});
}

void TestUserTableModel::showsTheStore()
{
    User user;
    user.userId = list().userIds().at(5);
    user.username = u"x@example.com"_s;
    user.firstName = u"Ada"_s;
    user.lastName = u"King"_s;
    user.roles = QStringList{u"GUEST"_s, u"WIZARD"_s, u"ADMIN"_s};
    user.status = u"BLOCKED"_s;
    user.account = Account();
    user.account->company = u"Acme"_s;
    m_desk->desk.store.put(user);
    const auto text = [this](int column) { return m_model->index(5, column).data().toString(); };
    QCOMPARE(text(UserTableModel::Name), u"Ada King"_s);
    QCOMPARE(text(UserTableModel::UserName), u"x@example.com"_s);
    QCOMPARE(text(UserTableModel::Roles), u"GUEST +2"_s);
    QCOMPARE(text(UserTableModel::Status), u"Blocked"_s);
    QCOMPARE(text(UserTableModel::Company), u"Acme"_s);
    QCOMPARE(m_model->index(5, 0).data(UserTableModel::UserIdRole).toString(), user.userId);
    QCOMPARE(m_model->index(5, 3).data(UserTableModel::StatusRole).toString(), u"BLOCKED"_s);
}

void TestUserTableModel::growsAsItIsAskedTo()
{
    QCOMPARE(m_model->rowCount(), 100);
    QVERIFY(m_model->canFetchMore({}));
    QSignalSpy inserted(m_model.get(), &UserTableModel::rowsInserted);
    m_model->fetchMore({});
    QVERIFY(!m_model->canFetchMore({}));
    QTRY_COMPARE(m_model->rowCount(), 200);
    QCOMPARE(inserted.size(), 1);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 250);
    QVERIFY(!m_model->canFetchMore({}));
    QVERIFY(m_desk->loadList());
    QCOMPARE(m_model->rowCount(), 100);
    list().clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestUserTableModel::changedUserChangesItsRow()
{
    User user = *m_desk->desk.store.find(list().userIds().at(7));
    user.firstName += u'x';
    QSignalSpy changed(m_model.get(), &UserTableModel::dataChanged);
    m_desk->desk.store.put(user);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_model->index(7, 0));
    QCOMPARE(changed.first().at(1).toModelIndex(), m_model->index(7, UserTableModel::ColumnCount - 1));
    user.userId = u"somebody who isn't listed"_s;
    m_desk->desk.store.put(user);
    QCOMPARE(changed.size(), 1);
}

void TestUserTableModel::findsTheRowOfAUser()
{
    QCOMPARE(m_model->indexOf(list().userIds().at(42)).row(), 42);
    QVERIFY(!m_model->indexOf(u"nobody"_s).isValid());
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 200);
    QCOMPARE(m_model->indexOf(list().userIds().at(142)).row(), 142);
    list().clear();
    QVERIFY(!m_model->indexOf(u"nobody"_s).isValid());
}

void TestUserTableModel::hasHeadings()
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QVERIFY(!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }
    QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestUserTableModel)
#include "tst_usertablemodel.moc"
