// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QClipboard>
#include <QDialog>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>

#include "editing/notice.h"
#include "editor/userpane.h"
#include "linkevents.h"
#include "quietmoment.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// Nothing that was typed is lost: by an expired session, by signing out, by closing the window.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expiredSessionKeepsTheEdits();
    void expiredSessionTakesNoKeys();
    void expiredSessionKeepsDialogs();
    void signsInAgainWhenTheOperatorWants();
    void fewerRightsKeepTheEdits();
    void backToTheFormWithoutSigningIn();
    void signOutAsksWhereEditsWouldBeLost();
    void questionLeavesWhenTheSaveEnds();
    void signOutForgetsTheServer();
    void closingAsksWhereEditsWouldBeLost();
    void closingDuringASaveSaysThatItIsUnderWay();
    void closingDuringASaveTellsOfOtherEdits();
    void closingWithoutEditsAsksNothing();
    void linksOfTheSystemAreTaken();
    void opensTheUserOfTheCommandLine();
    void saysThatALinkIsBad();
    void laterStartOpensItsUser();
    void askedFromOutsideWhileInUse_data();
    void askedFromOutsideWhileInUse();
    void linksWithoutEndAreOffered();
    void reviewSavesWhatItShows();
    void oneQuestionStandsAtATime();
    void cancelledSandboxSignsNobodyIn();
    void laterStartOpensItsUserOnceSignedIn();
    void laterStartForAnotherServerTakesNothingAway();
    void faultIsCopiedWhole();
    void splitIsRemembered();
    void comesBackFromAScreenThatIsGone();
    void saysWhatIsNoUserId_data();
    void saysWhatIsNoUserId();
    void opensAUserThatNoPageHas();

private:
    /// A window with one edit in the form of the guest.
    static bool edit(WindowFixture &fixture, const SandboxServer &server);
    static bool saveUnanswered(WindowFixture &fixture, SandboxServer &server);
    static bool expire(WindowFixture &fixture, SandboxServer &server);
    /// By a read that nobody waits for.
    static bool expireUnseen(WindowFixture &fixture, SandboxServer &server);
};

bool TestMainWindow::edit(WindowFixture &fixture, const SandboxServer &server)
{
    if (!fixture.show() || !fixture.signIn(server.url().toString(), u"admin"_s) || !fixture.open(u"guest"_s)) {
        return false;
    }
    fixture.type(u"First name"_s, u"Edited"_s);
    return fixture.desk.desk.edits.editedUserIds().size() == 1;
}

bool TestMainWindow::saveUnanswered(WindowFixture &fixture, SandboxServer &server)
{
    if (!server.setFault(u"silence"_s, u"next"_s, u"/v1/users/update"_s)) {
        return false;
    }
    fixture.button(u"Save changes"_s)->click();
    return fixture.desk.desk.edits.savingCount() == 1;
}

