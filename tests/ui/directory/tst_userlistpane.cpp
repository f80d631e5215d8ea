// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include "accessibility.h"
#include "directory/directorytable.h"
#include "directory/exportbar.h"
#include "directory/filterbutton.h"
#include "directory/userlistpane.h"
#include "directory/usertablemodel.h"
#include "look/theme.h"
#include "sandboxserver.h"
#include "testdesk.h"
#include "users/userstatus.h"
#include "widgetlookup.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

constexpr int userCount = 300;
const QString pagePath = u"/v1/users/page"_s;

QAction *actionStartingWith(const QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(text)) {
            return action;
        }
    }
    return nullptr;
}

} // namespace

class TestUserListPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void reloadKeepsSelectionAndPlace();
    void userWhoLeavesStaysOpen();
    void headerSortsAndTurns();
    void columnsAreChosenButTheName();
    void nameAndStatusAreInSight_data();
    void nameAndStatusAreInSight();
    void widthsThatWereDrawnStay();
    void columnThatIsAskedForComes();
    void rowIsCopied_data();
    void rowIsCopied();
    void deletedUsersAreQuiet();
    void openMenusAreThereForScreenReaders_data();
    void openMenusAreThereForScreenReaders();
    void setupIsTheSameInANewPane();
    void damagedSetupDoesNoHarm();
    void foundLettersAreInSight_data();
    void foundLettersAreInSight();
    void statusFilterWithCounts();
    void emailFilterCanBeTakenBack();
    void whatAFilterHidesIsSaid_data();
    void whatAFilterHidesIsSaid();
    void aKeptFilterIsInSight();
    void similarUsersWhereNobodyFits();
    void lettersJump_data();
    void lettersJump();
    void oneLetterGoesOn();
    void saysWhyItIsEmpty();
    void saysWhatExportAndCountsLack();
    void exportAndCopyHaveTheChosenColumns();
    void exportedTimesAreSortable();
    void widthsLeaveTheChoice();
    void sortedColumnIsShown();
    void filterTellsWhatItHasNoRoomFor();
    void clickTakesAUser();

private:
    Desk &desk() { return m_desk->desk; }
    QString cell(int row, UserColumn column) const
    {
        return m_table->model()->index(row, int(column)).data().toString();
    }
    QString idAt(int row) const { return m_table->model()->index(row, 0).data(UserTableModel::UserIdRole).toString(); }
    QString textOf(const QString &objectName) const { return m_pane->findChild<QLabel *>(objectName)->text(); }
    QList<UserColumn> shownColumns() const;
    void clickHeader(UserColumn column);
    bool isMarked(const QString &userId, UserColumn column) const; ///< whether the cell shows a found letter

    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<UserListPane> m_pane;
    DirectoryTable *m_table = nullptr;
};

