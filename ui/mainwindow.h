// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMainWindow>

#include "directory/directorysetup.h"
#include "quietmoment.h"
#include "session/handover.h"
#include "session/session.h"
#include "signin/signinflow.h"
#include "widgets/noticestack.h"

class QStackedWidget;

namespace userdesk {

struct Desk;
struct StartRequest;
class OutsideRequests;
class Preferences;
class SettingsPage;
class WindowActions;
class Workspace;

/// The one window: the sign-in page, or the workspace behind it, which keeps everything typed while one signs in again;
/// and the settings over either. When the language or the text size changes the pages are built anew, with what was
/// typed in them.
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
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createPages();
    void createWorkspace();
    void createActions();
    void followLanguage();
    void rebuildPages();
    void changeTextSize(int direction);
    void chooseTextSize(int percent);
    void chooseLanguage(const QString &code);
    void closeSettings();
    void showPage(QWidget *page);
    void columnsChosen(const QList<ColumnSetup> &shown);
    void connectSignIn();
    void connectSession();
    void sessionChanged(Session::State state);
    void askAgain();
    void enterWorkspace();
    void open(const QString &typed);
    void signOut();
    bool isElsewhere(const StartRequest &request) const;
    void rememberLook();

    Desk &m_desk;
    Preferences &m_preferences;
    SignInFlow m_signIn;
    QuietMoment m_quiet; ///< for the page to sign in again
    NoticeStack *m_notices = nullptr;
    QStackedWidget *m_pages = nullptr;
    WindowActions *m_actions = nullptr;
    Workspace *m_workspace = nullptr;
    Notice m_wayBack; ///< to the language before
    QString m_languageBefore;
    SettingsPage *m_settingsPage = nullptr; ///< while it is open
    QWidget *m_underSettings = nullptr; ///< the page to go back to
    OutsideRequests *m_outside = nullptr;
};

} // namespace userdesk
