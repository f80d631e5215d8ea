// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

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
    };

    /// @p settingsFile is where the settings are, or would be.
    explicit Instance(const QString &settingsFile, QObject *parent = nullptr);

    /// Waits for the other one for at most @p patience milliseconds, where there is one.
    Start begin(const QStringList &arguments, int patience = 3'000);

    QString address() const { return m_address; } ///< where it listens, as QLocalSocket wants it

Q_SIGNALS:
    /// Of a later start, the name of the program included.
    void argumentsReceived(const QStringList &arguments);

private:
    void listen();
    void receive();
    static bool handOver(const QString &address, const QStringList &arguments, int patience);

    QString m_address;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace userdesk
