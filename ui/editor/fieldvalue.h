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

/// The locale in words with its code, e.g. "Türkçe (Türkiye) · tr_TR"; the code alone where Qt doesn't know it.
QString localeText(const QString &code);

/// The zone with the local time there, e.g. "Europe/Istanbul · now 14:03"; the id alone where Qt doesn't know it.
QString timeZoneText(const QString &id);

} // namespace userdesk
