// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/instance.h"

#include <memory>

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QThread>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr qsizetype longestMessage = 64 * 1'024;
constexpr int tryAgainAfter = 50; // milliseconds
constexpr QByteArrayView taken = "taken\n";

QString lockFile(const QString &settingsFile)
{
    return QFileInfo(settingsFile).dir().filePath(u"userdesk.lock"_s);
}

/// Short, as the system allows no long ones, and nobody else's.
QString addressOf(const QString &settingsFile)
{
    const QByteArray name = (QFileInfo(settingsFile).absoluteFilePath() + u'\n' + QDir::homePath()).toUtf8();
    return u"userdesk-"_s
        + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24));
}

/// Windows lets a program come to the front only with leave of the one that the user has just started.
void letOtherComeToFront()
{
#ifdef Q_OS_WIN
    AllowSetForegroundWindow(ASFW_ANY);
#endif
}

/// One line of JSON; empty where it is anything else.
QStringList argumentsOf(const QByteArray &line)
{
    const QJsonArray values = QJsonDocument::fromJson(line).array();
    QStringList arguments;
    for (const QJsonValue &value : values) {
        arguments.append(value.toString());
    }
    return arguments;
}

} // namespace

Instance::Instance(const QString &settingsFile, QObject *parent)
    : QObject(parent)
    , m_address(addressOf(settingsFile))
    , m_lock(lockFile(settingsFile))
{
    QDir().mkpath(QFileInfo(settingsFile).path());
    m_lock.setStaleLockTime(0); // it is stale when its program has ended, however long it ran
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::receive);
}

Instance::Start Instance::begin(const QStringList &arguments, int patience)
{
    if (m_lock.tryLock(0)) {
        listen();
        return Start::First;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        return Start::First; // the folder can't be written to: two windows are better than none
    }
    letOtherComeToFront();
    return handOver(m_address, arguments, patience) ? Start::HandedOver : Start::OtherIsSilent;
}

void Instance::listen()
{
    QLocalServer::removeServer(m_address); // of one that ended badly: the lock is ours
    m_server.listen(m_address);
}

/// The other one may have begun a moment ago, and not listen yet.
bool Instance::handOver(const QString &address, const QStringList &arguments, int patience)
{
    const QByteArray line = QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n';
    const QDeadlineTimer deadline(patience);
    do {
        QLocalSocket socket;
        socket.connectToServer(address);
        if (socket.waitForConnected(int(deadline.remainingTime()))) {
            socket.write(line);
            while (!socket.canReadLine() && socket.waitForReadyRead(int(deadline.remainingTime()))) { }
            return socket.readLine() == taken;
        }
        QThread::msleep(tryAgainAfter);
    } while (!deadline.hasExpired());
    return false;
}

void Instance::receive()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > longestMessage) {
            socket->abort();
            return;
        }
        if (!socket->canReadLine()) {
            return;
        }
        const QStringList arguments = argumentsOf(socket->readLine());
        if (arguments.isEmpty()) {
            socket->abort();
            return;
        }
        socket->write(taken.data(), taken.size());
        socket->disconnectFromServer();
        Q_EMIT argumentsReceived(arguments);
    });
}

} // namespace userdesk
