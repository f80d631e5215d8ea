// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include "commands/command.h"
#include "commands/commandmodel.h"
#include "editor/userpane.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// Everything can be done with the keyboard: through the command palette, and through the keys that the sheet lists.
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language().use(u"en"_s); }
    void paletteOpensOnEveryPage();
    void isFoundByAnyPartOfItsName_data();
    void isFoundByAnyPartOfItsName();
    void rowTellsItsKeys();
    void whatIsDisabledSaysWhyAndDoesNothing();
    void lockedStatusSaysWhy();
    void everyDisabledButtonSaysWhy();
    void enterRunsItWhereTheKeyboardWas();
    void arrowsWalkAndAreRead();
    void nothingFound();
    void viewsAndSortingAreCommands();
    void keysStayInOrderRightToLeft();
    void commandOfAGoneButtonDoesNothing();
    void actsOnWhatWasThereWhenItWasOpened_data();
    void actsOnWhatWasThereWhenItWasOpened();
    void sheetOpensByKeyButNotWhileTyping();
    void guideHasPaletteAndSheetToo();
    void sheetListsEveryKeyOfThePage();
    void noKeysTwice_data();
    void noKeysTwice();
    void followsTheLanguage();
    void peopleAreFoundByName();
    void statusIsFoundByVerbs_data();
    void statusIsFoundByVerbs();
    void statusIsChosenByItsName();
    void menuOpensByKey();
    void altAloneOpensTheMenu_data();
    void altAloneOpensTheMenu();
    void enterPressesAButton();
    void keysStandInGroups();

private:
    static QDialog *openPalette(WindowFixture &fixture)
    {
        fixture.window.activateWindow(); // which the offscreen platform doesn't do when a dialog goes
        if (!QTest::qWaitForWindowActive(&fixture.window)) {
            return nullptr;
        }
        QTest::keyClick(&fixture.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return fixture.part<QDialog>("commandPalette");
    }
    static QStringList rows(const WindowFixture &fixture, int role = Qt::DisplayRole)
    {
        QStringList texts;
        const auto *model = fixture.part<QListView>("commands")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            texts.append(model->index(row, 0).data(role).toString());
        }
        return texts;
    }
    static void search(const WindowFixture &fixture, const QString &text)
    {
        fixture.part<QLineEdit>("commandSearch")->setText(text);
    }
};

namespace {

QStringList namesOf(const QList<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands) {
        names.append(command.name);
    }
    return names;
}

bool enter(WindowFixture &fixture, const SandboxServer &server)
{
    return fixture.show() && fixture.signIn(server.url().toString(), u"admin"_s);
}

} // namespace

void TestCommands::peopleAreFoundByName()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QTRY_VERIFY(!fixture.desk.idOf(u"power"_s).isEmpty());
    QVERIFY(openPalette(fixture));
    search(fixture, u"power@sand"_s);
    QVERIFY2(rows(fixture).size() == 1 && rows(fixture).first().endsWith(u"(power@sandbox.test)"),
             qPrintable(rows(fixture).join(u'\n')));
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QTRY_VERIFY(fixture.line(u"User name"_s));
    QTRY_COMPARE(fixture.line(u"User name"_s)->text(), u"power@sandbox.test"_s);
    QVERIFY(fixture.part<QWidget>("form")->isAncestorOf(fixture.window.focusWidget()));
    QVERIFY(openPalette(fixture));
    search(fixture, {});
    QVERIFY(!rows(fixture).join(u'\n').contains(u"Open "_s + u"guest"_s)); // nobody asked for
}

/// As an edit, which is saved like any other.
void TestCommands::statusIsFoundByVerbs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("the state") << u"blocked"_s << u"Set status: Blocked"_s;
    QTest::newRow("block") << u"block"_s << u"Set status: Blocked"_s;
    QTest::newRow("lock") << u"lock"_s << u"Set status: Blocked"_s;
    QTest::newRow("unblock") << u"unblock"_s << u"Set status: Active"_s;
    QTest::newRow("reactivate isn't deactivate") << u"activate"_s << u"Set status: Active"_s;
    QTest::newRow("deactivate") << u"deactivate"_s << u"Set status: Inactive"_s;
    QTest::newRow("delete") << u"delete"_s << u"Set status: Deleted"_s;
}