void TestUserListPane::initTestCase()
{
    Theme::apply(*qApp, Theme::Light);
    installAccessibility();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestUserListPane::init()
{
    m_pane.reset();
    m_server = std::make_unique<SandboxServer>(QStringList{u"--users"_s, QString::number(userCount)});
    m_desk = std::make_unique<TestDesk>();
    QVERIFY(m_desk->signIn(*m_server, u"admin"_s));
    m_pane = std::make_unique<UserListPane>(desk().loader, desk().view, desk().store);
    m_pane->resize(760, 600);
    m_pane->show();
    m_table = m_pane->findChild<DirectoryTable *>();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    QVERIFY(m_desk->loadList());
    QTRY_COMPARE(m_table->model()->rowCount(), userCount);
}

QList<UserColumn> TestUserListPane::shownColumns() const
{
    QList<UserColumn> shown;
    for (const ColumnSetup &column : m_table->columns()) {
        shown.append(column.column);
    }
    return shown;
}

void TestUserListPane::clickHeader(UserColumn column)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(int(column)) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

void TestUserListPane::reloadKeepsSelectionAndPlace()
{
    const QString selected = idAt(200);
    m_table->selectRow(200);
    m_table->verticalScrollBar()->setValue(100 * m_table->rowHeight(0) + 7);
    const QString top = idAt(m_table->rowAt(0));
    const int topOffset = m_table->rowViewportPosition(m_table->rowAt(0));
    const QSignalSpy chosen(m_pane.get(), &UserListPane::userChosen);
    // A user from below comes before all others, so that each row moves.
    QVERIFY(!m_server->changeUser({{u"userId"_s, idAt(290)}, {u"username"_s, u"0first@example.com"_s}}).isEmpty());
    QVERIFY(m_desk->loadList());
    QTRY_COMPARE(cell(0, UserColumn::UserName), u"0first@example.com"_s);
    QCOMPARE(idAt(m_table->currentIndex().row()), selected);
    QCOMPARE(m_table->currentIndex().row(), 201);
    QCOMPARE(idAt(m_table->rowAt(0)), top);
    QCOMPARE(m_table->rowViewportPosition(m_table->rowAt(0)), topOffset);
    QCOMPARE(chosen.count(), 0); // nothing is opened again
}

void TestUserListPane::userWhoLeavesStaysOpen()
{
    DirectorySetup blocked;
    blocked.statuses = QStringList{u"BLOCKED"_s};
    m_pane->setSetup(blocked);
    const int count = m_table->model()->rowCount();
    QVERIFY(count > 3);
    m_table->selectRow(1);
    const QString next = idAt(2);
    const QSignalSpy chosen(m_pane.get(), &UserListPane::userChosen);
    User user = *desk().store.find(idAt(1));
    user.status = u"ACTIVE"_s;
    desk().store.put(user);
    QTRY_COMPARE(m_table->model()->rowCount(), count - 1);
    QCOMPARE(idAt(1), next);
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!m_table->currentIndex().isValid());
}

void TestUserListPane::headerSortsAndTurns()
{
    const QString first = cell(0, UserColumn::UserName);
    const QString last = cell(userCount - 1, UserColumn::UserName);
    clickHeader(UserColumn::UserName);
    QCOMPARE(cell(0, UserColumn::UserName), last);
    clickHeader(UserColumn::UserName);
    QCOMPARE(cell(0, UserColumn::UserName), first);
    clickHeader(UserColumn::Status);
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), int(UserColumn::Status));
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    const QString lowest = cell(0, UserColumn::Status);
    clickHeader(UserColumn::Status);
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(cell(0, UserColumn::Status) != lowest);
    QCOMPARE(cell(userCount - 1, UserColumn::Status), lowest);
}

void TestUserListPane::columnsAreChosenButTheName()
{
    m_pane->resize(1400, 600);
    QMenu *menu = m_table->columnMenu();
    QTest::mouseClick(m_pane->findChild<QPushButton *>(u"columns"_s), Qt::LeftButton);
    QVERIFY(menu->isVisible());
    QVERIFY(!actionStartingWith(menu, u"Name"_s)->isEnabled());
    QVERIFY(!actionStartingWith(menu, u"Plan"_s)->isChecked());
    const QSignalSpy changed(m_pane.get(), &UserListPane::setupChanged);
    actionStartingWith(menu, u"Plan"_s)->trigger();
    menu->setActiveAction(actionStartingWith(menu, u"Roles"_s));
    QTest::keyClick(menu, Qt::Key_Space);
    menu->close();
    QVERIFY(!changed.isEmpty());
    QCOMPARE(shownColumns(),
             (QList<UserColumn>{UserColumn::Name, UserColumn::UserName, UserColumn::Status, UserColumn::Company,
                                UserColumn::Plan}));
}

void TestUserListPane::nameAndStatusAreInSight_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("hasRoles");
    QTest::newRow("wide") << 1'200 << true;
    QTest::newRow("beside a user in the usual window") << 664 << true;
    QTest::newRow("beside a user in a window of 1,024") << 330 << false;
    QTest::newRow("as narrow as it becomes") << 1 << false;
}

/// Whole, without scrolling; what there is no room for leaves.
void TestUserListPane::nameAndStatusAreInSight()
{
    QFETCH(int, width);
    QFETCH(bool, hasRoles);
    // What leaves makes room for the next step.
    QTRY_VERIFY((m_pane->resize(width, 600), m_pane->width() == std::max(width, m_pane->minimumSizeHint().width())));
    for (const UserColumn column : {UserColumn::Name, UserColumn::UserName, UserColumn::Status}) {
        QVERIFY(!m_table->isColumnHidden(int(column)));
    }
    const int right =
        m_table->columnViewportPosition(int(UserColumn::Status)) + m_table->columnWidth(int(UserColumn::Status));
    QVERIFY2(right <= m_table->viewport()->width(), qPrintable(QString::number(right)));
    QCOMPARE(!m_table->isColumnHidden(int(UserColumn::Roles)), hasRoles);
    QCOMPARE(m_pane->setup().columns, DirectorySetup::defaultColumns());
}

