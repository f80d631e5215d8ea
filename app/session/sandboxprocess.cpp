// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/sandboxprocess.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QStandardPaths>

#include "api/serverurl.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QString executable()
{
    const auto name = u"userdesk-sandbox"_s;
    // Beside the program alone: what else is called so on the search path may be anybody's.
    return QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
}

} // namespace

SandboxProcess::SandboxProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readAddress);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            Q_EMIT failed(tr("The sandbox can't be started: %1.").arg(m_process.errorString()));
        }
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        if (std::exchange(m_url, {}).isEmpty()) {
            Q_EMIT failed(tr("The sandbox ended before it was ready."));
        }
    });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel(); // it follows its standard input
    if (!m_process.waitForFinished(2'000)) {
        m_process.kill();
        m_process.waitForFinished(1'000);
    }
}

void SandboxProcess::start()
{
    if (!m_url.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT ready(m_url); }, Qt::QueuedConnection);
        return;
    }
    if (m_process.state() != QProcess::NotRunning) {
        return;
    }
    const QString program = executable();
    if (program.isEmpty()) {
        const QString words = tr("The sandbox isn't installed: userdesk-sandbox is not beside UserDesk.");
        QMetaObject::invokeMethod(
            this, [this, words] { Q_EMIT failed(words); }, Qt::QueuedConnection);
        return;
    }
    m_process.start(program, {u"--follow-stdin"_s});
}

void SandboxProcess::readAddress()
{
    if (!m_url.isEmpty() || !m_process.canReadLine()) {
        return;
    }
    const Result<QUrl> url = parseServerUrl(QString::fromUtf8(m_process.readLine()));
    if (!url) {
        Q_EMIT failed(tr("The sandbox gave no address."));
        return;
    }
    m_url = *url;
    Q_EMIT ready(m_url);
}

QString SandboxProcess::operatorName()
{
    return u"admin@sandbox.test"_s;
}

QString SandboxProcess::operatorPassword()
{
    return u"sandbox"_s;
}

} // namespace userdesk
