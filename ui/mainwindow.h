// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <deque>
#include <optional>

#include <QMainWindow>

#include "directory/directorysetup.h"
#include "session/handover.h"
#include "session/session.h"
#include "widgets/noticestack.h"

class QStackedWidget;

namespace userdesk {

struct Desk;
struct StartRequest;
class Preferences;
class SettingsPage;
class SignInPage;
class WindowActions;
class Workspace;

/// The one window: the sign-in page, or the workspace behind it, which keeps everything typed while one signs in again;
/// and the settings over either. When the language changes the pages are built anew, with what was typed in them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Desk &desk, Preferences &preferences, QWidget *parent = nullptr);

    /// Begins with what the command line asks for, or signs in silently with what was kept.
    void start(const StartRequest &request);

    /// Comes to the front and does what a later start asks for, as far as it can without losing anything.
    void takeOver(const StartRequest &request, const Activation &activation = {});
    /// Tells something of the program itself, whichever page is shown.
    void tell(const MakeNotice &make);

    void showSettings();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createPages();
    void createSignIn();
    void createWorkspace();
    void createActions();
    void followLanguage();
    void closeSettings();
    void showPage(QWidget *page);
    void columnsChosen(const QList<ColumnSetup> &shown);
    void connectSession();
    void connectSandbox();
    void connectSignIn();
    void sessionChanged(Session::State state);
    void enterWorkspace();
    void signInFailed(const ApiError &error);
    void signIn(const SignInRequest &request);
    void trySandbox();
    void signOut();
    void openStartUser();
    void openAsked(const QString &typed);
    void offerToOpen(const QString &typed);
    bool isInUse() const;
    bool comesTooOften();
    void tellOfBadLink(const QString &link);
    bool isElsewhere(const StartRequest &request) const;
    void rememberLook();

    Desk &m_desk;
    Preferences &m_preferences;
    NoticeStack *m_notices = nullptr;
    QStackedWidget *m_pages = nullptr;
    WindowActions *m_actions = nullptr;
    SignInPage *m_signIn = nullptr;
    Workspace *m_workspace = nullptr;
    SettingsPage *m_settingsPage = nullptr; ///< while it is open
    QWidget *m_underSettings = nullptr; ///< the page to go back to
    std::optional<QString> m_startUser;
    std::deque<std::chrono::steady_clock::time_point> m_opened; ///< when users were opened from outside
    bool m_awaitsSandbox = false; ///< its start is to end in signing in
    SignInRequest m_sandboxRequest; ///< what to sign in with once the sandbox is ready
};

} // namespace userdesk
