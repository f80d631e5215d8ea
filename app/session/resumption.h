// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include "session/keptsignin.h"
#include "session/session.h"

namespace userdesk {

/// Signs in with what was kept. A server that wasn't reached, before the network or the VPN is up, refuses nothing: the
/// kept sign-in is tried again when the operator asks for it, or when the server can be reached.
class Resumption : public QObject {
    Q_OBJECT

public:
    Resumption(Session &session, const KeptSignIn &kept, QObject *parent = nullptr);

    void begin(); ///< does nothing where nothing is kept
    void giveUp(); ///< it was cancelled, or another sign-in takes its place

    /// Whether it came to nothing, and what was kept is kept still.
    bool canTryAgain() const;

Q_SIGNALS:
    /// It was not reached before, and begin() may help by now. Comes again until one of the two is called.
    void serverReachable();

private:
    void failed(const ApiError &error);
    void lookForServer();

    Session &m_session;
    const KeptSignIn &m_kept;
    bool m_isUnderWay = false;
    bool m_hasFailed = false;
    std::chrono::milliseconds m_pause; ///< until the server is looked for again
    QTimer m_timer;
    QTcpSocket m_socket;
};

} // namespace userdesk
