// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "api/serverurl.h"
#include "commandline.h"
#include "commands/windowactions.h"
#include "desk.h"
#include "directory/workspace.h"
#include "editing/notice.h"
#include "leaving.h"
#include "settings/preferences.h"
#include "settings/settingspage.h"
#include "signin/signinpage.h"
#include "widgets/displaytext.h"
#include "widgets/focusscroll.h"
#include "windowplace.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto splitKey = u"window/split"_s;

QString offerTitle()
{
    return MainWindow::tr("A user was asked for from outside.");
}

QString linkTitle()
{
    return MainWindow::tr("This link can't be opened.");
}

} // namespace

MainWindow::MainWindow(Desk &desk, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_preferences(preferences)
    , m_notices(new NoticeStack)
    , m_pages(new QStackedWidget)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QGuiApplication::applicationDisplayName());
    createPages();
    connect(m_notices, &NoticeStack::actionTriggered, this, [this](const Notice &notice) {
        const bool canOpen = notice.action == Notice::Action::OpenUser && m_workspace
            && m_desk.session.state() == Session::State::SignedIn;
        if (canOpen) {
            openAsked(notice.userId);
        }
    });
    keepFocusInSight(m_pages);
    createSignIn();
    createActions();
    connectSession();
    connectSandbox();
    m_desk.setLanguage(m_preferences.language().code());
    // Later: it is changed by a control of a page that goes away then.
    connect(&m_preferences.language(), &Language::changed, this, &MainWindow::followLanguage, Qt::QueuedConnection);
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
    connect(&m_desk.session, &Session::signInFailed, this, &MainWindow::signInFailed);
    connect(&m_desk.session, &Session::waitsForKeychain, this, [this] { m_signIn->waitForKeychain(); });
    connect(&m_desk.session, &Session::keepingFailed, this, [this] {
        if (m_workspace) {
            m_workspace->showNotice(
                {Notice::Severity::Warning, tr("You will have to sign in again next time."),
                 tr("The system's keychain can't be used, and UserDesk keeps tokens nowhere else.")});
        }
    });
    connect(&m_desk.session, &Session::rolesUnknown, this, [this](const ApiError &error) {
        m_workspace->showNotice(
            {Notice::Severity::Warning, tr("Your own roles could not be read."),
             tr("%1 Only what is open to any signed-in user can be edited.").arg(fullWords(error))});
    });
}

void MainWindow::connectSandbox()
{
    connect(&m_desk.sandbox, &SandboxProcess::ready, this, [this](const QUrl &url) {
        if (!std::exchange(m_awaitsSandbox, false)) {
            return; // the wish was given up, or another sign-in came in between
        }
        m_sandboxRequest.server = url;
        m_desk.session.signIn(m_sandboxRequest);
    });
    connect(&m_desk.sandbox, &SandboxProcess::failed, this, [this](const QString &words) {
        if (std::exchange(m_awaitsSandbox, false)) {
            m_signIn->setBusy(false);
            m_signIn->showNotice({Notice::Severity::Danger, words, {}});
        }
    });
}

void MainWindow::createSignIn()
{
    m_signIn = new SignInPage(m_desk.kept);
    m_pages->addWidget(m_signIn);
    connectSignIn();
}

void MainWindow::createWorkspace()
{
    m_workspace = new Workspace(m_desk);
    m_workspace->setSplit(m_preferences.settings().value(splitKey).toByteArray());
    m_pages->addWidget(m_workspace);
    connect(m_workspace, &Workspace::signOutRequested, this, &MainWindow::signOut);
    connect(m_workspace, &Workspace::signInRequested, this, [this] { sessionChanged(Session::State::Expired); });
}

void MainWindow::createActions()
{
    delete m_actions;
    m_actions = new WindowActions(this, m_preferences.language().code());
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
        m_settingsPage->setLanguageLock(tr("The language can be changed when the export has ended."));
    }
    connect(m_settingsPage, &SettingsPage::closed, this, &MainWindow::closeSettings);
    connect(m_settingsPage, &SettingsPage::columnsChosen, this, &MainWindow::columnsChosen);
    m_pages->addWidget(m_settingsPage);
    m_pages->setCurrentWidget(m_settingsPage);
    m_settingsPage->focusLanguage();
}