bool TestMainWindow::expire(WindowFixture &fixture, SandboxServer &server)
{
    server.expireTokens(true);
    fixture.button(u"Save changes"_s)->click();
    return QTest::qWaitFor([&] { return fixture.line(u"Password"_s) != nullptr; }, 15'000);
}

bool TestMainWindow::expireUnseen(WindowFixture &fixture, SandboxServer &server)
{
    server.expireTokens(true);
    fixture.desk.desk.loader.start();
    return QTest::qWaitFor([&] { return fixture.desk.desk.session.state() == Session::State::Expired; }, 15'000);
}

void TestMainWindow::expiredSessionKeepsTheEdits()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    QVERIFY(expire(fixture, server));
    QCOMPARE(fixture.line(u"User name"_s)->text(), u"admin@sandbox.test"_s);
    QVERIFY(!fixture.button(u"Try the sandbox"_s)); // another server would take the edits away
    QVERIFY(fixture.signInAgain(u"admin"_s));
    QCOMPARE(fixture.line(u"First name"_s)->text(), u"Edited"_s);
    QVERIFY(server.requests(u"PATCH"_s, u"/v1/users/update"_s).size() <= 1); // which was refused
    fixture.button(u"Save changes"_s)->click();
    QTRY_COMPARE(fixture.desk.desk.store.find(fixture.desk.idOf(u"guest"_s))->firstName, u"Edited"_s);
}

/// The page would take them for a password, and Enter would send it.
void TestMainWindow::expiredSessionTakesNoKeys()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    auto *line = fixture.line(u"Last name"_s);
    line->setFocus();
    line->clear();
    int typed = 0;
    QTimer keys;
    connect(&keys, &QTimer::timeout, line, [&] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
        ++typed;
    });
    keys.start(QuietMoment::pause / 5);
    QTRY_VERIFY(typed > 0);
    QVERIFY(expireUnseen(fixture, server));
    QTRY_VERIFY(typed > 15); // for twice as long as the pause
    QVERIFY2(fixture.message().contains(u"Your session has expired."), qPrintable(fixture.message()));
    QVERIFY(fixture.isInWorkspace());
    keys.stop();
    QCOMPARE(line->text(), QString(typed, u'a'));
    QTRY_VERIFY(fixture.line(u"Password"_s));
    QCOMPARE(fixture.line(u"Password"_s)->text(), QString());
    QVERIFY2(!fixture.message().contains(u"Your session has expired."),
             qPrintable(fixture.message())); // the page says it
}

void TestMainWindow::expiredSessionKeepsDialogs()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    fixture.button(u"Review changes"_s)->click();
    QTRY_VERIFY(fixture.part<QDialog>("reviewDialog"));
    const QPointer<QDialog> dialog = fixture.part<QDialog>("reviewDialog");
    QVERIFY(expireUnseen(fixture, server));
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(fixture.isInWorkspace());
    QVERIFY2(fixture.message().contains(u"Your session has expired."), qPrintable(fixture.message()));
    dialog->reject();
    QTRY_VERIFY(fixture.line(u"Password"_s));
}

void TestMainWindow::signsInAgainWhenTheOperatorWants()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    QTest::keyClick(fixture.line(u"First name"_s), Qt::Key_X);
    QVERIFY(expireUnseen(fixture, server));
    QVERIFY(fixture.isInWorkspace());
    fixture.button(u"Sign in again"_s)->click();
    QVERIFY(fixture.line(u"Password"_s)->hasFocus());
    QVERIFY(fixture.signInAgain(u"admin"_s));
    QCOMPARE(fixture.line(u"First name"_s)->text(), u"Editedx"_s);
    QVERIFY2(!fixture.message().contains(u"Your session has expired."), qPrintable(fixture.message()));
}

void TestMainWindow::fewerRightsKeepTheEdits()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    fixture.type(u"User name"_s, u"other@sandbox.test"_s); // which a guest may not change for another
    QVERIFY(expireUnseen(fixture, server));
    QTRY_VERIFY(fixture.line(u"Password"_s));
    QVERIFY(fixture.signInAgain(u"standard"_s));
    QCOMPARE(fixture.line(u"User name"_s)->text(), u"other@sandbox.test"_s);
    QVERIFY(!fixture.line(u"User name"_s)->isEnabled());
    QVERIFY(!fixture.line(u"User name"_s)->accessibleDescription().isEmpty());
    QVERIFY(!fixture.button(u"Save changes"_s)->isEnabled()); // a part of what is shown would not be sent
    fixture.button(u"Undo change to User name"_s)->click();
    fixture.button(u"Save changes"_s)->click();
    const auto patches = [&server] { return server.requests(u"PATCH"_s, u"/v1/users/update"_s); };
    QTRY_COMPARE(patches().size(), 1);
    QVERIFY(!patches().last().value(u"body"_s).toObject().contains(u"username"_s));
    QTRY_COMPARE(fixture.desk.desk.store.find(fixture.desk.idOf(u"guest"_s))->firstName, u"Edited"_s);
}

