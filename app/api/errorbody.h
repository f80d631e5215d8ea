// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

namespace userdesk {

/// What the body of an error says.
struct ErrorBody {
    QString message; ///< empty where the body says nothing that a person could use
    QHash<QString, QString> fields; ///< by wire name
    bool isInApiForm = false; ///< it is JSON, and says something
};

/// Reads the forms that the contract lists: Spring's, RFC 9457, {"message"}, {"error"}, {"errors"} as list or object,
/// plain text, HTML (of which only the title is used), nothing.
ErrorBody readErrorBody(const QByteArray &body);

} // namespace userdesk