void TestCommands::statusIsFoundByVerbs()
{
    QFETCH(QString, typed);
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QVERIFY(fixture.open(u"power"_s));
    QVERIFY(openPalette(fixture));
    search(fixture, typed);
    QTEST(rows(fixture).first(), "first");
}

void TestCommands::statusIsChosenByItsName()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QVERIFY(fixture.open(u"power"_s));
    QVERIFY(openPalette(fixture));
    search(fixture, u"block"_s);
    QCOMPARE(rows(fixture).first(), u"Set status: Blocked"_s);
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QTRY_COMPARE(fixture.part<QComboBox>("status")->currentText(), u"Blocked"_s);
    QVERIFY(fixture.part<QComboBox>("status")->hasFocus());
    QVERIFY(server.requests(u"PATCH"_s, u"/v1/users/update"_s).isEmpty());
}

void TestCommands::menuOpensByKey()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QTest::keyClick(&fixture.window, Qt::Key_F10);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(!menu->actions().isEmpty());
    menu->close();
}

void TestCommands::altAloneOpensTheMenu_data()
{
    QTest::addColumn<QList<int>>("events"); // a key that goes down, or up where it is negative; 0 is a click
    QTest::addColumn<bool>("opens");
    const int alt = Qt::Key_Alt;
    const int shift = Qt::Key_Shift;
    QTest::newRow("Alt") << QList<int>{alt, -alt} << true;
    QTest::newRow("held long") << QList<int>{alt, alt, alt, -alt} << true;
    QTest::newRow("Alt and a letter") << QList<int>{alt, Qt::Key_X, -Qt::Key_X, -alt} << false;
    QTest::newRow("Alt, then Shift, for another layout") << QList<int>{alt, shift, -shift, -alt} << false;
    QTest::newRow("Alt, then Shift, let go in the other order") << QList<int>{alt, shift, -alt, -shift} << false;
    QTest::newRow("Shift, then Alt") << QList<int>{shift, alt, -alt, -shift} << false;
    QTest::newRow("Alt and a click") << QList<int>{alt, 0, -alt} << false;
    QTest::newRow("let go here, pressed elsewhere") << QList<int>{-alt} << false;
    QTest::newRow("AltGr") << QList<int>{Qt::Key_AltGr, -Qt::Key_AltGr} << false;
    QTest::newRow("once more, after something else") << QList<int>{alt, Qt::Key_X, -Qt::Key_X, -alt, alt, -alt} << true;
}

void TestCommands::altAloneOpensTheMenu()
{
    QFETCH(const QList<int>, events);
    QFETCH(const bool, opens);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QWidget *line = fixture.signInLine("username");
    Qt::KeyboardModifiers held;
    const auto modifierOf = [](int key) {
        return key == Qt::Key_Alt ? Qt::AltModifier : key == Qt::Key_Shift ? Qt::ShiftModifier : Qt::NoModifier;
    };
    for (const int event : events) {
        if (event == 0) {
            QTest::mouseClick(line, Qt::LeftButton, held);
            continue;
        }
        const int key = std::abs(event);
        QTest::sendKeyEvent(event > 0 ? QTest::Press : QTest::Release, line, Qt::Key(key), QString(), held);
        held.setFlag(modifierOf(key), event > 0);
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu != nullptr, opens);
    if (menu) {
        QTest::keyClick(menu, Qt::Key_Alt); // the same key closes it
        QVERIFY(!QApplication::activePopupWidget());
    }
}

/// As in dialogs; Qt presses them by Space alone.
void TestCommands::enterPressesAButton()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *button = fixture.part<QPushButton>("statusFilter");
        button->setFocus();
        QTest::keyClick(button, Qt::Key(key), key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->close();
    }
}

