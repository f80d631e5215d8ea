// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

inline constexpr qsizetype longestViewName = 80; ///< in characters, of which some take two QChars

/// A name as it is kept: one line without control characters, marks that turn the reading order, broken characters or
/// spaces at its ends. Empty where nothing visible is left.
QString tidyViewName(const QString &typed);

qsizetype viewNameLength(const QString &name);

/// Whether a reader would take these tidy names for the same.
bool sameViewName(const QString &left, const QString &right);

} // namespace userdesk
