// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "directory/searchfield.h"
#include "directory/sidelist.h"
#include "directory/userlistpane.h"
#include "directory/usertablemodel.h"
#include "directory/viewpane.h"
#include "directory/workspace.h"
#include "editing/useredit.h"
#include "editor/userpane.h"
#include "look/appearance.h"
#include "look/theme.h"
#include "sandboxserver.h"
#include "scriptedserver.h"
#include "testdesk.h"
#include "widgetlookup.h"
#include "widgets/messagearea.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace userdesk;

namespace {

const auto pagePath = u"/v1/users/page"_s;

} // namespace

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saveThatEndsElsewhereIsTold();
    void foldsWithItsWidth();
    void barHasAsMuchRoomAboveAsBelow();
    void theChosenUserCoversANarrowList();
    void keysWalkANarrowListInSight();
    void searchOpensTheFirst();
    void enterOnceMoreEditsTheFirst();
    void enterShowsWhomAFilterHides();
    void searchingShowsANarrowList();
    void countsAreThereAgain();
    void searchOpensNobodyWhoIsOnlySimilar();
    void searchOpensAnIdThatNoPageHas();
    void backAndForward();
    void walkingIsNoVisit();
    void anEditIsAVisit();
    void onlyIdsAreLookedFor_data();
    void onlyIdsAreLookedFor();
    void onlyTheFieldsOwnTextMarksIt();
    void readsAnIdHoweverItIsPasted();
    void remembersItsSetupButNotTheSearch();
    void countsOnlyWhatIsReadAsAWhole();

private:
    Desk &desk() { return m_desk->desk; }
    QString idAt(int row) const { return m_table->model()->index(row, 0).data(UserTableModel::UserIdRole).toString(); }
    template <typename W> W *part() const { return m_workspace->findChild<W *>(); }
    QPushButton *backToUsers() const { return m_workspace->findChild<QPushButton *>(u"backToUsers"_s); }
    void showWorkspace();
    void click(int row);

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Workspace> m_workspace;
    QTableView *m_table = nullptr;
};

void TestWorkspace::initTestCase()
{
    Theme::apply(*qApp, Theme::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, u"200"_s});
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->errorText()));
}

void TestWorkspace::init()
{
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->signIn(*m_server, u"admin"_s));
    showWorkspace();
}

void TestWorkspace::cleanup()
{
    m_workspace.reset();
    m_desk.reset();
}

void TestWorkspace::showWorkspace()
{
    m_workspace.reset();
    m_workspace = std::make_unique<Workspace>(desk());
    m_workspace->resize(1'360, 800);
    m_workspace->show();
    m_workspace->begin();
    m_table = m_workspace->findChild<QTableView *>(u"users"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_workspace.get()));
    QTRY_COMPARE(desk().loader.state(), DirectoryLoader::State::Complete);
    QTRY_VERIFY(m_table->model()->rowCount() > 0);
}

void TestWorkspace::click(int row)
{
    const QPoint place = m_table->visualRect(m_table->model()->index(row, 0)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, place);
}

/// By then another user is on the screen.
void TestWorkspace::saveThatEndsElsewhereIsTold()
{
    desk().client.setLimits({600ms, 1024 * 1024});
    click(3);
    const QString first = desk().visited.current();
    UserEdit *edit = desk().edits.open(first);
    edit->form().setValue(edit->form().rowOf(u"firstName"), u"Elsewhere"_s);
    QVERIFY(m_server->setFault(u"silence"_s, u"next"_s, u"/v1/users/update"_s));
    edit->save();
    click(5);
    QVERIFY(desk().visited.current() != first);
    const auto *bar = m_workspace->findChild<MessageArea *>(QString(), Qt::FindDirectChildrenOnly);
    QTRY_VERIFY(bar->notice().title.endsWith(u"Your changes are not there yet."_s));
    QVERIFY2(bar->notice().title.startsWith(fullName(*desk().store.find(first))), qPrintable(bar->notice().title));
    bar->findChild<QPushButton *>(u"messageAction"_s)->click();
    QCOMPARE(desk().visited.current(), first);
    QCOMPARE(desk().edits.open(first), edit);
    edit->discard();
}

