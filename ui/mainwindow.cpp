// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include <optional>

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "api/serverurl.h"
#include "commandline.h"
#include "commands/windowactions.h"
#include "desk.h"
#include "directory/workspace.h"
#include "editing/notice.h"
#include "leaving.h"
#include "outsiderequests.h"
#include "settings/preferences.h"
#include "settings/settingspage.h"
#include "signin/signinpage.h"
#include "widgets/focusplace.h"
#include "widgets/focusscroll.h"
#include "windowplace.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto splitKey = u"window/split"_s;

QString busyReason()
{
    return MainWindow::tr("The language and the text size can be changed when the export has ended.");
}

QString expiredTitle()
{
    return MainWindow::tr("Your session has expired.");
}

} // namespace

MainWindow::MainWindow(Desk &desk, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_signIn(desk)
    , m_notices(new NoticeStack)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QGuiApplication::applicationDisplayName());
    createPages();
    m_outside = new OutsideRequests(m_desk, *this, *m_notices, [this] { return m_workspace; });
    keepFocusInSight(m_pages);
    m_pages->addWidget(m_signIn.createPage());
    createActions();
    connectSignIn();
    connectSession();
    connect(m_outside, &OutsideRequests::openRequested, this, &MainWindow::open);
    m_desk.setLanguage(m_preferences.language().code());
    // Later: it is changed by a control of a page that goes away then.
    connect(&m_preferences.language(), &Language::changed, this, &MainWindow::followLanguage, Qt::QueuedConnection);
    connect(&m_preferences.textSize(), &TextSize::changed, this, &MainWindow::rebuildPages, Qt::QueuedConnection);
    restorePlace(*this, m_preferences.settings());
}