void MainWindow::closeSettings()
{
    m_settingsPage->deleteLater();
    m_settingsPage = nullptr;
    m_signIn->offerServers();
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

/// Every text was made in the old language, so every page is made anew; what was typed is in the desk, or is carried
/// over.
void MainWindow::followLanguage()
{
    m_desk.setLanguage(m_preferences.language().code());
    m_notices->followLanguage();
    const bool hadSettings = m_settingsPage;
    if (hadSettings) {
        closeSettings();
    }
    const bool showsWorkspace = m_workspace && m_pages->currentWidget() == m_workspace;
    const SignInPage::Typed typed = m_signIn->typed();
    delete m_signIn;
    createSignIn();
    createActions();
    if (m_workspace) {
        const Workspace::Place place = m_workspace->place();
        rememberLook();
        delete m_workspace;
        createWorkspace();
        m_workspace->begin();
        m_workspace->restore(place);
    }
    if (m_desk.session.state() == Session::State::Expired) {
        m_signIn->askAgain(m_desk.client.server(), m_desk.session.currentOperator().username);
    }
    m_signIn->restore(typed);
    m_signIn->setBusy(m_desk.session.state() == Session::State::SigningIn);
    showPage(showsWorkspace ? static_cast<QWidget *>(m_workspace) : m_signIn);
    if (hadSettings) {
        showSettings();
    }
}

void MainWindow::connectSignIn()
{
    connect(m_signIn, &SignInPage::signInRequested, this, &MainWindow::signIn);
    connect(m_signIn, &SignInPage::sandboxRequested, this, &MainWindow::trySandbox);
    connect(m_signIn, &SignInPage::cancelled, this, [this] {
        m_awaitsSandbox = false;
        m_desk.session.cancelSignIn();
        m_signIn->setBusy(false);
    });
    connect(m_signIn, &SignInPage::backRequested, this, [this] { showPage(m_workspace); });
}

void MainWindow::start(const StartRequest &request)
{
    m_startUser = request.userId;
    if (request.badLink) {
        tellOfBadLink(*request.badLink);
    }
    if (request.sandbox) {
        trySandbox();
        return;
    }
    if (request.server) {
        m_signIn->setServer(*request.server);
    }
    const auto kept = m_desk.kept.entry();
    const bool isOtherServer = request.server && kept && m_signIn->server() != kept->server;
    if (kept && !isOtherServer) {
        m_signIn->setServer(kept->server.toString());
        m_signIn->setBusy(true);
        m_desk.session.resume(*kept);
    }
}

void MainWindow::takeOver(const StartRequest &request, const Activation &activation)
{
    bringToFront(*this, activation);
    m_notices->clear(linkTitle()); // of what was handed over before
    if (request.badLink) {
        tellOfBadLink(*request.badLink);
    }
    if (isElsewhere(request)) {
        tell([] {
            return Notice{Notice::Severity::Warning, tr("You are signed in to another server."),
                          tr("To go to the one that was asked for, sign out first."), Notice::Action::None};
        });
        return;
    }
    if (m_desk.session.state() != Session::State::SignedOut) {
        m_startUser = request.userId ? request.userId : m_startUser;
        if (m_desk.session.state() == Session::State::SignedIn) {
            openStartUser();
        }
        return;
    }
    start(request);
}

/// A user is asked for by an ID that means nothing on another server.
bool MainWindow::isElsewhere(const StartRequest &request) const
{
    if (m_desk.session.state() == Session::State::SignedOut) {
        return false;
    }
    if (request.sandbox) {
        return m_desk.client.server() != m_sandboxRequest.server;
    }
    const auto server = parseServerUrl(request.server.value_or(m_desk.client.server().toString()));
    return !server || *server != m_desk.client.server();
}

void MainWindow::tell(const MakeNotice &make)
{
    m_notices->add(make);
}

void MainWindow::tellOfBadLink(const QString &link)
{
    tell([link] {
        //: %1 is what was to be opened
        const QString words = tr("“%1” leads to no user. Links that UserDesk opens look like userdesk://user/ID.");
        return Notice{Notice::Severity::Warning, linkTitle(), words.arg(displayText(link)), Notice::Action::None};
    });
}

void MainWindow::signIn(const SignInRequest &request)
{
    m_signIn->setBusy(true);
    m_awaitsSandbox = request.server.isEmpty();
    if (m_awaitsSandbox) {
        m_sandboxRequest = request;
        m_desk.sandbox.start();
        return;
    }
    m_desk.session.signIn(request);
}

void MainWindow::trySandbox()
{
    SignInRequest request;
    request.username = SandboxProcess::operatorName();
    request.password = SandboxProcess::operatorPassword();
    request.passing = true;
    signIn(request);
}

void MainWindow::sessionChanged(Session::State state)
{
    switch (state) {
    case Session::State::SignedIn:
        enterWorkspace();
        break;
    case Session::State::Expired:
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            dialog->close(); // it would stand before the page that has to be seen now
        }
        m_signIn->askAgain(m_desk.client.server(), m_desk.session.currentOperator().username);
        showPage(m_signIn);
        break;
    case Session::State::SignedOut:
        showPage(m_signIn);
        break;
    case Session::State::SigningIn:
        break;
    }
}

