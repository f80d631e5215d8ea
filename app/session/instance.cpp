// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/instance.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

#include "session/instanceaddress.h"
#include "session/peer.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int tryAgainAfter = 50; // milliseconds
constexpr QByteArrayView taken = "taken\n";
constexpr QByteArrayView elsewhere = "elsewhere\n";

/// What comes of an attempt to hand over.
enum class Outcome {
    Nobody, ///< nobody listens, or somebody else's program
    HungUp, ///< it ends just now
    Silent,
    Taken,
    Elsewhere,
    TooLong,
};

/// Windows lets a program come to the front only with leave of the one that the user has just started.
void letOtherComeToFront()
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

Outcome handOver(const QString &address, const QByteArray &line, const QDeadlineTimer &deadline)
{
    QLocalSocket socket;
    socket.connectToServer(address);
    if (!socket.waitForConnected(int(deadline.remainingTime())) || !isOfThisUser(socket)) {
        return Outcome::Nobody;
    }
    if (line.size() > longestHandover) {
        return Outcome::TooLong;
    }
    letOtherComeToFront();
    socket.write(line);
    while (!socket.canReadLine() && socket.waitForReadyRead(int(deadline.remainingTime()))) { }
    const QByteArray answer = socket.readLine();
    if (answer == taken) {
        return Outcome::Taken;
    }
    if (answer == elsewhere) {
        return Outcome::Elsewhere;
    }
    return socket.state() == QLocalSocket::ConnectedState ? Outcome::Silent : Outcome::HungUp;
}

} // namespace

Instance::Instance(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_lock(instanceLock(settingsFile))
{
    m_address = instanceAddress(settingsFile);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::receive);
}

/// Who listens is asked even with the lock held: somebody may have deleted its file, or it can't be locked at all. One
/// that has the lock and doesn't listen may have begun a moment ago.
Instance::Start Instance::begin(const Handover &own, int patience)
{
    m_display = own.display;
    const QByteArray line = lineOf(own);
    const QDeadlineTimer deadline(patience);
    do {
        const FileLock::State lock = m_lock.tryLock();
        switch (handOver(m_address, line, deadline)) {
        case Outcome::Taken:
            return Start::HandedOver;
        case Outcome::Elsewhere:
            return Start::OtherDisplay;
        case Outcome::TooLong:
            return Start::TooLong;
        case Outcome::Silent:
            return Start::OtherIsSilent;
        case Outcome::Nobody:
            if (lock != FileLock::State::HeldByOther) {
                listen();
                return Start::First; // also without a lock: two windows are better than none
            }
            break;
        case Outcome::HungUp:
            break;
        }
        QThread::msleep(tryAgainAfter);
    } while (!deadline.hasExpired());
    return Start::OtherIsSilent;
}

void Instance::listen()
{
    if (!m_address.isEmpty()) {
        QLocalServer::removeServer(m_address); // of one that ended badly: nobody listens
        m_server.listen(m_address);
    }
}

void Instance::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!isOfThisUser(*socket)) {
        socket->abort();
        return;
    }
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
}

void Instance::read(QLocalSocket &socket)
{
    if (socket.bytesAvailable() > longestHandover) {
        socket.abort();
        return;
    }
    if (!socket.canReadLine()) {
        return;
    }
    const auto handover = handoverOf(socket.readLine());
    if (!handover) {
        socket.abort();
        return;
    }
    const bool isHere = handover->display == m_display;
    const QByteArrayView answer = isHere ? taken : elsewhere;
    socket.write(answer.data(), answer.size());
    socket.disconnectFromServer();
    if (isHere) {
        Q_EMIT received(*handover);
    }
}

} // namespace userdesk