void TestUserListPane::widthsThatWereDrawnStay()
{
    m_table->horizontalHeader()->resizeSection(int(UserColumn::Name), 333);
    const int before = m_table->columnWidth(int(UserColumn::UserName));
    m_pane->resize(1'300, 600);
    QTRY_COMPARE(m_pane->width(), 1'300);
    QCOMPARE(m_table->columnWidth(int(UserColumn::Name)), 333);
    QCOMPARE(m_table->columnWidth(int(UserColumn::UserName)), before);
}

void TestUserListPane::columnThatIsAskedForComes()
{
    m_pane->resize(400, 600);
    QTRY_VERIFY(m_table->isColumnHidden(int(UserColumn::Roles)));
    Q_EMIT m_table->columnMenu()->aboutToShow();
    actionStartingWith(m_table->columnMenu(), u"Roles"_s)->trigger();
    QVERIFY(!m_table->isColumnHidden(int(UserColumn::Roles)));
    QCOMPARE(shownColumns().size(), 5);
    Q_EMIT m_table->columnMenu()->aboutToShow();
    actionStartingWith(m_table->columnMenu(), u"User ID"_s)->trigger();
    QCOMPARE(shownColumns().last(), UserColumn::UserId);
    QCOMPARE(cell(0, UserColumn::UserId), idAt(0));
}

void TestUserListPane::rowIsCopied_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("copied");
    QTest::newRow("name") << u"copyName"_s << u"אבי \u200Eكوهين"_s;
    QTest::newRow("user name") << u"copyUserName"_s << u"avi@sandbox.test"_s;
    QTest::newRow("ID") << u"copyUserId"_s << u"%1"_s;
    QTest::newRow("link") << u"copyLink"_s << u"userdesk://user/%1"_s;
    QTest::newRow("row") << u"copyRow"_s
                         << u"אבי \u200Eكوهين\tavi@sandbox.test\tADMIN, GUEST\tBlocked\tWeathervane Ltd"_s;
    QTest::newRow("by key") << QString()
                            << u"אבי \u200Eكوهين\tavi@sandbox.test\tADMIN, GUEST\tBlocked\tWeathervane Ltd"_s;
}

/// The value itself, without what is put between letters for display.
void TestUserListPane::rowIsCopied()
{
    QFETCH(QString, action);
    QFETCH(QString, copied);
    User user = *desk().store.find(idAt(0));
    user.firstName = u"אבי"_s;
    user.midName.clear();
    user.lastName = u"\u200Eكوهين"_s;
    user.username = u"avi@sandbox.test"_s;
    user.roles = QStringList{u"GUEST"_s, u"ADMIN"_s};
    user.status = u"BLOCKED"_s;
    desk().store.put(user);
    m_table->setFocus();
    m_table->setCurrentIndex(qobject_cast<UserTableModel *>(m_table->model())->indexOf(user.userId));
    m_pane->resize(700, 600);
    QTRY_VERIFY(m_table->isColumnHidden(int(UserColumn::Company)));
    if (action.isEmpty()) {
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    } else {
        m_table->findChild<QAction *>(action)->trigger();
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), copied.contains(u'%') ? copied.arg(user.userId) : copied);
}

void TestUserListPane::deletedUsersAreQuiet()
{
    const auto darkest = [this](int row) {
        const QImage image = m_table->viewport()->grab(m_table->visualRect(m_table->model()->index(row, 0))).toImage();
        int least = 255;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = Theme::space2; x < image.width(); ++x) {
                least = std::min(least, qGray(image.pixel(x, y)));
            }
        }
        return least;
    };
    User user = *desk().store.find(idAt(0));
    user.status = u"ACTIVE"_s;
    desk().store.put(user);
    const int active = darkest(0);
    user.status = u"DELETED"_s;
    desk().store.put(user);
    QVERIFY2(darkest(0) > active + 30, qPrintable(QString::number(darkest(0))));
}

