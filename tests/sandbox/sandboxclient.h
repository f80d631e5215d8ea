// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace httplib {
class Client;
}

namespace sandbox {

struct Answer {
    int status = 0; ///< 0: no answer came
    QByteArray body;
    QByteArray retryAfter;
    QByteArray location;

    QJsonObject object() const;
    /// The fields that an error in Spring's form names.
    QStringList fields() const;
    QString message() const;
};

/// Speaks to the sandbox without a line of the client under test.
class SandboxClient {
public:
    explicit SandboxClient(const QUrl &url);
    ~SandboxClient();

    /// True if it worked; later calls carry the token.
    bool signIn(const QString &username, const QString &password = QStringLiteral("sandbox"));
    /// "admin" for admin@sandbox.test.
    bool signInAs(const QString &name);

    void setToken(const QString &token) { m_token = token; }
    QString token() const { return m_token; }
    QString refreshToken() const { return m_refreshToken; }
    void setAcceptLanguage(const QString &language) { m_acceptLanguage = language; }

    Answer get(const QString &path);
    Answer post(const QString &path, const QJsonObject &body);
    Answer patch(const QString &path, const QJsonObject &body);
    Answer send(const QString &method, const QString &path, const QByteArray &body,
                const QByteArray &contentType = "application/json");

    QJsonObject ownUser();
    Answer update(const QJsonObject &body);
    /// A page, or all users from the first page on.
    QJsonArray users(const QJsonObject &query);
    QJsonObject userNamed(const QString &username);

private:
    std::unique_ptr<httplib::Client> m_client;
    QString m_token;
    QString m_refreshToken;
    QString m_acceptLanguage;
};

} // namespace sandbox
