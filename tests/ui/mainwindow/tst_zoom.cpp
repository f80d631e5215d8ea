// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>

#include "directory/workspace.h"
#include "guide/guidewindow.h"
#include "look/textsize.h"
#include "look/theme.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// The text gets larger and smaller from anywhere, and nothing is lost by it.
class TestZoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Light); }
    void cleanup() { TextSize().use(TextSize::usual); }
    void keysChangeTheSize_data();
    void keysChangeTheSize();
    void formKeepsWhatWasTyped();
    void listKeepsItsPlace();
    void columnKeepsItsShareOfTheText();
    void signInKeepsWhatWasTyped();
    void settingsKeepWhatWasTyped();
    void isChosenInTheSettings();
    void waitsForTheEndOfAnExport();
    void largestFitsASmallScreen();
    void guideFollows();

private:
    static bool activate(QWidget *window)
    {
        return QTest::qWaitFor([window] {
            window->activateWindow(); // again, behind what the platform may do when another one closes
            return QApplication::activeWindow() == window;
        });
    }
    static void press(QWidget *where, int key, int percent)
    {
        QVERIFY(activate(where->window()));
        QTest::keyClick(where, Qt::Key(key), Qt::ControlModifier);
        QTRY_COMPARE(Length::percent(), percent);
        QCoreApplication::sendPostedEvents();
    }
};

void TestZoom::keysChangeTheSize_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("percent");
    QTest::newRow("plus") << QList<int>{Qt::Key_Plus} << 110;
    QTest::newRow("the key of plus, without Shift") << QList<int>{Qt::Key_Equal} << 110;
    QTest::newRow("minus") << QList<int>{Qt::Key_Minus} << 90;
    QTest::newRow("twice minus, and plus") << QList<int>{Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Plus} << 90;
    QTest::newRow("back to the usual") << QList<int>{Qt::Key_Minus, Qt::Key_Minus, Qt::Key_0} << 100;
    QTest::newRow("no smaller than the least") << QList<int>(9, Qt::Key_Minus) << 80;
}

void TestZoom::keysChangeTheSize()
{
    QFETCH(const QList<int>, keys);
    QFETCH(const int, percent);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    for (const int key : keys) {
        QTest::keyClick(&fixture.window, Qt::Key(key), Qt::ControlModifier);
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(Length::percent(), percent);
    QCOMPARE(fixture.signInLine("username")->font().pixelSize(), int(Theme::textSize));
    QCOMPARE(fixture.signInLine("username")->height(), int(Theme::controlHeight));
    QCOMPARE(fixture.desk.settings.value(u"look/textSize"_s).toInt(), percent);
}

void TestZoom::formKeepsWhatWasTyped()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    fixture.type(u"New password"_s, u"correct horse battery"_s);
    fixture.type(u"Last name"_s, u"O'Neill"_s);
    QLineEdit *before = fixture.line(u"Last name"_s);
    before->setCursorPosition(2);
    press(before, Qt::Key_Minus, 90);
    before = fixture.line(u"Last name"_s);
    before->setSelection(7, -4); // "eill", from its end
    press(before, Qt::Key_Minus, 80);
    QCOMPARE(fixture.line(u"Last name"_s)->selectedText(), u"eill"_s);
    fixture.line(u"Last name"_s)->setCursorPosition(2);
    press(fixture.line(u"Last name"_s), Qt::Key_Plus, 90);
    QLineEdit *line = fixture.line(u"Last name"_s);
    QVERIFY(line);
    QCOMPARE(line->text(), u"O'Neill"_s);
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"N"_s);
    QCOMPARE(line->text(), u"O'NNeill"_s);
    QCOMPARE(fixture.line(u"New password"_s)->text(), u"correct horse battery"_s);
    QCOMPARE(fixture.desk.desk.edits.editedUserIds().size(), 1);
}

void TestZoom::listKeepsItsPlace()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    auto *search = fixture.part<QLineEdit>("searchUsers");
    search->setFocus();
    QTest::keyClicks(search, u"gue"_s);
    press(search, Qt::Key_Minus, 90);
    search = fixture.part<QLineEdit>("searchUsers");
    QCOMPARE(search->text(), u"gue"_s);
    QVERIFY(search->hasFocus());
    const auto *table = fixture.part<QTableView>("users");
    QTRY_COMPARE(table->rowHeight(0), int(Theme::rowHeight));
    QCOMPARE(fixture.line(u"User name"_s)->text(), u"guest@sandbox.test"_s); // the one that was open
}

/// It is as many letters wide as before.
void TestZoom::columnKeepsItsShareOfTheText()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    const auto width = [&fixture] { return fixture.part<QTableView>("users")->columnWidth(int(UserColumn::UserName)); };
    fixture.part<QTableView>("users")->horizontalHeader()->resizeSection(int(UserColumn::UserName), 200);
    QCOMPARE(width(), 200);
    press(&fixture.window, Qt::Key_Minus, 90);
    QTRY_COMPARE(width(), 180);
    for (const int round : {1, 2, 3}) {
        Q_UNUSED(round)
        press(&fixture.window, Qt::Key_Minus, 80);
        press(&fixture.window, Qt::Key_Plus, 90);
    }
    press(&fixture.window, Qt::Key_0, 100);
    QTRY_COMPARE(width(), 200);
}