void TestUserListPane::openMenusAreThereForScreenReaders_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("item");
    QTest::newRow("status") << u"statusFilter"_s << u"Blocked ("_s;
    QTest::newRow("role") << u"roleFilter"_s << u"ADMIN ("_s;
    QTest::newRow("columns") << u"columns"_s << u"Company"_s;
}

void TestUserListPane::openMenusAreThereForScreenReaders()
{
    QFETCH(QString, button);
    QFETCH(QString, item);
    QAccessibleInterface *pressed = QAccessible::queryAccessibleInterface(m_pane->findChild<QPushButton *>(button));
    QVERIFY(pressed && pressed->actionInterface());
    QCOMPARE(pressed->role(), QAccessible::Button);
    QVERIFY(pressed->state().hasPopup);
    QVERIFY(!pressed->text(QAccessible::Name).isEmpty());
    QCOMPARE(pressed->childCount(), 0);
    QVERIFY(pressed->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    pressed->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(pressed->childCount(), 1);
    QAccessibleInterface *menu = pressed->child(0);
    QCOMPARE(menu->role(), QAccessible::PopupMenu);
    QCOMPARE(pressed->indexOfChild(menu), 0);
    bool isFound = false;
    for (int place = 0; place < menu->childCount(); ++place) {
        isFound = isFound || menu->child(place)->text(QAccessible::Name).startsWith(item);
    }
    QVERIFY(isFound);
    qobject_cast<QMenu *>(menu->object())->close();
    QCOMPARE(pressed->childCount(), 0);
}

void TestUserListPane::setupIsTheSameInANewPane()
{
    m_pane->resize(1'000, 600); // with room for every column
    QTRY_VERIFY(!m_table->isColumnHidden(int(UserColumn::Company)));
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(int(UserColumn::Status)), 0);
    header->resizeSection(int(UserColumn::Status), 123);
    clickHeader(UserColumn::Company);
    DirectorySetup setup = m_pane->setup();
    setup.search = u"a"_s;
    setup.roles = QStringList{u"ADMIN"_s};
    setup.statuses = QStringList{u"ACTIVE"_s, u"BLOCKED"_s};
    setup.emailVerified = true;
    UserListPane other(desk().loader, desk().view, desk().store);
    other.setSetup(DirectorySetup::fromJson(setup.toJson()));
    QVERIFY(other.setup() == setup);
    QCOMPARE(setup.columns.first().column, UserColumn::Status);
    QCOMPARE(setup.columns.first().width, 123);
    QCOMPARE(setup.sortedBy, UserColumn::Company);
}

void TestUserListPane::damagedSetupDoesNoHarm()
{
    const QList<UserColumn> before = shownColumns();
    const QJsonObject later{{u"columns"_s, QJsonArray{QJsonObject{{u"column"_s, u"shoeSize"_s}}, 7, u"x"_s}},
                            {u"sortedBy"_s, u"shoeSize"_s},
                            {u"roles"_s, 5},
                            {u"statuses"_s, QJsonArray{1, u"FROZEN"_s}}};
    m_pane->setSetup(DirectorySetup::fromJson(later));
    QCOMPARE(shownColumns(), before);
    DirectorySetup nameless;
    nameless.columns = {{UserColumn::Plan, 90}};
    m_pane->setSetup(nameless);
    QCOMPARE(shownColumns(), (QList<UserColumn>{UserColumn::Name, UserColumn::Plan}));
    m_pane->setSetup({});
    QCOMPARE(m_table->model()->rowCount(), userCount);
}

bool TestUserListPane::isMarked(const QString &userId, UserColumn column) const
{
    const auto *model = qobject_cast<const UserTableModel *>(m_table->model());
    const QRect cell = m_table->visualRect(model->indexOf(userId).siblingAtColumn(int(column)));
    const QImage image = m_table->viewport()->grab(cell).toImage();
    const QRgb wanted = Theme::color(ColorRole::FoundLetters).rgb();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == wanted) {
                return true;
            }
        }
    }
    return false;
}

