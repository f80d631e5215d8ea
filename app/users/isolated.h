// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocale>
#include <QString>

namespace userdesk {

/// @p text of somebody else's, for a sentence of the interface's: where that runs from the right, the text keeps its
/// own order of reading, with the signs that belong to it (Unicode's first strong isolate).
inline QString isolated(const QString &text)
{
    return text.isEmpty() || QLocale().textDirection() == Qt::LeftToRight ? text : u'\u2068' + text + u'\u2069';
}

} // namespace userdesk
