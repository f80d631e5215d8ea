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
};

/// Where the request goes: the server's address, which may have a path of its own, and the request's path.
QUrl requestUrl(const QUrl &server, const ApiRequest &request);

/// Method, address and indented body, as a person reads them; secrets are masked.
QString requestText(const QUrl &server, const ApiRequest &request);

/// The same request as a command for a shell, with secrets masked and the token left to $TOKEN.
QString curlCommand(const QUrl &server, const ApiRequest &request);

} // namespace userdesk