void TestCommands::keysStandInGroups()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QVERIFY(fixture.open(u"power"_s));
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    const auto *model = fixture.part<QListView>("shortcutList")->model();
    QStringList headings;
    for (int row = 0; row < model->rowCount(); ++row) {
        headings.append(model->index(row, 0).data(CommandModel::HeadingRole).toString());
    }
    headings.removeAll(QString());
    QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), headings.size()); // each once
    QVERIFY2(headings.contains(u"Find users"_s) && headings.contains(u"The user on the screen"_s)
                 && headings.contains(u"Window"_s) && headings.contains(u"Lists and dialogs"_s),
             qPrintable(headings.join(u", ")));
}

void TestCommands::paletteOpensOnEveryPage()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(openPalette(fixture));
    QVERIFY(rows(fixture).contains(u"Sign in"_s));
    QVERIFY(!rows(fixture).contains(u"Menu"_s)); // what it has is there itself
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.part<QDialog>("commandPalette"));
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(openPalette(fixture));
    QVERIFY(rows(fixture).contains(u"Sign out"_s));
    QVERIFY(!rows(fixture).contains(u"Sign in"_s));
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.part<QDialog>("commandPalette"));
    QVERIFY(fixture.open(u"guest"_s));
    QVERIFY(openPalette(fixture));
    QVERIFY(rows(fixture).contains(u"Generate password"_s)); // a button inside a line edit
    fixture.window.takeOver({});
    QTRY_COMPARE(QApplication::activeWindow(), fixture.part<QDialog>("commandPalette")); // which has the keyboard
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.part<QDialog>("commandPalette"));
    fixture.window.showSettings();
    QVERIFY(openPalette(fixture));
    QVERIFY(!rows(fixture).contains(u"Sign out"_s));
}

void TestCommands::isFoundByAnyPartOfItsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("start before word before inside")
        << u"out"_s << QStringList{u"Outlook"_s, u"Sign out"_s, u"Abouts"_s};
    QTest::addRow("words in any order") << u"out sign"_s << QStringList{u"Sign out"_s};
    QTest::addRow("case and diacritics") << u"GORUNUM"_s << QStringList{u"Görünümü kaydet"_s};
    QTest::addRow("Turkish") << u"ışık"_s << QStringList{u"ISIK"_s};
    QTest::addRow("spaces") << u"   "_s
                            << QStringList{u"Abouts"_s, u"Görünümü kaydet"_s, u"ISIK"_s, u"Outlook"_s, u"Sign out"_s};
    QTest::addRow("nothing") << u"zzz"_s << QStringList();
    QTest::addRow("signs of regular expressions") << u".*"_s << QStringList();
}

void TestCommands::isFoundByAnyPartOfItsName()
{
    QFETCH(const QString, typed);
    QList<Command> commands;
    for (const QString &name : {u"Abouts"_s, u"Görünümü kaydet"_s, u"ISIK"_s, u"Outlook"_s, u"Sign out"_s}) {
        commands.append({name, {}, true, {}, [] {}});
    }
    QTEST(namesOf(searchCommands(commands, typed)), "found");
}

void TestCommands::rowTellsItsKeys()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openPalette(fixture);
    search(fixture, u"shortcuts"_s);
    QCOMPARE(rows(fixture, CommandModel::KeysRole), QStringList{u"F1, ?"_s});
}

void TestCommands::whatIsDisabledSaysWhyAndDoesNothing()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QVERIFY(fixture.open(u"guest"_s));
    openPalette(fixture);
    search(fixture, u"review"_s);
    QCOMPARE(rows(fixture, CommandModel::ObstacleRole), QStringList{u"No changes"_s});
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QVERIFY(fixture.part<QDialog>("commandPalette")->isVisible());
    QVERIFY(!fixture.part<QDialog>("reviewDialog"));
}

