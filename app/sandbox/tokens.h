// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace sandbox {

struct TokenPair {
    QString access;
    QString refresh;
};

/// Issues and checks tokens. An access token is a JWT (RFC 7519) signed with a key that lives as long as the process; a
/// refresh token is a random text that works once. Not thread-safe: the router serialises calls.
class Tokens {
public:
    enum class Verdict { Valid, Invalid, Expired };

    explicit Tokens(int lifeSeconds);

    TokenPair issue(const QString &userId, const QString &locale);
    /// Sets `userId` where the token is valid.
    Verdict check(const QByteArray &accessToken, QString &userId) const;
    /// The user of a refresh token, which is used up by this; empty for one that is unknown or was used before.
    QString redeem(const QString &refreshToken);

    /// Makes every access token issued so far count as expired; with `alsoRefresh`, the refresh tokens are unknown too.
    void expireAll(bool alsoRefresh);

private:
    QByteArray signature(const QByteArray &signedPart) const;

    int m_lifeSeconds;
    QByteArray m_key;
    qint64 m_generation = 0;
    QHash<QString, QString> m_userOfRefreshToken;
};

} // namespace sandbox
