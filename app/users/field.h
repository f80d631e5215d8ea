// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QVariant>

namespace userdesk {

/// Which kind of control edits a field.
enum class Editor { Line, Password, Locale, TimeZone, Roles, Status };

/// Who may change a field; the contract, "Who may change which field".
enum class Permission { AnyOperator, SelfOrPowerUser, Admin };

/// Everything about one field but where a record keeps it: one row of a field table.
/// Values are a QString, a QStringList (roles), or an invalid QVariant where the value is not known.
struct FieldSpec {
    const char *wireName = nullptr;
    const char *labelSource = nullptr; ///< English, for the translation context "Field"
    Editor editor = Editor::Line;
    Permission permission = Permission::Admin;
    bool secret = false; ///< never read, shown, logged or compared
    QString (*findProblem)(const QVariant &value) = nullptr; ///< a sentence on what is wrong, or nothing
    QString (*tidy)(const QString &text) = nullptr; ///< what a typed text means; null where it means itself

    QString key() const { return QString::fromLatin1(wireName); }
    QString label() const;
    QVariant tidied(const QVariant &value) const;
};

/// A field of a Record, with the way to its value. The server never sends a secret one, so nothing reads it.
template <typename Record> struct Field : FieldSpec {
    QVariant (*read)(const Record &record) = nullptr;
};

/// Whether two values of one field mean the same: lists as sets, texts to the letter.
bool sameValue(const QVariant &left, const QVariant &right);

/// Checks of field tables: each gives a sentence on what is wrong with a value, or nothing.
namespace checks {
QString requiredText(const QVariant &value);
QString optionalText(const QVariant &value);
QString emailAddress(const QVariant &value);
QString requiredCode(const QVariant &value); ///< a status: not blank
QString locale(const QVariant &value);
QString timeZone(const QVariant &value);
QString password(const QVariant &value);
QString nothing(const QVariant &value);
} // namespace checks

} // namespace userdesk