void TestMainWindow::backToTheFormWithoutSigningIn()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    QVERIFY(expire(fixture, server));
    fixture.button(u"Back to the form"_s)->click();
    QTRY_VERIFY(fixture.line(u"First name"_s));
    QCOMPARE(fixture.line(u"First name"_s)->text(), u"Edited"_s);
}

void TestMainWindow::signOutAsksWhereEditsWouldBeLost()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    fixture.button(u"Sign out"_s)->click();
    QTRY_VERIFY(fixture.question());
    QCOMPARE(fixture.question()->defaultButton()->text(), u"Keep editing"_s);
    QVERIFY(answer(fixture.question(), u"Keep editing"_s));
    QCOMPARE(fixture.line(u"First name"_s)->text(), u"Edited"_s);
    fixture.button(u"Sign out"_s)->click();
    QTRY_VERIFY(fixture.question());
    QVERIFY(answer(fixture.question(), u"Sign out"_s));
    QTRY_VERIFY(fixture.line(u"Password"_s));
    QVERIFY(fixture.desk.desk.edits.editedUserIds().isEmpty());
}

/// It says that the server hasn't answered.
void TestMainWindow::questionLeavesWhenTheSaveEnds()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    fixture.desk.desk.client.setLimits({std::chrono::seconds(1), 1024 * 1024});
    QVERIFY(server.setFault(u"silence"_s, u"next"_s, u"PATCH"_s));
    fixture.button(u"Save changes"_s)->click();
    fixture.button(u"Sign out"_s)->click();
    QVERIFY(fixture.question());
    QVERIFY2(fixture.question()->informativeText().contains(u"has not answered yet"),
             qPrintable(fixture.question()->informativeText()));
    QTRY_VERIFY(!fixture.question());
    QVERIFY(fixture.isInWorkspace());
}

void TestMainWindow::signOutForgetsTheServer()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    fixture.button(u"Sign out"_s)->click();
    QVERIFY(!fixture.question());
    QTRY_VERIFY(fixture.line(u"Password"_s));
    QVERIFY(fixture.desk.idOf(u"guest"_s).isEmpty());
    QVERIFY(fixture.signInAgain(u"standard"_s));
    QVERIFY(!fixture.line(u"First name"_s)); // nobody is open
}

void TestMainWindow::closingAsksWhereEditsWouldBeLost()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    QVERIFY(!fixture.window.close());
    QTRY_VERIFY(fixture.question());
    QVERIFY(answer(fixture.question(), u"Keep editing"_s));
    QVERIFY(fixture.window.isVisible());
    QCOMPARE(fixture.line(u"First name"_s)->text(), u"Edited"_s);
    QVERIFY(!fixture.window.close());
    QTRY_VERIFY(fixture.question());
    QVERIFY(answer(fixture.question(), u"Quit"_s));
    QTRY_VERIFY(!fixture.window.isVisible());
}

void TestMainWindow::closingDuringASaveSaysThatItIsUnderWay()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server) && saveUnanswered(fixture, server));
    QVERIFY(!fixture.window.close());
    QTRY_VERIFY(fixture.question());
    QVERIFY2(fixture.question()->informativeText().startsWith(u"A change is being sent"_s),
             qPrintable(fixture.question()->informativeText()));
    QVERIFY(answer(fixture.question(), u"Quit"_s));
    QTRY_VERIFY(!fixture.window.isVisible());
}

void TestMainWindow::closingDuringASaveTellsOfOtherEdits()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server) && saveUnanswered(fixture, server));
    QVERIFY(fixture.open(u"standard"_s));
    fixture.type(u"First name"_s, u"Also"_s);
    QVERIFY(!fixture.window.close());
    QTRY_VERIFY(fixture.question());
    const QString words = fixture.question()->informativeText();
    QVERIFY2(words.contains(u"A change is being sent"_s), qPrintable(words));
    QVERIFY2(words.contains(u"You have unsaved changes to 1 user(s)."_s),
             qPrintable(words)); // whose edits would be lost for certain
}