void MainWindow::createPages()
{
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::connectSession()
{
    connect(&m_desk.session, &Session::stateChanged, this, &MainWindow::sessionChanged);
    connect(&m_desk.session, &Session::keepingFailed, this, [this] {
        if (m_workspace) {
            m_workspace->showNotice(
                {Notice::Severity::Warning, tr("You will have to sign in again next time."),
                 tr("The system's keychain can't be used, and UserDesk keeps tokens nowhere else.")});
        }
    });
    connect(&m_desk.session, &Session::rolesUnknown, this, [this](const ApiError &error) {
        m_workspace->showNotice(
            {Notice::Severity::Warning, tr("Your own roles could not be loaded."),
             tr("%1 Only what is open to any signed-in user can be edited.").arg(fullWords(error))});
    });
}

void MainWindow::createWorkspace()
{
    m_workspace = new Workspace(m_desk);
    m_workspace->setSplit(m_preferences.settings().value(splitKey).toByteArray());
    m_pages->addWidget(m_workspace);
    connect(m_workspace, &Workspace::signOutRequested, this, &MainWindow::signOut);
    connect(m_workspace, &Workspace::signInRequested, this, [this] { askAgain(); });
}

void MainWindow::createActions()
{
    delete m_actions;
    m_actions = new WindowActions(this, m_preferences.language().code());
    connect(m_actions, &WindowActions::textSizeRequested, this, &MainWindow::changeTextSize);
    connect(m_actions, &WindowActions::settingsRequested, this, &MainWindow::showSettings);
    connect(m_actions, &WindowActions::quitRequested, this, &MainWindow::close);
}

void MainWindow::showSettings()
{
    if (m_settingsPage) {
        return;
    }
    m_underSettings = m_pages->currentWidget();
    m_settingsPage = new SettingsPage(m_desk, m_preferences);
    m_settingsPage->setColumns(m_workspace ? m_workspace->columns() : m_desk.views.lastSetup().columns);
    if (m_workspace && m_workspace->isBusy()) {
        m_settingsPage->setRebuildLock(busyReason());
    }
    connect(m_settingsPage, &SettingsPage::closed, this, &MainWindow::closeSettings);
    connect(m_settingsPage, &SettingsPage::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_settingsPage, &SettingsPage::textSizeChosen, this, &MainWindow::chooseTextSize);
    connect(m_settingsPage, &SettingsPage::columnsChosen, this, &MainWindow::columnsChosen);
    m_pages->addWidget(m_settingsPage);
    m_pages->setCurrentWidget(m_settingsPage);
    m_settingsPage->focusFirst();
}

/// Whoever chose one that they can't read finds the way back in the language that they left.
void MainWindow::chooseLanguage(const QString &code)
{
    const QString before = m_preferences.chosenLanguage();
    if (code == before) {
        return;
    }
    Notice wayBack{Notice::Severity::Info, tr("The language was changed."), {}, Notice::Action::ChangeLanguage};
    //: back to the language that was there before
    wayBack.actionWords = tr("Change it back");
    m_notices->clear(m_wayBack.title);
    m_wayBack = wayBack;
    m_languageBefore = before;
    m_preferences.chooseLanguage(code);
    tell([wayBack] { return wayBack; });
}

void MainWindow::closeSettings()
{
    m_settingsPage->deleteLater();
    m_settingsPage = nullptr;
    m_signIn.page()->offerServers();
    showPage(m_underSettings);
}

/// Nobody is taken away from the settings; the page is there when they are closed.
void MainWindow::showPage(QWidget *page)
{
    if (m_settingsPage) {
        m_underSettings = page;
    } else {
        m_pages->setCurrentWidget(page);
    }
}

void MainWindow::columnsChosen(const QList<ColumnSetup> &shown)
{
    if (m_workspace) {
        m_workspace->setColumns(shown);
        return;
    }
    DirectorySetup setup = m_desk.views.lastSetup();
    setup.columns = shown;
    m_desk.views.setLastSetup(setup);
}

void MainWindow::followLanguage()
{
    m_desk.setLanguage(m_preferences.language().code());
    rebuildPages();
}

/// Every text was made in the old language, and every length by the old text size, so every page is made anew; what was
/// typed is in the desk, or is carried over.
void MainWindow::rebuildPages()
{
    const FocusPlace focus(this);
    setLeastSize(*this);
    m_notices->rebuild();
    const bool hadSettings = m_settingsPage;
    std::optional<FocusPlace> focusUnderSettings;
    if (hadSettings) {
        focusUnderSettings.emplace(m_underSettings);
        closeSettings();
    }
    const bool showsWorkspace = m_workspace && m_pages->currentWidget() == m_workspace;
    m_pages->addWidget(m_signIn.createPage());
    createActions();
    if (m_workspace) {
        const Workspace::Place place = m_workspace->place();
        rememberLook();
        delete m_workspace;
        createWorkspace();
        m_workspace->begin();
        m_workspace->restore(place);
    }
    showPage(showsWorkspace ? static_cast<QWidget *>(m_workspace) : m_signIn.page());
    if (hadSettings) {
        focusUnderSettings->restore(m_pages->currentWidget());
        showSettings();
    }
    focus.restore(m_pages->currentWidget());
}

void MainWindow::changeTextSize(int direction)
{
    const TextSize &size = m_preferences.textSize();
    chooseTextSize(direction == 0 ? TextSize::usual : size.next(direction));
}

void MainWindow::chooseTextSize(int percent)
{
    const QString title = tr("The text size was not changed.");
    m_notices->clear(title);
    if (m_workspace && m_workspace->isBusy()) {
        tell([title] { return Notice{Notice::Severity::Info, title, busyReason()}; });
    } else {
        m_preferences.chooseTextSize(percent);
    }
}

void MainWindow::connectSignIn()
{
    m_signIn.mayBeginByItself = [this] { return m_quiet.isQuiet(); };
    connect(&m_signIn, &SignInFlow::backRequested, this, [this] { showPage(m_workspace); });
    connect(&m_quiet, &QuietMoment::came, this, &MainWindow::askAgain);
    connect(m_notices, &NoticeStack::actionTriggered, this, [this](const Notice &notice) {
        if (notice.action == Notice::Action::SignIn && m_desk.session.state() == Session::State::Expired) {
            askAgain();
        } else if (notice.action == Notice::Action::ChangeLanguage) {
            m_preferences.chooseLanguage(m_languageBefore);
        }
    });
}

void MainWindow::start(const StartRequest &request)
{
    if (request.badLink) {
        m_outside->tellOfBadLink(*request.badLink);
    }
    m_outside->ask(request.userId);
    if (request.sandbox) {
        m_signIn.trySandbox();
    } else {
        m_signIn.begin(request.server);
    }
}

void MainWindow::takeOver(const StartRequest &request, const Activation &activation)
{
    bringToFront(*this, activation);
    m_outside->forgetBadLinks(); // of what was handed over before
    const bool isSignedOut = m_desk.session.state() == Session::State::SignedOut;
    if (isSignedOut) {
        start(request);
        return;
    }
    if (request.badLink) {
        m_outside->tellOfBadLink(*request.badLink);
    }
    if (isElsewhere(request)) {
        m_outside->tellOfOtherServer();
        return;
    }
    m_outside->ask(request.userId);
}

/// A user is asked for by an ID that means nothing on another server.
bool MainWindow::isElsewhere(const StartRequest &request) const
{
    if (request.sandbox) {
        return !m_signIn.isAtSandbox();
    }
    const auto server = parseServerUrl(request.server.value_or(m_desk.client.server().toString()));
    return !server || *server != m_desk.client.server();
}

void MainWindow::tell(const MakeNotice &make)
{
    m_notices->add(make);
}

void MainWindow::sessionChanged(Session::State state)
{
    if (state == Session::State::SigningIn) {
        return;
    }
    m_quiet.giveUp();
    m_notices->clear(expiredTitle());
    const bool isThere = m_pages->currentWidget() == m_signIn.page();
    if (state == Session::State::SignedIn) {
        enterWorkspace();
    } else if (state == Session::State::SignedOut || isThere || m_quiet.isQuiet()) {
        askAgain();
    } else {
        // The page would take the keyboard in the middle of a word; and a dialog keeps what was typed in it.
        tell([] {
            return Notice{Notice::Severity::Warning, expiredTitle(), tr("Everything that you typed is kept."),
                          Notice::Action::SignIn};
        });
        m_quiet.wait();
    }
}

void MainWindow::askAgain()
{
    m_quiet.giveUp();
    m_notices->clear(expiredTitle());
    if (m_desk.session.state() != Session::State::SignedOut) {
        m_signIn.askAgain();
    }
    showPage(m_signIn.page());
}

void MainWindow::enterWorkspace()
{
    if (!m_workspace) {
        createWorkspace();
    }
    m_signIn.page()->setBusy(false);
    m_signIn.page()->forgetSecrets();
    showPage(m_workspace);
    m_workspace->begin();
    m_outside->openWaiting();
}

void MainWindow::open(const QString &typed)
{
    if (m_settingsPage) {
        closeSettings();
    }
    m_workspace->openFromOutside(typed);
}

void MainWindow::signOut()
{
    leave(this, m_desk.edits, {tr("Sign out without saving?"), tr("Sign out")}, [this] {
        m_desk.signOut();
        m_outside->forgetOffers();
        rememberLook();
        m_pages->removeWidget(m_workspace);
        m_workspace->deleteLater();
        m_workspace = nullptr;
        m_signIn.page()->askAnew();
    });
}

/// Enter presses a button, as in dialogs; Qt leaves it to Space.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = focusWidget();
    const bool isButton = qobject_cast<QPushButton *>(focused) || qobject_cast<QToolButton *>(focused);
    if (isEnter && isButton && focused->isEnabled() && !(event->modifiers() & ~Qt::KeypadModifier)) {
        static_cast<QAbstractButton *>(focused)->click();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk.edits.editedUserIds().isEmpty()) {
        rememberLook();
        event->accept();
        return;
    }
    event->ignore();
    leave(this, m_desk.edits, {tr("Quit without saving?"), tr("Quit")}, [this] {
        m_desk.edits.clear();
        close();
    });
}

void MainWindow::rememberLook()
{
    rememberPlace(*this, m_preferences.settings());
    if (m_workspace) {
        m_preferences.settings().setValue(splitKey, m_workspace->split());
    }
}

} // namespace userdesk
