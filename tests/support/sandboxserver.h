// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

namespace userdesk {

/// A userdesk-sandbox process of a test's own, on a free port, that writes down every request it gets. Started by the
/// constructor, which waits until it is ready, and ended by the destructor. isRunning() is false where it did not
/// start, and errorText() then says why.
class SandboxServer {
public:
    explicit SandboxServer(const QStringList &extraArguments = {});
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /// The environment variable USERDESK_SANDBOX, else the one that was built with the tests.
    static QString executable();

    bool isRunning() const;
    QString errorText() const { return m_errorText; }
    QUrl url() const { return m_url; }
    QProcess &process() { return m_process; }

    /// The requests that arrived so far, oldest first: method, path, authorization, acceptLanguage, body; secrets
    /// masked.
    QList<QJsonObject> requests() const;
    /// Only those of one operation, e.g. "PATCH", "/v1/users/update".
    QList<QJsonObject> requests(const QString &method, const QString &path) const;

    /// Kind, when ("next", "all", "1/N") and a part of "METHOD /path", as --help explains them; "none" ends all faults.
    /// False where the sandbox does not know the fault.
    bool setFault(const QString &kind, const QString &when = {}, const QString &where = {});
    /// Changes a user as a colleague would; needs "userId". The user as it is now, empty where it was refused.
    QJsonObject changeUser(const QJsonObject &change);
    /// Lets every access token issued so far expire, and makes the refresh tokens unknown if asked.
    bool expireTokens(bool alsoRefreshTokens = false);

    /// Ends the process, as a server that goes away does.
    void stop();

private:
    void waitUntilReady();
    QJsonObject post(const QString &path, const QJsonObject &body, bool *isAccepted = nullptr);

    QTemporaryDir m_directory;
    QProcess m_process;
    QUrl m_url;
    QString m_errorText;
};

} // namespace userdesk
