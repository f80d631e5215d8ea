// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <optional>

#include <QMainWindow>

#include "session/session.h"

class QSettings;
class QStackedWidget;

namespace userdesk {

struct Desk;
class SignInPage;
class Workspace;

/// What the command line asks for. An option that was given empty differs from one that wasn't given.
struct StartRequest {
    std::optional<QString> server;
    std::optional<QString> userId;
    bool sandbox = false;
    QString language; ///< empty: the system's
};

/// The one window: the sign-in page, or the workspace behind it, which keeps everything typed while one signs in again.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Desk &desk, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Begins with what the command line asks for, or signs in silently with what was kept.
    void start(const StartRequest &request);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectSession();
    void connectSandbox();
    void connectPages();
    void sessionChanged(Session::State state);
    void enterWorkspace();
    void signInFailed(const ApiError &error);
    void signIn(const SignInRequest &request);
    void trySandbox();
    void signOut();
    void openStartUser();
    void restorePlace();
    void leave(const QString &question, const QString &confirm, const std::function<void()> &go);

    Desk &m_desk;
    QSettings &m_settings;
    QStackedWidget *m_pages = nullptr;
    SignInPage *m_signIn = nullptr;
    Workspace *m_workspace = nullptr;
    std::optional<QString> m_startUser;
    SignInRequest m_sandboxRequest; ///< what to sign in with once the sandbox is ready
};

} // namespace userdesk