void TestUserListPane::foundLettersAreInSight_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<UserColumn>("marked");
    QTest::newRow("in the name") << u"adalbertina"_s << UserColumn::Name;
    QTest::newRow("in what the name has cut") << u"schmidt"_s << UserColumn::Name;
    QTest::newRow("in what the user name has cut") << u"example"_s << UserColumn::UserName;
    QTest::newRow("status") << u"blocked adalbertina"_s << UserColumn::Status;
    QTest::newRow("phone, not shown") << u"5321112"_s << UserColumn::Name;
    QTest::newRow("collapsed role") << u"wizard"_s << UserColumn::Name;
    QTest::newRow("hidden plan") << u"plan:golden"_s << UserColumn::Name;
}

void TestUserListPane::foundLettersAreInSight()
{
    QFETCH(QString, typed);
    QFETCH(UserColumn, marked);
    User user;
    user.userId = idAt(5);
    user.username = u"adalbertina.wilhelmine.von.und.zu.schmidt@mail.example"_s;
    user.firstName = u"Adalbertina Wilhelmine Friederike"_s;
    user.lastName = u"von und zu Hinterobersteinbach Schmidt"_s;
    user.roles = QStringList{u"GUEST"_s, u"WIZARD"_s};
    user.status = u"BLOCKED"_s;
    user.account = Account();
    user.account->subscriptionPlan = u"GOLDEN"_s;
    user.account->mobilePhoneNumber = u"+90 532 111 22 33"_s;
    desk().store.put(user);
    QVERIFY(!isMarked(user.userId, marked));
    m_pane->setSearch(typed);
    QVERIFY(isMarked(user.userId, marked));
}

void TestUserListPane::statusFilterWithCounts()
{
    auto *button = m_pane->findChild<QPushButton *>(u"statusFilter"_s);
    QCOMPARE(button->accessibleName(), u"Status: any"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *menu = button->findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    int counted = 0;
    const auto actions = menu->actions();
    for (const QAction *action : actions) {
        counted += action->text().section(u'(', 1).remove(u')').toInt();
    }
    QCOMPARE(counted, userCount);
    actionStartingWith(menu, u"Blocked ("_s)->trigger();
    menu->close();
    QCOMPARE(button->accessibleName(), u"Status: Blocked"_s);
    const int blocked = m_table->model()->rowCount();
    QVERIFY(blocked > 0 && blocked < userCount);
    for (int row = 0; row < blocked; ++row) {
        QCOMPARE(cell(row, UserColumn::Status), u"Blocked"_s);
    }
    QCOMPARE(textOf(u"shownCount"_s), u"%1 of %2"_s.arg(blocked).arg(userCount));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(actionStartingWith(menu, u"Active ("_s)->text() != u"Active (0)"_s); // of those that could be chosen too
    actionStartingWith(menu, u"Any"_s)->trigger();
    menu->close();
    QCOMPARE(m_table->model()->rowCount(), userCount);
}

void TestUserListPane::emailFilterCanBeTakenBack()
{
    auto *chip = m_pane->findChild<QPushButton *>(u"emailFilter"_s);
    QVERIFY(!chip->isVisible());
    DirectorySetup setup;
    setup.emailVerified = false;
    m_pane->setSetup(setup);
    QVERIFY(chip->isVisible());
    QVERIFY(m_table->model()->rowCount() < userCount);
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!chip->isVisible());
    QCOMPARE(m_table->model()->rowCount(), userCount);
}

void TestUserListPane::lettersJump_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // the user name; none where the row stays
    QTest::newRow("first name") << u"qad"_s << u"vv@x.test"_s;
    QTest::newRow("any case") << u"QAD"_s << u"vv@x.test"_s;
    QTest::newRow("on into the last name") << u"qadi"_s << u"vv@x.test"_s;
    QTest::newRow("last name, which the column shows later") << u"7z"_s << QString();
    QTest::newRow("user name of somebody with a name") << u"vv@"_s << QString();
    QTest::newRow("user name in place of a name") << u"wxq"_s << u"wxq@x.test"_s;
    QTest::newRow("nobody") << u"~"_s << QString();
}