void TestMainWindow::linksOfTheSystemAreTaken()
{
    const LinkEvents links(qApp);
    const QSignalSpy opened(&links, &LinkEvents::linkOpened);
    QFileOpenEvent event(QUrl(u"userdesk://user/3f2b8a1c"_s)); // as macOS hands them over
    QVERIFY(QCoreApplication::sendEvent(qApp, &event));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"userdesk://user/3f2b8a1c"_s);
}

void TestMainWindow::closingWithoutEditsAsksNothing()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.window.close());
}

void TestMainWindow::opensTheUserOfTheCommandLine()
{
    const SandboxServer server;
    TestDesk other;
    QVERIFY(other.signIn(server, u"admin"_s) && other.loadList());
    WindowFixture fixture;
    StartRequest request;
    request.userId = u" "_s + other.idOf(u"guest"_s) + u"\n"_s;
    QVERIFY(fixture.show(request));
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY(fixture.line(u"User name"_s));
    QTRY_COMPARE(fixture.line(u"User name"_s)->text(), u"guest@sandbox.test"_s);
}

void TestMainWindow::saysThatALinkIsBad()
{
    WindowFixture fixture;
    StartRequest request;
    request.badLink = u"userdesk://admin/<b>all</b>"_s;
    QVERIFY(fixture.show(request));
    QVERIFY2(fixture.message().contains(u"can't be opened"), qPrintable(fixture.message()));
    QVERIFY2(fixture.message().contains(u"userdesk://admin/<b>all</b>"), qPrintable(fixture.message()));
    fixture.button(u"Dismiss message"_s)->click();
    QCOMPARE(fixture.message(), QString());
}

/// Also from the settings.
void TestMainWindow::laterStartOpensItsUser()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY(!fixture.desk.idOf(u"power"_s).isEmpty());
    fixture.window.showSettings();
    fixture.window.showMinimized();
    StartRequest request;
    request.userId = fixture.desk.idOf(u"power"_s);
    request.server = server.url().toString();
    fixture.window.takeOver(request);
    QVERIFY(fixture.window.isVisible() && !fixture.window.isMinimized());
    QTRY_VERIFY(fixture.line(u"User name"_s));
    QTRY_COMPARE(fixture.line(u"User name"_s)->text(), u"power@sandbox.test"_s);
    const QWidget *focus = fixture.window.focusWidget();
    QVERIFY(!focus || !fixture.part<QWidget>("userPane")->isAncestorOf(focus)); // whoever types doesn't type into it
}

/// Whoever asks from outside doesn't see what is being done: it is offered, and nothing moves.
void TestMainWindow::askedFromOutsideWhileInUse_data()
{
    QTest::addColumn<bool>("hasEdits");
    QTest::newRow("edits on the screen") << true;
    QTest::newRow("the keyboard in a field") << false;
}

void TestMainWindow::askedFromOutsideWhileInUse()
{
    QFETCH(bool, hasEdits);
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    QTRY_VERIFY(!fixture.desk.idOf(u"power"_s).isEmpty());
    if (!hasEdits) {
        fixture.button(u"Undo change to First name"_s)->click();
        fixture.line(u"First name"_s)->setFocus();
    }
    const QWidget *focus = fixture.window.focusWidget();
    StartRequest request;
    request.userId = fixture.desk.idOf(u"power"_s);
    fixture.window.takeOver(request);
    QVERIFY2(fixture.message().contains(u"asked for from outside"_s), qPrintable(fixture.message()));
    QCOMPARE(fixture.line(u"User name"_s)->text(), u"guest@sandbox.test"_s);
    QCOMPARE(fixture.window.focusWidget(), focus);
    fixture.button(u"Open user"_s)->click();
    QTRY_COMPARE(fixture.line(u"User name"_s)->text(), u"power@sandbox.test"_s);
    QVERIFY(!fixture.message().contains(u"asked for from outside"_s));
    QCOMPARE(fixture.desk.desk.edits.editedUserIds().size(), hasEdits ? 1 : 0);
}

