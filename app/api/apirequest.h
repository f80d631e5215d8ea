// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace userdesk {

/// What one call sends, before it is tied to a server.
struct ApiRequest {
    enum class Effect { Reads, Changes };

    QByteArray method;
    QString path; ///< below the server's address, percent-encoded where needed
    std::optional<QJsonObject> body;
    Effect effect = Effect::Reads;
    bool authorized = true; ///< whether the Authorization header goes with it
    QByteArray authorization = {}; ///< the header's value of a sign-in that isn't the current one; else empty
};

/// Where the request goes: the server's address, which may have a path of its own, and the request's path.
QUrl requestUrl(const QUrl &server, const ApiRequest &request);

/// Method, address and indented body, as a person reads them; secrets are masked.
QString requestText(const QUrl &server, const ApiRequest &request);

enum class Shell { Posix, PowerShell };
#ifdef Q_OS_WIN
inline constexpr Shell systemShell = Shell::PowerShell;
#else
inline constexpr Shell systemShell = Shell::Posix;
#endif

/// The same request as a command for a shell. The token and the secrets are left to environment variables named after
/// them (TOKEN, PASSWORD), without which the command ends with an error and sends nothing.
QString curlCommand(const QUrl &server, const ApiRequest &request, Shell shell = systemShell);

} // namespace userdesk