void TestWorkspace::foldsWithItsWidth()
{
    QVERIFY(part<ViewPane>()->isVisible());
    m_workspace->resize(980, 800);
    QVERIFY(!part<ViewPane>()->isVisible());
    QVERIFY(part<UserListPane>()->isVisible());
    QVERIFY(part<UserPane>()->isVisible());
    m_workspace->resize(740, 800);
    QVERIFY(part<UserListPane>()->isVisible());
    QVERIFY(!part<UserPane>()->isVisible());
    m_workspace->resize(1'360, 800);
    QVERIFY(part<ViewPane>()->isVisible());
    QVERIFY(part<UserPane>()->isVisible());
    QVERIFY(!backToUsers()->isVisible());
}

void TestWorkspace::barHasAsMuchRoomAboveAsBelow()
{
    const auto *bar = m_workspace->findChild<QWidget *>(u"topBar"_s);
    const auto *first = m_workspace->findChild<QWidget *>(u"back"_s);
    const auto *last = m_workspace->findChild<QWidget *>(u"mainMenu"_s);
    m_workspace->findChild<QLineEdit *>(u"openById"_s)->setMinimumWidth(320); // for which one line has no room
    for (const int width : {1'360, 800, 1'360}) {
        m_workspace->resize(width, 800);
        const auto isFolded = [&] { return last->y() > first->geometry().bottom(); };
        QTRY_COMPARE(isFolded(), width == 800);
        QTRY_VERIFY(std::abs(first->y() - (bar->height() - last->geometry().bottom() - 1)) <= 1);
    }
}

void TestWorkspace::theChosenUserCoversANarrowList()
{
    m_workspace->resize(740, 800);
    click(2);
    QVERIFY(part<UserPane>()->isVisible());
    QVERIFY(!part<UserListPane>()->isVisible());
    QVERIFY(backToUsers()->hasFocus()); // and not whatever comes next
    QTest::keyClick(backToUsers(), Qt::Key_Space);
    QVERIFY(m_table->isVisible());
    QVERIFY(m_table->hasFocus());
    QCOMPARE(m_table->currentIndex().row(), 2);
    m_workspace->openById(idAt(5));
    QVERIFY(part<UserPane>()->isVisible());
}

void TestWorkspace::keysWalkANarrowListInSight()
{
    m_workspace->resize(740, 800);
    part<SearchField>()->setFocus();
    QTest::keyClick(part<SearchField>(), Qt::Key_Down);
    QVERIFY(m_table->hasFocus());
    QTest::keyClick(m_table, Qt::Key_Down);
    QVERIFY(m_table->isVisible());
    QTest::keyClick(m_table, Qt::Key_Return);
    QVERIFY(!m_table->isVisible());
    QVERIFY(part<UserPane>()->isVisible());
}

void TestWorkspace::searchOpensAnIdThatNoPageHas()
{
    part<SearchField>()->setText(u"00000000000040008000000000000001"_s);
    QTest::keyClick(part<SearchField>(), Qt::Key_Return);
    QCOMPARE(desk().visited.current(), u"00000000-0000-4000-8000-000000000001"_s);
}

void TestWorkspace::searchOpensTheFirst()
{
    part<SearchField>()->setFocus();
    QTest::keyClicks(part<SearchField>(), u"STANDARD@sandbox"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTest::keyClick(part<SearchField>(), Qt::Key_Return);
    QCOMPARE(desk().visited.current(), m_desk->idOf(u"standard"_s));
    QVERIFY(part<SearchField>()->hasFocus()); // on to the next one
}

void TestWorkspace::enterOnceMoreEditsTheFirst()
{
    part<SearchField>()->setFocus();
    QTest::keyClicks(part<SearchField>(), u"STANDARD@sandbox"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTest::keyClick(part<SearchField>(), Qt::Key_Return);
    m_workspace->activateWindow(); // which the list of offers was
    QVERIFY(QTest::qWaitForWindowActive(m_workspace.get()));
    QTest::keyClick(part<SearchField>(), Qt::Key_Return);
    auto *first = part<UserPane>()->findChild<QLineEdit *>(u"firstName"_s);
    QVERIFY(first->hasFocus());
    QCOMPARE(first->selectedText(), first->text());
}

void TestWorkspace::enterShowsWhomAFilterHides()
{
    DirectorySetup blocked;
    blocked.statuses = {u"BLOCKED"_s};
    part<UserListPane>()->setSetup(blocked);
    part<SearchField>()->setFocus();
    QTest::keyClicks(part<SearchField>(), u"standard@sandbox"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 0);
    QTest::keyClick(part<SearchField>(), Qt::Key_Return);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(part<UserListPane>()->setup().statuses.isEmpty());
}

void TestWorkspace::searchingShowsANarrowList()
{
    m_workspace->resize(740, 800);
    click(2);
    QVERIFY(!part<UserListPane>()->isVisible());
    part<SearchField>()->setFocus();
    QTest::keyClicks(part<SearchField>(), u"a"_s);
    QVERIFY(part<UserListPane>()->isVisible());
    QVERIFY(part<SearchField>()->hasFocus());
}

/// They are those of a language or a text size before.
void TestWorkspace::countsAreThereAgain()
{
    const auto count = [this] {
        return m_workspace->findChild<SideList *>()->item(0)->data(SideList::CountRole).toLongLong();
    };
    QTRY_VERIFY(count() >= 200);
    const auto before = count();
    showWorkspace(); // while all has been read
    QTRY_COMPARE(count(), before);
}

void TestWorkspace::searchOpensNobodyWhoIsOnlySimilar()
{
    desk().visited.setLeastLook(1h);
    part<SearchField>()->setText(u"standrad@sandbox.test"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QTest::keyClick(part<SearchField>(), Qt::Key_Return);
    QVERIFY(desk().visited.recent().isEmpty()); // shown in passing
    QVERIFY(m_table->hasFocus());
}

void TestWorkspace::walkingIsNoVisit()
{
    desk().visited.setLeastLook(1h); // however slow the machine is
    click(0);
    const QStringList before = desk().visited.recent();
    QCOMPARE(before, QStringList{idAt(0)});
    for (int step = 0; step < 5; ++step) {
        QTest::keyClick(m_table, Qt::Key_Down);
    }
    QCOMPARE(desk().visited.current(), idAt(5));
    QCOMPARE(desk().visited.recent(), before);
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(desk().visited.recent(), (QStringList{idAt(5), idAt(0)}));
    named<QToolButton>(*m_workspace, u"Back"_s)->click();
    QCOMPARE(desk().visited.current(), idAt(0));
}

void TestWorkspace::anEditIsAVisit()
{
    desk().visited.setLeastLook(1h);
    click(0);
    m_table->setFocus();
    QTest::keyClick(m_table, Qt::Key_Down);
    UserEdit *edit = desk().edits.open(idAt(1));
    QTRY_VERIFY(edit->state() == UserEdit::State::Idle); // a fresh read alone is no edit
    QCOMPARE(desk().visited.recent(), QStringList{idAt(0)});
    edit->form().setValue(edit->form().rowOf(u"firstName"), u"Edited"_s);
    QCOMPARE(desk().visited.recent(), (QStringList{idAt(1), idAt(0)}));
    edit->discard();
}

void TestWorkspace::onlyIdsAreLookedFor_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isId");
    QTest::newRow("a name") << u"ahmet"_s << false;
    QTest::newRow("half an ID") << u"3f2b8a1c-5d6e"_s << false;
    QTest::newRow("an address") << u"ada@example.org"_s << false;
    QTest::newRow("blank") << u"  "_s << false;
    QTest::newRow("an ID that nobody has") << u"00000000-0000-4000-8000-000000000001"_s << true;
}

void TestWorkspace::onlyIdsAreLookedFor()
{
    QFETCH(QString, typed);
    QFETCH(bool, isId);
    auto *line = m_workspace->findChild<QLineEdit *>(u"openById"_s);
    line->setFocus();
    line->setText(typed);
    const auto pagesBefore = m_server->requests(u"POST"_s, pagePath).size();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(fieldLook(line), isId ? FieldLook::Plain : FieldLook::Refused);
    QCOMPARE(line->accessibleDescription().isEmpty(), isId);
    QCOMPARE(line->hasFocus(), !isId);
    if (isId) {
        UserEdit *edit = desk().edits.open(typed);
        QTRY_VERIFY(edit->state() == UserEdit::State::Idle);
    } else {
        QCOMPARE(m_server->requests(u"POST"_s, pagePath).size(), pagesBefore);
        QTest::keyClick(line, Qt::Key_A); // another one
        QCOMPARE(fieldLook(line), FieldLook::Plain);
    }
    QVERIFY(desk().visited.recent().isEmpty());
}

/// The field is marked for what stands in it, and not for what came from elsewhere.
void TestWorkspace::onlyTheFieldsOwnTextMarksIt()
{
    auto *line = m_workspace->findChild<QLineEdit *>(u"openById"_s);
    m_workspace->openFromOutside(u"ahmet"_s);
    QCOMPARE(fieldLook(line), FieldLook::Plain);
    line->setText(u"ahmet"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(fieldLook(line), FieldLook::Refused);
    line->setText(idAt(2)); // by a screen reader
    QCOMPARE(fieldLook(line), FieldLook::Plain);
    QCOMPARE(line->accessibleDescription(), QString());
}

void TestWorkspace::readsAnIdHoweverItIsPasted()
{
    const QString id = idAt(3);
    auto *line = m_workspace->findChild<QLineEdit *>(u"openById"_s);
    for (const QString &typed : {id.toUpper(), u"{%1}"_s.arg(id), u"\"%1\","_s.arg(id), u"userdesk://user/"_s + id}) {
        click(1);
        line->setText(typed);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(desk().visited.current(), id);
    }
}

void TestWorkspace::backAndForward()
{
    auto *back = named<QToolButton>(*m_workspace, u"Back"_s);
    auto *forward = named<QToolButton>(*m_workspace, u"Forward"_s);
    QVERIFY(!back->isEnabled());
    click(1);
    click(4);
    QVERIFY(back->isEnabled());
    QVERIFY(!forward->isEnabled());
    back->click();
    QCOMPARE(m_table->currentIndex().row(), 1);
    QCOMPARE(desk().visited.current(), idAt(1));
    QVERIFY(!back->isEnabled());
    forward->click();
    QCOMPARE(m_table->currentIndex().row(), 4);
}

void TestWorkspace::remembersItsSetupButNotTheSearch()
{
    DirectorySetup setup = part<UserListPane>()->setup();
    setup.search = u"sandbox"_s;
    setup.statuses = QStringList{u"ACTIVE"_s};
    setup.columns = {{UserColumn::Name, 200}, {UserColumn::Plan, 100}};
    setup.sortedBy = UserColumn::Plan;
    part<UserListPane>()->setSetup(setup);
    part<SearchField>()->setText(u"sandbox"_s);
    setup = part<UserListPane>()->setup();
    showWorkspace();
    QCOMPARE(part<SearchField>()->text(), QString());
    setup.search.clear();
    QVERIFY(part<UserListPane>()->setup().statuses == setup.statuses);
    QVERIFY(part<UserListPane>()->setup().sortedBy == setup.sortedBy);
    QCOMPARE(part<UserListPane>()->setup().columns.first().width, setup.columns.first().width);
    QCOMPARE(part<UserListPane>()->setup().columns.size(), 2);
}

void TestWorkspace::countsOnlyWhatIsReadAsAWhole()
{
    const auto hasCount = [this] {
        return m_workspace->findChild<SideList *>()->item(0)->data(SideList::CountRole).isValid();
    };
    QTRY_VERIFY(hasCount());
    const QStringList all = ScriptedServer::ids(350);
    bool isBroken = true;
    const ScriptedServer server([&](qint64 page) {
        return isBroken && page == 2 ? ScriptedServer::Answer{500, {}, {}} : ScriptedServer::pageOf(all, page);
    });
    desk().client.setServer(server.url());
    desk().loader.start();
    QTRY_COMPARE_WITH_TIMEOUT(desk().loader.missingPages(), QList<qint64>{2}, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(desk().loader.state(), DirectoryLoader::State::Complete, 60'000);
    QTRY_VERIFY(!hasCount());
    QVERIFY(!QTest::qWaitFor(hasCount, 1'500)); // three times as long as counting takes to begin
    isBroken = false;
    desk().loader.retryMissing();
    QTRY_VERIFY_WITH_TIMEOUT(hasCount(), 60'000);
}

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
