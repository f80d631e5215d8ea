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

    bool isSandbox() const { return url.isEmpty(); }
};

/// Production, Test, Local gateway, Sandbox; the contract, "Servers".
QList<ServerProfile> publishedServers();

} // namespace userdesk
