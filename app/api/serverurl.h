// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QUrl>

#include "api/result.h"

namespace userdesk {

/// Whether this is an address that requests may go to: https, or plain http to a loopback address; with a host, and
/// without user, password, query or fragment.
bool isAcceptableServer(const QUrl &url);

/// Why an address that is not acceptable is refused.
ApiError unacceptableServer(const QUrl &url);

/// Reads an address as a person types it ("api.example.com", "localhost:8080"); the error's words say what is wrong.
/// Where no scheme is given, https is meant, and http for a loopback address; a bare word is no address then.
Result<QUrl> parseServerUrl(const QString &text);

} // namespace userdesk
