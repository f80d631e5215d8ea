// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocalServer>
#include <QObject>

#include "session/filelock.h"
#include "session/handover.h"

class QLocalSocket;

namespace userdesk {

/// Sees to it that a profile, which is a file of settings, is open in one window only: a second start hands its
/// arguments over to the first.
class Instance : public QObject {
    Q_OBJECT

public:
    enum class Start {
        First, ///< there is no other, or nobody can say
        HandedOver, ///< the other one has taken the arguments
        OtherIsSilent, ///< there is another one, and it doesn't answer
        OtherDisplay, ///< the other one is where the user who starts this one doesn't see it
        TooLong, ///< there is another one, and the arguments are too long to be handed over
    };

    /// @p settingsFile is where the settings are, or would be.
    explicit Instance(const QString &settingsFile, QObject *parent = nullptr);

    /// Waits for the other one for at most @p patience milliseconds, where there is one.
    Start begin(const Handover &own, int patience = 3'000);

    QString address() const { return m_address; } ///< where it listens, as QLocalSocket wants it
    bool isReachable() const { return m_server.isListening(); } ///< for a later start

Q_SIGNALS:
    void received(const Handover &handover); ///< from a later start on the same display

private:
    void listen();
    void receive();
    void read(QLocalSocket &socket);

    QString m_address;
    QString m_display;
    FileLock m_lock;
    QLocalServer m_server;
};

} // namespace userdesk
