// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <optional>

#include <QList>
#include <QString>
#include <QUrl>

#include "session/tokenstore.h"

class QSettings;

namespace userdesk {

/// What *Keep me signed in* keeps: in the settings where and how to sign in, in the token store the one secret that it
/// takes: the refresh token, or the token that the operator pasted.
class KeptSignIn {
public:
    enum class Kind { RefreshToken, AccessToken };
    struct Entry {
        QUrl server;
        QString username; ///< empty for a pasted token
        Kind kind = Kind::RefreshToken;
    };
    using KeepDone = std::function<void(bool isKept)>;

    KeptSignIn(QSettings &settings, TokenStore &tokens);

    std::optional<Entry> entry() const;
    void keep(const Entry &entry, const QString &token, KeepDone done);
    void readToken(const Entry &entry, TokenStore::ReadDone done);
    void forget(const QUrl &server); ///< does nothing where another server's sign-in is kept

    /// The server and the user name of the last sign-in, kept or not; for the sign-in page.
    void rememberPlace(const QUrl &server, const QString &username);
    QUrl lastServer() const;
    QString lastUsername() const;
    QList<QUrl> ownServers() const; ///< addresses that are not published, the last one that was used or added first
    void addOwnServer(const QUrl &server); ///< does nothing for a published one
    void removeOwnServer(const QUrl &server);

private:
    QSettings &m_settings;
    TokenStore &m_tokens;
    quint64 m_wish = 0; ///< numbers what is to be kept or forgotten; an outcome of an older one doesn't count
};

} // namespace userdesk