void TestUserListPane::lettersJump()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    User named = *desk().store.find(idAt(10));
    named.firstName = u"Qadir"_s;
    named.lastName = u"7Zorn"_s;
    named.username = u"vv@x.test"_s;
    User nameless;
    nameless.userId = idAt(20);
    nameless.username = u"wxq@x.test"_s;
    desk().store.put(named);
    desk().store.put(nameless);
    QTRY_VERIFY(qobject_cast<UserTableModel *>(m_table->model())->indexOf(nameless.userId).isValid());
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    const QString before = cell(0, UserColumn::UserName);
    for (const QChar letter : typed) { // each of them, as fast as somebody types
        m_table->keyboardSearch(letter);
    }
    QCOMPARE(cell(m_table->currentIndex().row(), UserColumn::UserName), expected.isEmpty() ? before : expected);
}

void TestUserListPane::oneLetterGoesOn()
{
    m_table->setFocus();
    QSet<int> rows;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(m_table, Qt::Key_E);
        rows.insert(m_table->currentIndex().row());
        const QString name = cell(m_table->currentIndex().row(), UserColumn::Name);
        QVERIFY2(name.normalized(QString::NormalizationForm_D).startsWith(u'e', Qt::CaseInsensitive), qPrintable(name));
    }
    QCOMPARE(rows.size(), 3);
}

void TestUserListPane::whatAFilterHidesIsSaid_data()
{
    QTest::addColumn<DirectorySetup>("setup");
    QTest::addColumn<QString>("chosen");
    DirectorySetup setup;
    setup.statuses = {u"NO_SUCH_STATUS"_s};
    QTest::newRow("status") << setup << u"NO_SUCH_STATUS"_s;
    setup.statuses = {u"BLOCKED"_s};
    setup.roles = {u"NO_SUCH_ROLE"_s};
    QTest::newRow("both") << setup << u"Blocked + NO_SUCH_ROLE"_s;
    setup.statuses.clear();
    setup.emailVerified = true;
    QTest::newRow("role and e-mail") << setup << u"NO_SUCH_ROLE + E-mail verified"_s;
}

void TestUserListPane::whatAFilterHidesIsSaid()
{
    QFETCH(DirectorySetup, setup);
    QFETCH(QString, chosen);
    auto *showAll = m_pane->findChild<QPushButton *>(u"showUnfiltered"_s);
    const QString name = desk().store.rows().username(7);
    m_pane->setSearch(name);
    QVERIFY(!showAll->isVisible());
    setup.search = name;
    m_pane->setSetup(setup);
    QCOMPARE(m_table->model()->rowCount(), 0);
    QCOMPARE(textOf(u"listEmpty"_s), u"0 in %1, 1 in all users"_s.arg(chosen));
    QCOMPARE(showAll->text(), u"Show 1 in all users"_s);
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QVERIFY(m_table->hasFocus());
    QVERIFY(!showAll->isVisible());
    m_pane->setSetup(setup);
    m_pane->setSearch(u"nobody has this name"_s); // with the filter or without
    QVERIFY(!showAll->isVisible());
    QVERIFY(textOf(u"listEmpty"_s).startsWith(u"No matching users."_s));
}

void TestUserListPane::similarUsersWhereNobodyFits()
{
    const auto *heading = m_pane->findChild<QLabel *>(u"similarUsers"_s);
    const QString name = desk().store.rows().username(7);
    QString typed = name;
    std::swap(typed[2], typed[3]);
    QVERIFY(typed != name);
    m_pane->setSearch(typed);
    QTRY_VERIFY(heading->isVisible());
    QCOMPARE(heading->text(), u"No matching users. Similar:"_s);
    QCOMPARE(cell(0, UserColumn::UserName), name);
    QVERIFY(textOf(u"shownCount"_s).startsWith(u"0 of "_s));
    QVERIFY(!m_pane->findChild<QPushButton *>(u"export"_s)->isEnabled());
    m_pane->setSearch(name);
    QVERIFY(!heading->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 1);
    m_pane->setSearch(u"status:blokced"_s);
    QCOMPARE(textOf(u"listEmpty"_s).remove(QRegularExpression(u"[\\x{2066}-\\x{2069}]"_s)),
             u"No matching users. No user has “status:blokced”."_s);
    m_pane->setSearch(u"-status:blokced"_s); // finds everybody
    QVERIFY(textOf(u"foundState"_s).contains(u"No user has “"_s));
    m_pane->setSearch(u"-status:blo"_s);
    QVERIFY(!textOf(u"foundState"_s).contains(u"No user has “"_s));
    m_pane->setSearch(u"nobody has this name"_s);
    QVERIFY(!heading->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 0);
}

