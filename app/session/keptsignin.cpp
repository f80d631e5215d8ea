// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/keptsignin.h"

#include <algorithm>
#include <utility>

#include <QSettings>

#include "session/serverprofile.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto keptServer = u"kept/server"_s;
const auto keptUsername = u"kept/username"_s;
const auto keptKind = u"kept/kind"_s;
const auto placeServer = u"signIn/server"_s;
const auto placeUsername = u"signIn/username"_s;
const auto placeOwnServers = u"signIn/ownServers"_s;
const auto kindAccessToken = u"access-token"_s;
const auto kindRefreshToken = u"refresh-token"_s;

QString tokenKey(const KeptSignIn::Entry &entry)
{
    const QString purpose = entry.kind == KeptSignIn::Kind::AccessToken ? kindAccessToken : kindRefreshToken;
    return u"%1/%2"_s.arg(entry.server.toString(QUrl::FullyEncoded), purpose);
}

} // namespace

KeptSignIn::KeptSignIn(QSettings &settings, TokenStore &tokens)
    : m_settings(settings)
    , m_tokens(tokens)
{
}

std::optional<KeptSignIn::Entry> KeptSignIn::entry() const
{
    Entry entry;
    entry.server = QUrl(m_settings.value(keptServer).toString());
    entry.username = m_settings.value(keptUsername).toString();
    entry.kind = m_settings.value(keptKind).toString() == kindAccessToken ? Kind::AccessToken : Kind::RefreshToken;
    return entry.server.isEmpty() ? std::nullopt : std::optional(entry);
}

void KeptSignIn::keep(const Entry &entry, const QString &token, KeepDone done)
{
    if (const auto old = this->entry(); old && tokenKey(*old) != tokenKey(entry)) {
        m_tokens.remove(tokenKey(*old)); // nothing would lead to it any more
    }
    m_settings.setValue(keptServer, entry.server.toString());
    m_settings.setValue(keptUsername, entry.username);
    m_settings.setValue(keptKind, entry.kind == Kind::AccessToken ? kindAccessToken : kindRefreshToken);
    const auto written = [this, wish = ++m_wish, entry, done = std::move(done)](TokenStore::Outcome outcome) {
        if (wish != m_wish) {
            return; // another one is kept by now, or none
        }
        const bool isKept = outcome == TokenStore::Outcome::Ok;
        if (!isKept) {
            forget(entry.server); // a part of it may have been written
        }
        done(isKept);
    };
    m_tokens.write(tokenKey(entry), token, written);
}

void KeptSignIn::readToken(const Entry &entry, TokenStore::ReadDone done)
{
    m_tokens.read(tokenKey(entry), std::move(done));
}

void KeptSignIn::forget(const QUrl &server)
{
    if (const auto kept = entry(); kept && kept->server == server) {
        ++m_wish;
        m_tokens.remove(tokenKey(*kept));
        m_settings.remove(keptServer);
    }
}

void KeptSignIn::rememberPlace(const QUrl &server, const QString &username)
{
    addOwnServer(server);
    m_settings.setValue(placeServer, server.toString());
    m_settings.setValue(placeUsername, username);
}

void KeptSignIn::addOwnServer(const QUrl &server)
{
    constexpr qsizetype mostOwnServers = 8;
    const auto published = publishedServers();
    if (std::ranges::find(published, server, &ServerProfile::url) != published.end()) {
        return;
    }
    QStringList own = m_settings.value(placeOwnServers).toStringList();
    own.removeAll(server.toString());
    own.prepend(server.toString());
    m_settings.setValue(placeOwnServers, own.mid(0, mostOwnServers));
}

void KeptSignIn::removeOwnServer(const QUrl &server)
{
    QStringList own = m_settings.value(placeOwnServers).toStringList();
    own.removeAll(server.toString());
    m_settings.setValue(placeOwnServers, own);
    if (lastServer() == server) {
        m_settings.remove(placeServer);
        m_settings.remove(placeUsername);
    }
}

QUrl KeptSignIn::lastServer() const
{
    return QUrl(m_settings.value(placeServer).toString());
}

QList<QUrl> KeptSignIn::ownServers() const
{
    const QStringList own = m_settings.value(placeOwnServers).toStringList();
    return {own.begin(), own.end()};
}

QString KeptSignIn::lastUsername() const
{
    return m_settings.value(placeUsername).toString();
}

} // namespace userdesk