void MainWindow::enterWorkspace()
{
    if (!m_workspace) {
        createWorkspace();
    }
    m_signIn->setBusy(false);
    m_signIn->forgetSecrets();
    showPage(m_workspace);
    m_workspace->begin();
    openStartUser();
}

void MainWindow::openStartUser()
{
    if (m_startUser) {
        const QString typed = *m_startUser;
        m_startUser.reset();
        if (isInUse() || comesTooOften()) {
            offerToOpen(typed);
        } else {
            openAsked(typed);
        }
    }
}

void MainWindow::openAsked(const QString &typed)
{
    m_notices->clear(offerTitle());
    if (m_settingsPage) {
        closeSettings();
    }
    m_workspace->openFromOutside(typed);
}

/// Whoever asks for a user from outside doesn't see what is being done here.
void MainWindow::offerToOpen(const QString &typed)
{
    tell([this, typed] {
        const auto user = m_desk.store.find(tidyUserId(typed));
        const QString name = user ? fullName(*user) : typed.left(100);
        return Notice{Notice::Severity::Info, offerTitle(), displayText(name), Notice::Action::OpenUser, typed};
    });
}

/// Whether somebody would be interrupted: in a dialog, in a text, or with edits in sight.
bool MainWindow::isInUse() const
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        return true;
    }
    const QWidget *focus = focusWidget();
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    const bool isUntouchedSearch = line && !m_workspace->isInForm(line) && line->text().isEmpty();
    const bool isText = focus && focus->isVisible() && focus->testAttribute(Qt::WA_InputMethodEnabled);
    return (isText && !isUntouchedSearch) || m_workspace->showsEdits();
}

/// A page in a browser can send links without end, and each may be looked for in the whole listing.
bool MainWindow::comesTooOften()
{
    constexpr size_t most = 5;
    const auto now = std::chrono::steady_clock::now();
    while (!m_opened.empty() && now - m_opened.front() > std::chrono::minutes(1)) {
        m_opened.pop_front();
    }
    if (m_opened.size() >= most) {
        return true;
    }
    m_opened.push_back(now);
    return false;
}

void MainWindow::signInFailed(const ApiError &error)
{
    m_signIn->setBusy(false);
    if (error.words.isEmpty()) {
        return;
    }
    m_signIn->showNotice(notSignedIn(error));
}

void MainWindow::signOut()
{
    leave(this, m_desk.edits, {tr("Sign out and lose the edits?"), tr("Sign out")}, [this] {
        m_desk.signOut();
        m_notices->clear(offerTitle());
        rememberLook();
        m_pages->removeWidget(m_workspace);
        m_workspace->deleteLater();
        m_workspace = nullptr;
        m_signIn->askAnew();
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk.edits.editedUserIds().isEmpty()) {
        rememberLook();
        event->accept();
        return;
    }
    event->ignore();
    leave(this, m_desk.edits, {tr("Quit and lose the edits?"), tr("Quit")}, [this] {
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
