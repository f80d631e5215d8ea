// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>

#include <QLocale>
#include <QString>

namespace userdesk {

/// Whether some of its letters run from right to left.
inline bool runsFromRight(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

/// @p text of someone else's, for a sentence of the interface's: where the two may run in different directions, the
/// text keeps its own order of reading, with the signs that belong to it (Unicode's first strong isolate), and the
/// sentence keeps its own, also when the text begins it.
inline QString isolated(const QString &text)
{
    const bool isOneWay = QLocale().textDirection() == Qt::LeftToRight && !runsFromRight(text);
    return text.isEmpty() || isOneWay ? text : u'\u2068' + text + u'\u2069';
}

} // namespace userdesk
