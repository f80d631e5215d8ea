// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "sandboxserver.h"

#include <QFile>
#include <QJsonDocument>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int StartMilliseconds = 30'000;
constexpr int EndMilliseconds = 10'000;

} // namespace

SandboxServer::SandboxServer(const QStringList &extraArguments)
{
    // It ends with its standard input, and so with the test, even where that crashes.
    const QStringList arguments{u"--follow-stdin"_s, u"--requests"_s, m_directory.filePath(u"requests.jsonl"_s)};
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(executable(), arguments + extraArguments);
    waitUntilReady();
}

SandboxServer::~SandboxServer()
{
    stop();
}

QString SandboxServer::executable()
{
    return qEnvironmentVariable("USERDESK_SANDBOX", QStringLiteral(USERDESK_SANDBOX_EXECUTABLE));
}

void SandboxServer::waitUntilReady()
{
    while (!m_process.canReadLine() && m_process.waitForReadyRead(StartMilliseconds)) { }
    const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
    if (line.isEmpty()) {
        m_errorText = QString::fromUtf8(m_process.readAllStandardError()) + m_process.errorString();
        return;
    }
    m_url = QUrl(line, QUrl::StrictMode);
}

bool SandboxServer::isRunning() const
{
    return m_url.isValid() && !m_url.isEmpty() && m_process.state() == QProcess::Running;
}

QList<QJsonObject> SandboxServer::requests() const
{
    QList<QJsonObject> requests;
    QFile file(m_directory.filePath(u"requests.jsonl"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return requests;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty()) {
            requests.append(QJsonDocument::fromJson(line).object());
        }
    }
    return requests;
}

QList<QJsonObject> SandboxServer::requests(const QString &method, const QString &path) const
{
    QList<QJsonObject> some = requests();
    some.removeIf([&](const QJsonObject &request) {
        return request.value(u"method"_s).toString() != method || request.value(u"path"_s).toString() != path;
    });
    return some;
}

bool SandboxServer::setFault(const QString &kind, const QString &when, const QString &where)
{
    bool isAccepted = false;
    post(u"/sandbox/fault"_s, {{u"kind"_s, kind}, {u"when"_s, when}, {u"path"_s, where}}, &isAccepted);
    return isAccepted;
}

QJsonObject SandboxServer::changeUser(const QJsonObject &change)
{
    return post(u"/sandbox/user"_s, change);
}

bool SandboxServer::expireTokens(bool alsoRefreshTokens)
{
    bool isAccepted = false;
    post(u"/sandbox/expire"_s, {{u"refresh"_s, alsoRefreshTokens}}, &isAccepted);
    return isAccepted;
}

void SandboxServer::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(EndMilliseconds)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QJsonObject SandboxServer::post(const QString &path, const QJsonObject &body, bool *isAccepted)
{
    httplib::Client client("127.0.0.1", m_url.port());
    const auto reply = client.Post(path.toStdString(), QJsonDocument(body).toJson().toStdString(), "application/json");
    const bool ok = reply && reply->status == 200;
    if (isAccepted) {
        *isAccepted = ok;
    }
    return ok ? QJsonDocument::fromJson(QByteArray::fromStdString(reply->body)).object() : QJsonObject();
}

} // namespace userdesk