/// As the field itself does.
void TestCommands::lockedStatusSaysWhy()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"extended"_s));
    QVERIFY(fixture.open(u"guest"_s));
    QVERIFY(!fixture.part<QComboBox>("status")->isEnabled());
    QVERIFY(openPalette(fixture));
    search(fixture, u"unblock"_s);
    QCOMPARE(rows(fixture), QStringList{u"Set status: Active"_s});
    QVERIFY(rows(fixture, CommandModel::ObstacleRole).first().contains(u"ADMIN"_s));
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QVERIFY(fixture.part<QDialog>("commandPalette")->isVisible());
    QVERIFY(fixture.desk.desk.edits.editedUserIds().isEmpty());
}

void TestCommands::everyDisabledButtonSaysWhy()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QVERIFY(fixture.open(u"guest"_s));
    int disabled = 0;
    for (int page = 0; page < 2; ++page) {
        for (const Command &command : commandsOf(&fixture.window)) {
            disabled += command.isPossible ? 0 : 1;
            QVERIFY2(command.isPossible || !command.obstacle.isEmpty(), qPrintable(command.name));
        }
        fixture.window.showSettings();
    }
    QVERIFY(disabled > 3);
}

void TestCommands::enterRunsItWhereTheKeyboardWas()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QVERIFY(fixture.open(u"guest"_s));
    fixture.type(u"First name"_s, u"Edited"_s);
    openPalette(fixture);
    QTest::keyClicks(fixture.part<QLineEdit>("commandSearch"), u"undo change"_s);
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QTRY_VERIFY(!fixture.part<QDialog>("commandPalette"));
    QTRY_VERIFY(fixture.line(u"First name"_s)->text() != u"Edited"_s);
    QCOMPARE(fixture.window.focusWidget(), fixture.line(u"First name"_s));
}

void TestCommands::arrowsWalkAndAreRead()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openPalette(fixture);
    auto *line = fixture.part<QLineEdit>("commandSearch");
    const auto *list = fixture.part<QListView>("commands");
    QTest::keyClick(line, Qt::Key_Up); // nothing is above
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(line, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(line->accessibleDescription(), list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QTest::keyClick(line, Qt::Key_PageDown);
    QTest::keyClick(line, Qt::Key_PageDown);
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
}

void TestCommands::nothingFound()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openPalette(fixture);
    search(fixture, QString(300, u'z'));
    QVERIFY(fixture.part<QLabel>("noCommand")->isVisible());
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Down);
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QVERIFY(fixture.part<QDialog>("commandPalette")->isVisible());
}

/// In a window so narrow that neither the list of views nor most of the header can be seen.
void TestCommands::viewsAndSortingAreCommands()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    fixture.window.resize(fixture.window.minimumSize());
    QTRY_VERIFY(!fixture.part<QWidget>("viewPane")->isVisible());
    openPalette(fixture);
    search(fixture, u"blocked"_s);
    QCOMPARE(rows(fixture), QStringList{u"View: Blocked"_s});
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QTRY_COMPARE(fixture.desk.desk.view.filter().statuses, QSet<QString>{u"BLOCKED"_s});
    QTRY_VERIFY(!fixture.part<QDialog>("commandPalette"));
    openPalette(fixture);
    search(fixture, u"sort company"_s);
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QTRY_COMPARE(fixture.desk.desk.view.sortedBy(), UserColumn::Company);
}

void TestCommands::keysStayInOrderRightToLeft()
{
    Language().use(u"ar"_s);
    const Command command{u"الإعدادات"_s, {QKeySequence(u"Ctrl+,"_s)}, true, {}, [] {}};
    QCOMPARE(keysText(command), u"\u2066Ctrl+,\u2069"_s);
    QVERIFY(keysText({u"Quit"_s, {}, true, {}, [] {}}).isEmpty());
}

void TestCommands::commandOfAGoneButtonDoesNothing()
{
    QWidget window;
    auto *button = new QPushButton(u"Gone"_s, &window);
    window.show();
    const QList<Command> commands = commandsOf(&window);
    QCOMPARE(namesOf(commands), QStringList{u"Gone"_s});
    delete button;
    commands.first().run();
}

