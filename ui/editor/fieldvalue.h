// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QVariant>

namespace userdesk {

struct FieldSpec;

/// A field's value in words, as notes, reviews and details show it: roles as a list, status and locale in words,
/// secrets as dots, "none" for an empty text and "unknown" for an invalid value.
QString fieldValueText(const FieldSpec &field, const QVariant &value);

/// What became of a field, as the form and the review note it: "added STANDARD_USER", "was Ayşe", "was unknown".
QString fieldChangeText(const FieldSpec &field, const QVariant &before, const QVariant &after);

} // namespace userdesk
