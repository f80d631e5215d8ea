// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "session/resumption.h"
#include "session/session.h"

namespace userdesk {

class SignInPage;
struct Desk;

/// How one comes in from the sign-in page: with what was typed there, with what was kept, or to a sandbox that is
/// started for it.
class SignInFlow : public QObject {
    Q_OBJECT

public:
    explicit SignInFlow(Desk &desk, QObject *parent = nullptr);

    /// Speaks the interface's language, and takes what was typed in the page before, which is deleted.
    SignInPage *createPage();
    SignInPage *page() const { return m_page; }

    /// With what was kept, unless another server is asked for.
    void begin(const std::optional<QString> &server);
    void trySandbox();
    bool isAtSandbox() const;

    /// The session has ended: the page asks for the same server, with a way back.
    void askAgain();

    /// Whether nobody would be interrupted on the page where it begins by itself.
    std::function<bool()> mayBeginByItself = [] { return true; };

Q_SIGNALS:
    void backRequested();

private:
    void connectSandbox();
    void signIn(const SignInRequest &request);
    void resume();
    void cancel();
    void failed(const ApiError &error);
    bool holdsSecrets() const; ///< that somebody has begun to type

    Desk &m_desk;
    Resumption m_resumption;
    SignInPage *m_page = nullptr;
    bool m_awaitsSandbox = false; ///< its start is to end in signing in
    SignInRequest m_sandboxRequest; ///< what to sign in with once the sandbox is ready
};

} // namespace userdesk