void TestZoom::signInKeepsWhatWasTyped()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.chooseServer(u"https://api.example.com"_s);
    fixture.signInLine("username")->setText(u"ada@example.com"_s);
    fixture.signInLine("password")->setText(u"secret"_s);
    fixture.signInLine("password")->setFocus();
    press(fixture.signInLine("password"), Qt::Key_Plus, 110);
    QCOMPARE(fixture.part<QComboBox>("server")->currentText(), u"https://api.example.com"_s);
    QCOMPARE(fixture.signInLine("username")->text(), u"ada@example.com"_s);
    QCOMPARE(fixture.signInLine("password")->text(), u"secret"_s);
    QVERIFY(fixture.signInLine("password")->hasFocus());
}

void TestZoom::settingsKeepWhatWasTyped()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    fixture.line(u"Last name"_s)->setFocus();
    QTest::keyClick(&fixture.window, Qt::Key_Comma, Qt::ControlModifier);
    auto *address = fixture.visible<QLineEdit>(u"Address of a server"_s);
    QVERIFY(address);
    address->setFocus();
    QTest::keyClicks(address, u"https://foo.exa"_s);
    press(address, Qt::Key_Plus, 110);
    QTRY_VERIFY(fixture.visible<QLineEdit>(u"Address of a server"_s));
    address = fixture.visible<QLineEdit>(u"Address of a server"_s);
    QCOMPARE(address->text(), u"https://foo.exa"_s);
    QVERIFY(address->hasFocus());
    QTest::keyClick(address, Qt::Key_Escape);
    QTRY_VERIFY(fixture.line(u"Last name"_s) && fixture.line(u"Last name"_s)->hasFocus()); // where one was before
}

void TestZoom::isChosenInTheSettings()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QTest::keyClick(&fixture.window, Qt::Key_Comma, Qt::ControlModifier);
    auto *box = fixture.part<QComboBox>("textSizeChoice");
    QCOMPARE(box->currentText(), u"Use system setting"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_COMPARE(Length::percent(), 110);
    QTRY_VERIFY(fixture.part<QComboBox>("textSizeChoice") != box);
    box = fixture.part<QComboBox>("textSizeChoice");
    QCOMPARE(box->currentText(), u"110 %"_s);
    QVERIFY(box->hasFocus()); // for the next step
    press(box, Qt::Key_0, 100); // the keys are the same here
    QTRY_COMPARE(fixture.part<QComboBox>("textSizeChoice")->currentText(), u"Use system setting"_s);
}

void TestZoom::waitsForTheEndOfAnExport()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY(fixture.part<QPushButton>("export")->isEnabled());
    auto *workspace = fixture.part<Workspace>("workspace");
    const QTemporaryDir folder;
    fixture.part<QPushButton>("export")->click();
    auto *dialog = fixture.part<QFileDialog>("exportFileDialog");
    QVERIFY(dialog);
    dialog->selectFile(folder.filePath(u"users.csv"_s));
    static_cast<QDialog *>(dialog)->accept();
    QVERIFY(workspace->isBusy());
    QTest::keyClick(&fixture.window, Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY2(fixture.message().contains(u"when the export has ended"_s), qPrintable(fixture.message()));
    QCOMPARE(Length::percent(), 100);
    QCOMPARE(fixture.part<Workspace>("workspace"), workspace);
    QTRY_VERIFY_WITH_TIMEOUT(!workspace->isBusy(), 15'000);
    press(&fixture.window, Qt::Key_Minus, 90);
    QVERIFY(!fixture.message().contains(u"when the export has ended"_s));
}

void TestZoom::largestFitsASmallScreen()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(&fixture.window, Qt::Key_Plus, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents();
    }
    QCOMPARE(Length::percent(), 200);
    QVERIFY(fixture.window.minimumSizeHint().width() <= 1'024);
}

/// It stays where it is, as a window that one works in.
void TestZoom::guideFollows()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.window.findChild<QAction *>(u"guide"_s)->trigger();
    auto *guide = fixture.part<GuideWindow>("guideWindow");
    guide->showPage(u"views-and-export.md"_s);
    guide->resize(600, 300);
    auto *page = guide->findChild<QTextBrowser *>(u"guidePage"_s);
    page->setFocus();
    press(page, Qt::Key_Plus, 110);
    for (int step = 0; step < 4; ++step) { // fast
        QTest::keyClick(page, Qt::Key_Plus, Qt::ControlModifier);
    }
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(Length::percent(), 200);
    QCOMPARE(fixture.part<GuideWindow>("guideWindow"), guide);
    QVERIFY(guide->isVisible());
    QCOMPARE(QApplication::activeWindow(), guide);
    QVERIFY(page->hasFocus());
    QCOMPARE(guide->shownPage(), u"views-and-export.md"_s);
    QCOMPARE(page->document()->defaultFont().pixelSize(), int(Theme::textSize));
}

QTEST_MAIN(TestZoom)
#include "tst_zoom.moc"