/// As it is after a start.
void TestUserListPane::aKeptFilterIsInSight()
{
    auto *clear = m_pane->findChild<QPushButton *>(u"clearFilters"_s);
    QVERIFY(!clear->isVisible());
    DirectorySetup setup;
    setup.statuses = {u"BLOCKED"_s};
    setup.emailVerified = true;
    m_pane->setSetup(setup);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QVERIFY(!clear->isVisible());
    QCOMPARE(m_table->model()->rowCount(), userCount);
    QCOMPARE(m_pane->findChild<QPushButton *>(u"statusFilter"_s)->accessibleName(), u"Status: any"_s);
    QVERIFY(!m_pane->setup().emailVerified);
}

void TestUserListPane::saysWhyItIsEmpty()
{
    QCOMPARE(textOf(u"listEmpty"_s), QString());
    m_pane->setSearch(u"state:blocked"_s);
    QVERIFY(textOf(u"listEmpty"_s).contains(u"no filter “state:”"_s));
    m_pane->setSearch(u"nobody has this name"_s);
    QVERIFY(textOf(u"listEmpty"_s).startsWith(u"No matching users."_s));
    QVERIFY(!m_pane->findChild<QPushButton *>(u"export"_s)->isEnabled());
    m_pane->setSearch({});
    desk().loader.clear();
    desk().store.clear();
    QVERIFY(m_server->setFault(u"403"_s, u"all"_s, pagePath));
    desk().loader.start();
    QTRY_COMPARE(desk().loader.state(), DirectoryLoader::State::Stopped);
    QTRY_VERIFY(textOf(u"listEmpty"_s).startsWith(u"The users could not be loaded: "_s));
}

void TestUserListPane::saysWhatExportAndCountsLack()
{
    const QTemporaryDir folder;
    const auto exportAs = [&](const QString &name) {
        m_pane->findChild<QPushButton *>(u"export"_s)->click();
        auto *dialog = m_pane->findChild<QFileDialog *>(u"exportFileDialog"_s);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(name));
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(m_pane->findChild<ExportBar *>()->text().startsWith(u"Exported "_s));
    };
    exportAs(u"all.csv"_s);
    QVERIFY(!m_pane->findChild<ExportBar *>()->text().contains(u"Not all"_s));
    QVERIFY(m_pane->findChild<QPushButton *>(u"statusFilter"_s)->accessibleDescription().isEmpty());
    desk().loader.clear();
    QObject once;
    connect(&desk().loader, &DirectoryLoader::rowsChanged, &once, [this] { desk().loader.cancel(); });
    desk().loader.start();
    QTRY_COMPARE(desk().loader.state(), DirectoryLoader::State::Cancelled);
    QTRY_COMPARE(m_table->model()->rowCount(), 100);
    QTRY_COMPARE(m_pane->findChild<QPushButton *>(u"statusFilter"_s)->accessibleDescription(),
                 u"Counts only the users that have been loaded."_s);
    exportAs(u"some.csv"_s);
    QVERIFY(m_pane->findChild<ExportBar *>()->text().endsWith(u"Not all users had been loaded: 100 of 300."_s));
}