void TestCommands::actsOnWhatWasThereWhenItWasOpened_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("another user") << u"user"_s << false;
    QTest::newRow("nobody") << u"nobody"_s << false;
    QTest::newRow("another operator") << u"operator"_s << false;
    QTest::newRow("signed out") << u"signed out"_s << false;
    QTest::newRow("another language") << u"language"_s << false;
    QTest::newRow("a save under way") << u"saving"_s << false;
    QTest::newRow("no edits any more") << u"undone"_s << false;
}

void TestCommands::actsOnWhatWasThereWhenItWasOpened()
{
    QFETCH(QString, change);
    QFETCH(bool, isDone);
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    Desk &desk = fixture.desk.desk;
    for (const QString &who : {u"power"_s, u"guest"_s}) {
        QVERIFY(fixture.open(who));
        fixture.type(u"First name"_s, u"Edited"_s);
    }
    QVERIFY(openPalette(fixture));
    search(fixture, u"discard changes"_s);
    QCOMPARE(rows(fixture).first(), u"Discard changes"_s);
    auto *pane = fixture.part<UserPane>("userPane");
    if (change == u"user") {
        pane->setEdit(desk.edits.open(fixture.desk.idOf(u"power"_s)));
    } else if (change == u"nobody") {
        pane->setEdit(nullptr);
    } else if (change == u"operator") {
        SignInRequest other{server.url(), u"power@sandbox.test"_s, u"sandbox"_s, {}, false, false};
        desk.session.signIn(other);
        QTRY_COMPARE(desk.session.currentOperator().username, other.username);
    } else if (change == u"signed out") {
        desk.signOut();
        QTRY_VERIFY(fixture.line(u"Password"_s));
    } else if (change == u"language") {
        fixture.preferences.chooseLanguage(u"de"_s);
        QCoreApplication::sendPostedEvents();
    } else if (change == u"saving") {
        QVERIFY(server.setFault(u"silence"_s, u"next"_s, u"/v1/users/update"_s));
        desk.edits.open(fixture.desk.idOf(u"guest"_s))->save();
        QCOMPARE(desk.edits.savingCount(), 1);
    } else if (change == u"undone") {
        desk.edits.open(fixture.desk.idOf(u"guest"_s))->form().undoAll();
    }
    const QStringList edited = desk.edits.editedUserIds();
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    if (isDone) {
        QTRY_COMPARE(desk.edits.editedUserIds(), QStringList{fixture.desk.idOf(u"power"_s)});
        return;
    }
    QVERIFY(fixture.part<QDialog>("commandPalette")->isVisible());
    QVERIFY(fixture.part<QLabel>("outdated")->isVisible());
    // Nor does a hasty second Enter do it to what is shown by now.
    QTest::keyClick(fixture.part<QLineEdit>("commandSearch"), Qt::Key_Return);
    QVERIFY(rows(fixture).isEmpty());
    QCOMPARE(desk.edits.editedUserIds(), edited);
}

void TestCommands::sheetOpensByKeyButNotWhileTyping()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    QVERIFY(fixture.part<QDialog>("shortcutSheet"));
    fixture.part<QDialog>("shortcutSheet")->close();
    QTRY_VERIFY(!fixture.part<QDialog>("shortcutSheet"));
    fixture.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    fixture.signInLine("username")->setFocus();
    QTest::keyClick(fixture.signInLine("username"), '?');
    QVERIFY(!fixture.part<QDialog>("shortcutSheet"));
    QCOMPARE(fixture.signInLine("username")->text(), u"?"_s);
    fixture.visible<QToolButton>(u"Menu"_s)->setFocus();
    QTest::keyClick(fixture.visible<QToolButton>(u"Menu"_s), '?');
    QVERIFY(fixture.part<QDialog>("shortcutSheet"));
}