void TestMainWindow::linksWithoutEndAreOffered()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY(!fixture.desk.idOf(u"power"_s).isEmpty());
    for (int i = 0; i < 20; ++i) {
        StartRequest request;
        request.userId = u"00000000-0000-0000-0000-%1"_s.arg(i, 12, 10, QChar(u'0'));
        fixture.window.takeOver(request);
    }
    QVERIFY(fixture.message().contains(u"asked for from outside"_s));
    QVERIFY(fixture.desk.desk.visited.recent().isEmpty()); // none of them was found, and none is remembered
}

/// Another user comes onto the screen while the review stands open.
void TestMainWindow::reviewSavesWhatItShows()
{
    SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    const QString guest = fixture.desk.idOf(u"guest"_s);
    QTRY_VERIFY(!fixture.desk.idOf(u"power"_s).isEmpty());
    QVERIFY(fixture.open(u"power"_s));
    fixture.type(u"First name"_s, u"Reviewed"_s);
    fixture.button(u"Review changes"_s)->click();
    QTRY_VERIFY(fixture.part<QDialog>("reviewDialog"));
    auto *pane = fixture.part<UserPane>("userPane");
    pane->setEdit(fixture.desk.desk.edits.open(guest));
    fixture.part<QDialog>("reviewDialog")->findChild<QPushButton *>(u"saveReviewed"_s)->click();
    const auto patches = [&server] { return server.requests(u"PATCH"_s, u"/v1/users/update"_s); };
    QTRY_COMPARE(patches().size(), 1);
    QCOMPARE(patches().first().value(u"body"_s).toObject().value(u"userId"_s).toString(),
             fixture.desk.idOf(u"power"_s));
    QTRY_COMPARE(fixture.desk.desk.edits.editedUserIds(), QStringList{guest});
}

void TestMainWindow::oneQuestionStandsAtATime()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    const auto questions = [&fixture] {
        const auto boxes = fixture.window.findChildren<QMessageBox *>();
        return std::ranges::count_if(boxes, [](const QMessageBox *box) { return box->isVisible(); });
    };
    fixture.line(u"New password"_s)->setText(u"correct horse battery"_s); // which can't be brought back
    fixture.line(u"First name"_s)->setFocus();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(fixture.line(u"First name"_s), Qt::Key_Escape);
    }
    QCOMPARE(questions(), 1);
    fixture.button(u"Undo change to First name"_s)->click();
    fixture.line(u"New password"_s)->clear(); // and the outcome overtakes it
    QTRY_COMPARE(questions(), 0);
}

void TestMainWindow::cancelledSandboxSignsNobodyIn()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    Q_EMIT fixture.desk.desk.sandbox.ready(server.url()); // of a start that nobody waits for any more
    QVERIFY(fixture.desk.desk.session.state() == Session::State::SignedOut);
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    const SandboxServer other;
    Q_EMIT fixture.desk.desk.sandbox.ready(other.url());
    QVERIFY(fixture.desk.desk.session.state() == Session::State::SignedIn);
    QCOMPARE(fixture.desk.desk.client.server(), server.url());
}

void TestMainWindow::laterStartOpensItsUserOnceSignedIn()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    StartRequest request;
    request.server = server.url().toString();
    request.userId = u"00000000-0000-0000-0000-000000000000"_s;
    fixture.window.takeOver(request);
    QVERIFY(fixture.signInAgain(u"admin"_s));
    QTRY_VERIFY2(fixture.message().contains(u"The server's list doesn't contain this user"_s),
                 qPrintable(fixture.message()));
}

void TestMainWindow::laterStartForAnotherServerTakesNothingAway()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(edit(fixture, server));
    StartRequest elsewhere;
    elsewhere.server = u"https://other.example.com"_s;
    elsewhere.userId = fixture.desk.idOf(u"power"_s);
    StartRequest sandbox;
    sandbox.sandbox = true;
    StartRequest nonsense;
    nonsense.server = u"::"_s;
    for (const StartRequest &request : {elsewhere, sandbox, nonsense}) {
        fixture.window.takeOver(request);
        QVERIFY2(fixture.message().contains(u"another server"), qPrintable(fixture.message()));
        fixture.button(u"Dismiss message"_s)->click();
    }
    QCOMPARE(fixture.line(u"First name"_s)->text(), u"Edited"_s);
    QCOMPARE(fixture.desk.desk.client.server(), server.url());
}

