// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace userdesk {

/// A server that one can sign in to.
struct ServerProfile {
    QString name; ///< in the interface's language; empty for the operator's own servers
    QUrl url; ///< empty for the sandbox, whose address is known when it has started

    bool isProduction = false; ///< where a slip meets real people

    bool isSandbox() const { return url.isEmpty(); }
};

/// Production, Test, Local gateway, Sandbox; the contract, "Servers".
QList<ServerProfile> publishedServers();

/// The published server with this address, or the sandbox where it runs at @p sandbox; else one without a name.
ServerProfile profileOf(const QUrl &server, const QUrl &sandbox);

} // namespace userdesk
