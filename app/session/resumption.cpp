// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/resumption.h"

#include <algorithm>

namespace userdesk {

namespace {

constexpr auto firstPause = std::chrono::seconds(5);
constexpr auto longestPause = std::chrono::minutes(5);
constexpr int httpsPort = 443;
constexpr int httpPort = 80;

} // namespace

Resumption::Resumption(Session &session, const KeptSignIn &kept, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_kept(kept)
    , m_pause(firstPause)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Resumption::lookForServer);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.abort();
        Q_EMIT serverReachable();
    });
    connect(&m_session, &Session::signInFailed, this, &Resumption::failed);
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::SignedIn) {
            giveUp();
        }
    });
}

void Resumption::begin()
{
    const auto entry = m_kept.entry();
    if (!entry) {
        return;
    }
    m_timer.stop();
    m_socket.abort();
    m_hasFailed = false;
    m_isUnderWay = true;
    m_session.resume(*entry);
}

void Resumption::giveUp()
{
    m_timer.stop();
    m_socket.abort();
    m_isUnderWay = false;
    m_hasFailed = false;
    m_pause = firstPause;
}

bool Resumption::canTryAgain() const
{
    return m_hasFailed && m_kept.entry();
}

void Resumption::failed(const ApiError &error)
{
    if (!m_isUnderWay) {
        return;
    }
    m_isUnderWay = false;
    m_hasFailed = true;
    // A keychain that gave nothing may be locked: it isn't asked again and again.
    if (!canTryAgain() || error.kind == ApiError::Kind::Unauthorized) {
        return;
    }
    using Milliseconds = std::chrono::milliseconds;
    m_timer.start(std::clamp<Milliseconds>(error.retryAfter.value_or(std::chrono::seconds(0)), m_pause, longestPause));
    m_pause = std::min<Milliseconds>(2 * m_pause, longestPause); // a server that answers so may do so for long
}

/// Connects and does no more: a sign-in that is tried over and over would take the page away from whoever types there.
void Resumption::lookForServer()
{
    const auto entry = m_kept.entry();
    if (!entry) {
        return;
    }
    m_timer.start(firstPause);
    m_socket.abort();
    const bool isPlain = entry->server.scheme() == QLatin1StringView("http");
    m_socket.connectToHost(entry->server.host(), quint16(entry->server.port(isPlain ? httpPort : httpsPort)));
}

} // namespace userdesk
