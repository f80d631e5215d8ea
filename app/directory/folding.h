// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace userdesk {

/// Text as people type it who don't mind case, diacritics or the width of letters: lower case, İ/I/ı/i alike, ß as ss,
/// full-width as half-width, without combining marks, Arabic letters that stand for each other and all apostrophes,
/// dashes and digits alike, and with spaces for control characters. UTF-8, so that it can be scanned as bytes; it never
/// holds a control character.
QByteArray folded(QStringView text);

/// The same of one character; what it is folded to may be empty.
QString foldedCharacter(char32_t character);

/// A telephone number without the signs that people group its digits with; @p number is folded.
QByteArray ungrouped(QByteArray number);

} // namespace userdesk
