// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "users/field.h"

namespace userdesk {

/// Who is signed in, as far as rights go. By default nobody, who may nothing.
struct Operator {
    bool signedIn = false;
    QString userId; ///< empty where the operator's own user could not be read
    QString username;
    std::optional<QStringList> roles; ///< nothing: unknown, so only what is open to any signed-in user
};

/// Whether a field may be edited, and in plain words why not.
struct EditRight {
    bool editable = false;
    QString reason; ///< empty exactly when editable

    bool operator==(const EditRight &) const = default;
};

/// The contract's "Who may change which field" as one pure function.
namespace EditPolicy {
EditRight right(const Operator &who, const QString &targetUserId, const FieldSpec &field);

/// Who may change the field, in words: "ADMIN", "any signed-in user", …
QString requirement(const FieldSpec &field);
} // namespace EditPolicy

} // namespace userdesk
