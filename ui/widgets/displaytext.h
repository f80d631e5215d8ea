// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

/// A text from outside as one line that can't disturb what stands around it: control characters and line breaks become
/// visible or a space, marks that turn the reading order are dropped, lone surrogates replaced. Text that runs from
/// right to left is wrapped in an isolate (UAX #9).
QString displayText(const QString &text);

/// The same for a label that wraps: breakable where it has no spaces, and cut after @p limit characters.
QString wrappableText(const QString &text, qsizetype limit = 400);

/// The whole text for a tooltip: never markup, wrapped, and breakable where it has no spaces. Empty for an empty text.
QString toolTipText(const QString &text);

/// A part of any of these as it is copied: without the marks and the breaks that were put between its letters.
QString withoutDisplayMarks(const QString &shown);

/// The same for a screen reader: without the isolates, of which some say the names.
QString spokenText(const QString &text);

} // namespace userdesk
