// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "signin/signinflow.h"

#include <utility>

#include "desk.h"
#include "editing/notice.h"
#include "signin/signinpage.h"

namespace userdesk {

SignInFlow::SignInFlow(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_resumption(desk.session, desk.kept)
{
    connect(&m_desk.session, &Session::signInFailed, this, &SignInFlow::failed);
    connect(&m_desk.session, &Session::waitsForKeychain, this, [this] { m_page->waitForKeychain(); });
    connectSandbox();
    connect(&m_resumption, &Resumption::serverReachable, this, [this] {
        const auto kept = m_desk.kept.entry();
        if (kept && m_page->server() == kept->server && !holdsSecrets() && mayBeginByItself()) {
            resume();
        }
    });
}

void SignInFlow::connectSandbox()
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
            m_page->setBusy(false);
            m_page->showNotice({Notice::Severity::Danger, words, {}});
        }
    });
}

SignInPage *SignInFlow::createPage()
{
    const std::optional<SignInPage::Typed> typed = m_page ? std::optional(m_page->typed()) : std::nullopt;
    delete m_page;
    m_page = new SignInPage(m_desk.kept);
    connect(m_page, &SignInPage::signInRequested, this, &SignInFlow::signIn);
    connect(m_page, &SignInPage::sandboxRequested, this, &SignInFlow::trySandbox);
    connect(m_page, &SignInPage::cancelled, this, &SignInFlow::cancel);
    connect(m_page, &SignInPage::tryAgainRequested, this, &SignInFlow::resume);
    connect(m_page, &SignInPage::backRequested, this, &SignInFlow::backRequested);
    if (!typed) {
        return m_page;
    }
    if (m_desk.session.state() == Session::State::Expired) {
        askAgain();
    }
    m_page->restore(*typed);
    m_page->setBusy(m_desk.session.state() == Session::State::SigningIn);
    if (m_resumption.canTryAgain()) {
        m_page->showNotice(
            {Notice::Severity::Danger, tr("The saved sign-in could not be used."), {}, Notice::Action::TryAgain});
    }
    return m_page;
}

void SignInFlow::begin(const std::optional<QString> &server)
{
    if (server) {
        m_page->setServer(*server);
    }
    const auto kept = m_desk.kept.entry();
    const bool isOtherServer = server && kept && m_page->server() != kept->server;
    // A later start begins here, too, and may come while somebody signs in by hand.
    if (kept && !isOtherServer && !m_awaitsSandbox && !holdsSecrets()) {
        m_page->setServer(kept->server.toString());
        resume();
    }
}

void SignInFlow::resume()
{
    m_awaitsSandbox = false;
    m_page->setBusy(true);
    m_resumption.begin();
}

void SignInFlow::signIn(const SignInRequest &request)
{
    m_resumption.giveUp();
    m_page->setBusy(true);
    m_awaitsSandbox = request.server.isEmpty();
    if (m_awaitsSandbox) {
        m_sandboxRequest = request;
        m_desk.sandbox.start();
        return;
    }
    m_desk.session.signIn(request);
}

void SignInFlow::trySandbox()
{
    SignInRequest request;
    request.username = SandboxProcess::operatorName();
    request.password = SandboxProcess::operatorPassword();
    request.passing = true;
    signIn(request);
}

bool SignInFlow::isAtSandbox() const
{
    return m_desk.client.server() == m_sandboxRequest.server;
}

void SignInFlow::cancel()
{
    m_awaitsSandbox = false;
    m_resumption.giveUp();
    m_desk.session.cancelSignIn();
    m_page->setBusy(false);
}

void SignInFlow::failed(const ApiError &error)
{
    m_page->setBusy(false);
    if (error.words.isEmpty()) {
        return;
    }
    Notice notice = notSignedIn(error);
    if (m_resumption.canTryAgain()) {
        notice.action = Notice::Action::TryAgain;
        notice.wait = error.retryAfter;
    }
    m_page->showNotice(notice);
}

void SignInFlow::askAgain()
{
    m_page->askAgain(m_desk.client.server(), m_desk.session.currentOperator().username);
}

bool SignInFlow::holdsSecrets() const
{
    const SignInPage::Typed typed = m_page->typed();
    return !typed.password.isEmpty() || !typed.token.isEmpty();
}

} // namespace userdesk
