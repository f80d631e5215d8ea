// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

/// The UUID that is all of a pasted text, as servers write it: it may be in capitals, without dashes, in braces or
/// quotes, with a comma behind it, or the end of a link. Empty for all else.
QString pastedUuid(const QString &typed);

/// The UUID that stands somewhere in a text, such as "userId: …" or the address of a web page, in lower case; empty
/// where there is none, or more than one.
QString uuidWithin(const QString &typed);

/// The user ID in what somebody typed or pasted: a UUID as pastedUuid() reads it; else without space around it and
/// invisible characters, and without the link that leads to it; empty where that isn't one word, or too long to be one.
QString tidyUserId(const QString &typed);

} // namespace userdesk