/// Which stands beside the main window and has the keyboard alone.
void TestCommands::guideHasPaletteAndSheetToo()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.window.findChild<QAction *>(u"guide"_s)->trigger();
    auto *guide = fixture.part<QDialog>("guideWindow");
    guide->activateWindow();
    QVERIFY(QTest::qWaitFor([guide] { return QApplication::activeWindow() == guide; }));
    fixture.preferences.chooseLanguage(u"tr"_s); // which makes the guide and the actions of the main window anew
    QCoreApplication::sendPostedEvents();
    guide = fixture.part<QDialog>("guideWindow");
    guide->activateWindow();
    QVERIFY(QTest::qWaitFor([guide] { return QApplication::activeWindow() == guide; }));
    auto *page = guide->findChild<QWidget *>(u"guidePage"_s);
    page->setFocus();
    for (const int key : {int(Qt::Key_F1), int(Qt::Key_Question)}) {
        QTest::keyClick(page, Qt::Key(key));
        auto *sheet = guide->findChild<QDialog *>(u"shortcutSheet"_s);
        QVERIFY(sheet);
        sheet->close();
        QTRY_VERIFY(!guide->findChild<QDialog *>(u"shortcutSheet"_s));
        guide->activateWindow();
        QVERIFY(QTest::qWaitFor([guide] { return QApplication::activeWindow() == guide; }));
    }
    QTest::keyClick(page, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(guide->findChild<QDialog *>(u"commandPalette"_s));
    QVERIFY(rows(fixture).contains(u"Geri"_s));
}

void TestCommands::sheetListsEveryKeyOfThePage()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(enter(fixture, server));
    QVERIFY(fixture.open(u"guest"_s));
    QTest::keyClick(&fixture.window, Qt::Key_F1);
    const auto *list = fixture.part<QListView>("shortcutList");
    QStringList texts;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        texts.append(list->model()->index(row, 0).data(CommandModel::KeysRole).toString());
    }
    for (const QString &keys : {u"Ctrl+S"_s, u"Ctrl+K, Ctrl+F"_s, u"Ctrl+O"_s, u"F5"_s, u"Alt+Left"_s, u"Alt+Right"_s,
                                u"Ctrl+,"_s, u"Ctrl+Q"_s, u"Ctrl+Shift+P"_s, u"F1, ?"_s}) {
        QVERIFY2(texts.contains(keys), qPrintable(keys));
    }
}

void TestCommands::noKeysTwice_data()
{
    QTest::addColumn<QString>("code");
    for (const Language::Choice &choice : Language::offered()) {
        QTest::addRow("%s", qPrintable(choice.code)) << choice.code;
    }
}

/// Neither of commands nor of letters after an "&", which Qt would then choose by turns.
void TestCommands::noKeysTwice()
{
    QFETCH(const QString, code);
    const SandboxServer server;
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(code);
    QVERIFY(enter(fixture, server));
    QVERIFY(fixture.open(u"guest"_s));
    const auto takenTwice = [](const QWidget *window) {
        QSet<QKeySequence> taken;
        for (const Command &command : commandsOf(window)) {
            for (const QKeySequence &keys : command.keys) {
                if (taken.contains(keys)) {
                    return command.name;
                }
                taken.insert(keys);
            }
        }
        return QString();
    };
    QCOMPARE(takenTwice(&fixture.window), QString());
    fixture.desk.desk.edits.open(fixture.desk.idOf(u"guest"_s))->form().setValue(1, u"Edited"_s);
    fixture.part<QPushButton>("reviewChanges")->click();
    QCOMPARE(takenTwice(fixture.part<QDialog>("reviewDialog")), QString());
    fixture.part<QDialog>("reviewDialog")->close();
    fixture.window.showSettings();
    QCOMPARE(takenTwice(&fixture.window), QString());
}

void TestCommands::followsTheLanguage()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.preferences.chooseLanguage(u"tr"_s);
    QTRY_COMPARE(fixture.part<QAction>("quit")->text(), u"Çık"_s);
    QCOMPARE(fixture.window.findChildren<QAction *>(u"quit"_s).size(), 1);
    QVERIFY(openPalette(fixture));
    QVERIFY(rows(fixture).contains(u"Çık"_s));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
