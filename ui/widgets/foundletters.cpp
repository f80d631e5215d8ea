// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/foundletters.h"

#include "directory/textmatch.h"
#include "look/theme.h"

namespace userdesk {

QList<QTextLayout::FormatRange> foundLetters(const QString &text, const QByteArrayList &words)
{
    QTextCharFormat format;
    format.setBackground(Theme::color(ColorRole::FoundLetters));
    format.setForeground(Theme::color(ColorRole::Text));
    QList<QTextLayout::FormatRange> ranges;
    for (const TextRange &part : matchedParts(text, {words.begin(), words.end()})) {
        ranges.append({int(part.start), int(part.length), format});
    }
    return ranges;
}

} // namespace userdesk
