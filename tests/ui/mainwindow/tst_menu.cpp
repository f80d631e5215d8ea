// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QMenu>
#include <QToolButton>

#include "about/aboutdialog.h"
#include "accessibility.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// What the window offers on every page.
class TestMenu : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }
    void opensByKeyboardOnEveryPage();
    void isReachedByScreenReaders();
    void everyEntryDoesSomething();
    void quitAsksWhereEditsWouldBeLost();
    void factsAreCopiedWhole();

private:
    /// The menu that the visible button opens; null where it opens none.
    static QMenu *open(const WindowFixture &fixture)
    {
        auto *button = fixture.visible<QToolButton>(u"Menu"_s);
        QTest::keyClick(button, Qt::Key_Space);
        return button->findChild<QMenu *>();
    }
};

void TestMenu::opensByKeyboardOnEveryPage()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QMenu *menu = open(fixture);
    QVERIFY(menu && menu->isVisible());
    menu->close();
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    menu = open(fixture);
    QVERIFY(menu && menu->isVisible());
}

void TestMenu::isReachedByScreenReaders()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    auto *button = QAccessible::queryAccessibleInterface(fixture.visible<QToolButton>(u"Menu"_s));
    QCOMPARE(button->childCount(), 0);
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(button->childCount(), 1);
    const QAccessibleInterface *menu = button->child(0);
    QStringList names;
    for (int place = 0; place < menu->childCount(); ++place) {
        names.append(menu->child(place)->text(QAccessible::Name));
    }
    QVERIFY2(names.contains(u"Settings…"_s), qPrintable(names.join(u'\n')));
}

void TestMenu::everyEntryDoesSomething()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    const auto trigger = [&fixture](const QString &name) {
        const auto actions = open(fixture)->actions();
        for (QAction *action : actions) {
            if (action->objectName() == name) {
                action->trigger();
            }
        }
    };
    trigger(u"about"_s);
    QTRY_VERIFY(fixture.part<QDialog>("aboutDialog"));
    fixture.part<QDialog>("aboutDialog")->close();
    trigger(u"settings"_s);
    QTRY_VERIFY(fixture.part<QWidget>("settingsPage"));
    QTest::keyClick(fixture.part<QWidget>("columnList"), Qt::Key_Escape);
    QTRY_VERIFY(fixture.visible<QToolButton>(u"Menu"_s));
    trigger(u"quit"_s);
    QTRY_VERIFY(!fixture.window.isVisible());
}

void TestMenu::quitAsksWhereEditsWouldBeLost()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    fixture.type(u"First name"_s, u"Edited"_s);
    QTest::keyClick(&fixture.window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(fixture.question());
    QVERIFY(fixture.window.isVisible());
}

void TestMenu::factsAreCopiedWhole()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.part<QAction>("about")->trigger();
    QTest::keyClick(fixture.part<QPushButton>("copyFacts"), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), AboutDialog::facts());
    QVERIFY(AboutDialog::facts().contains(QString::fromLatin1(qVersion())));
}

QTEST_MAIN(TestMenu)
#include "tst_menu.moc"