void TestMainWindow::faultIsCopiedWhole()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.window.tell([] {
        return Notice{Notice::Severity::Danger, u"It failed."_s, u"Because “<b>x</b>”.\nSecond line."_s};
    });
    fixture.button(u"Copy message"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"It failed.\nBecause “<b>x</b>”.\nSecond line."_s);
}

void TestMainWindow::splitIsRemembered()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    fixture.window.resize(1360, 860);
    QTRY_VERIFY(fixture.part<QWidget>("viewPane")->isVisible());
    fixture.part<QSplitter>("splitter")->setSizes({200, 500, 660});
    const QList<int> sizes = fixture.part<QSplitter>("splitter")->sizes();
    fixture.window.close();
    MainWindow later(fixture.desk.desk, fixture.preferences);
    later.show();
    later.setWindowState(Qt::WindowNoState); // the screen of the tests is smaller than the window
    later.resize(1360, 860);
    QTRY_COMPARE(later.width(), 1360);
    later.start({});
    Q_EMIT fixture.desk.desk.session.stateChanged(Session::State::SignedIn);
    const QList<int> again = later.findChild<QSplitter *>(u"splitter"_s)->sizes();
    for (int part = 0; part < 3; ++part) {
        // They are rounded when they are shared out.
        QVERIFY2(std::abs(again.at(part) - sizes.at(part)) <= 2,
                 qPrintable(u"%1 for %2"_s.arg(again.at(part)).arg(sizes.at(part))));
    }
    fixture.desk.settings.setValue(u"window/split"_s, QByteArray(1'000, 'x')); // of nobody knows what
    MainWindow damaged(fixture.desk.desk, fixture.preferences);
    damaged.show();
    Q_EMIT fixture.desk.desk.session.stateChanged(Session::State::SignedIn);
    QVERIFY(damaged.findChild<QSplitter *>(u"splitter"_s)->sizes().at(1) > 200);
}

void TestMainWindow::comesBackFromAScreenThatIsGone()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.window.move(30'000, 20'000);
    fixture.window.close();
    MainWindow later(fixture.desk.desk, fixture.preferences);
    later.show();
    QVERIFY(later.screen()->availableGeometry().intersects(later.geometry()));
    QVERIFY(later.screen()->availableGeometry().contains(later.geometry().topLeft()));
}

void TestMainWindow::saysWhatIsNoUserId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << u"  "_s;
    QTest::newRow("words") << u"the user I spoke to"_s;
    QTest::newRow("control characters") << u"a\u0007b"_s;
    QTest::newRow("10,000 letters") << QString(10'000, u'x');
    QTest::newRow("markup") << u"<b>bold</b> <img src=x>"_s;
}

void TestMainWindow::saysWhatIsNoUserId()
{
    QFETCH(QString, typed);
    const SandboxServer server;
    WindowFixture fixture;
    StartRequest request;
    request.userId = typed;
    QVERIFY(fixture.show(request));
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY2(fixture.message().contains(u"not a user ID"), qPrintable(fixture.message()));
    QVERIFY(fixture.message().size() < 500);
    QVERIFY(!fixture.line(u"First name"_s));
}

void TestMainWindow::opensAUserThatNoPageHas()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    fixture.line(u"Open by ID"_s)->setText(u"00000000-0000-4000-8000-000000000000"_s);
    QTest::keyClick(fixture.line(u"Open by ID"_s), Qt::Key_Return);
    QTRY_VERIFY2(fixture.message().contains(u"doesn't contain this user"), qPrintable(fixture.message()));
    QVERIFY(fixture.line(u"First name"_s)->isEnabled());
    QCOMPARE(fixture.line(u"First name"_s)->text(), QString());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