/// Also those that have left for lack of room: nobody chose them away, and nobody sees them.
/// However narrow the table is: a colleague with a wider window gets the same file.
void TestUserListPane::exportAndCopyHaveTheChosenColumns()
{
    const QTemporaryDir folder;
    m_pane->resize(480, 600);
    QTRY_VERIFY(m_table->isColumnHidden(int(UserColumn::Roles)));
    Q_EMIT m_table->columnMenu()->aboutToShow();
    const QAction *roles = actionStartingWith(m_table->columnMenu(), u"Roles"_s);
    QVERIFY(roles->isChecked());
    QCOMPARE(roles->text(), u"Roles (no room)"_s);
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->findChild<QAction *>(u"copyRow"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), m_pane->setup().columns.size() - 1);
    m_pane->findChild<QPushButton *>(u"export"_s)->click();
    auto *dialog = m_pane->findChild<QFileDialog *>(u"exportFileDialog"_s);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"users.csv"_s));
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(m_pane->findChild<ExportBar *>()->text().startsWith(u"Exported "_s));
    QFile file(folder.filePath(u"users.csv"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QString header = QString::fromUtf8(file.readLine()).remove(QChar(0xFEFF)).trimmed();
    QStringList chosen;
    for (const ColumnSetup &each : m_pane->setup().columns) {
        chosen.append(UserTableModel::columnName(each.column));
    }
    QCOMPARE(header.split(header.contains(u';') ? u';' : u','), chosen);
}

/// Times are such that any program sorts them, and the head says in which zone they are.
void TestUserListPane::exportedTimesAreSortable()
{
    const QTemporaryDir folder;
    DirectorySetup setup = m_pane->setup();
    setup.columns = {{UserColumn::UserName, 0}, {UserColumn::Created, 0}};
    m_pane->setSetup(setup);
    m_pane->findChild<QPushButton *>(u"export"_s)->click();
    auto *dialog = m_pane->findChild<QFileDialog *>(u"exportFileDialog"_s);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"users.csv"_s));
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(m_pane->findChild<ExportBar *>()->text().startsWith(u"Exported "_s));
    QFile file(folder.filePath(u"users.csv"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    QVERIFY2(lines.first().endsWith(u"Created (%1)"_s.arg(zone)), qPrintable(lines.first()));
    static const QRegularExpression time(u"[,;]\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d$"_s);
    QVERIFY(std::ranges::any_of(lines, [](const QString &line) { return line.contains(time); }));
}

/// Dragging a head keeps the columns that have no room just now.
void TestUserListPane::widthsLeaveTheChoice()
{
    const QList<ColumnSetup> before = m_pane->setup().columns;
    m_pane->resize(480, 600);
    QTRY_VERIFY(m_table->isColumnHidden(int(UserColumn::Roles)));
    m_table->horizontalHeader()->resizeSection(int(UserColumn::Name), 140);
    QCOMPARE(m_pane->setup().columns.size(), before.size());
    m_pane->resize(1400, 600);
    QTRY_VERIFY(!m_table->isColumnHidden(int(UserColumn::Roles)));
}

void TestUserListPane::sortedColumnIsShown()
{
    QVERIFY(m_table->isColumnHidden(int(UserColumn::Plan)));
    const auto actions = m_table->actions();
    const auto sort = std::ranges::find(actions, u"Sort by: Plan"_s, &QAction::text);
    QVERIFY(sort != actions.end());
    (*sort)->trigger();
    QVERIFY(!m_table->isColumnHidden(int(UserColumn::Plan)));
    QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), int(UserColumn::Plan));
}

void TestUserListPane::filterTellsWhatItHasNoRoomFor()
{
    FilterButton filter(u"Status"_s);
    filter.setValues({{u"EMAIL"_s, u"Verify e-mail & phone"_s}});
    filter.setChosen({u"EMAIL"_s});
    filter.resize(filter.sizeHint());
    filter.show();
    QVERIFY2(filter.toolTip().isEmpty(), qPrintable(filter.toolTip()));
    filter.setFixedWidth(80);
    QTRY_VERIFY2(filter.toolTip().contains(u"Status: Verify e-mail &amp; phone"_s), qPrintable(filter.toolTip()));
    QCOMPARE(filter.accessibleName(), u"Status: Verify e-mail & phone"_s);
}

void TestUserListPane::clickTakesAUser()
{
    QCOMPARE(m_table->accessibleName(), u"Users"_s);
    const QSignalSpy chosen(m_pane.get(), &UserListPane::userChosen);
    const QSignalSpy taken(m_pane.get(), &UserListPane::userTaken);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
                      m_table->visualRect(m_table->model()->index(3, 1)).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), idAt(3));
    QCOMPARE(taken.count(), 1);
    QTest::keyClick(m_table, Qt::Key_Down);
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(taken.count(), 1); // only looked at
}

QTEST_MAIN(TestUserListPane)
#include "tst_userlistpane.moc"
