// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/foundletters.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include "look/theme.h"

namespace userdesk {

namespace {

/// What Qt puts where it cuts; around it Qt leaves isolates, so that it is neither the first nor the last character.
constexpr QChar ellipsis = u'…';
constexpr qsizetype lettersBefore = 8; ///< the found ones are left, where there is room

/// Without the first @p cut letters, which an ellipsis stands for.
MarkedText withoutStart(const MarkedText &line, qsizetype cut)
{
    MarkedText rest{ellipsis + line.text.sliced(cut), {}};
    for (const TextRange &range : line.found) {
        const qsizetype start = std::max(range.start, cut);
        if (range.start + range.length > start) {
            rest.found.push_back({start - cut + 1, range.start + range.length - start});
        }
    }
    return rest;
}

/// Cut at its end; what is cut is marked no more.
MarkedText withoutEnd(const MarkedText &line, const QFontMetrics &metrics, int width)
{
    MarkedText rest{metrics.elidedText(line.text, Qt::ElideRight, width), {}};
    const qsizetype kept = rest.text == line.text ? line.text.size() : rest.text.lastIndexOf(ellipsis);
    for (const TextRange &range : line.found) {
        if (range.start < kept) {
            rest.found.push_back({range.start, std::min(range.length, kept - range.start)});
        }
    }
    return rest;
}

bool beginsLetter(const QString &text, qsizetype place)
{
    return !text[place].isLowSurrogate() && !text[place].isMark();
}

/// How much has to go so that the found letters stand whole within the width, as little before them as may be.
qsizetype cutBefore(const TextRange &found, const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype end = found.start + found.length;
    const QString tail = end < text.size() ? QString(ellipsis) : QString();
    for (qsizetype cut = std::max<qsizetype>(found.start - lettersBefore, 1); cut < found.start; ++cut) {
        const QString shown = ellipsis + text.sliced(cut, end - cut) + tail;
        if (beginsLetter(text, cut) && metrics.horizontalAdvance(shown) <= width) {
            return cut;
        }
    }
    return found.start;
}

} // namespace

MarkedText markedText(const QString &text, const QByteArrayList &words, Matching matching)
{
    return {text, matchedParts(text, {words.begin(), words.end()}, matching)};
}

MarkedText elided(const MarkedText &line, const QFontMetrics &metrics, int width)
{
    MarkedText start = withoutEnd(line, metrics, width);
    const bool losesFound = !line.found.empty() && (start.found.empty() || start.found.front() != line.found.front());
    if (!losesFound || line.found.front().start == 0) {
        return start;
    }
    const QString end = metrics.elidedText(line.text, Qt::ElideLeft, width);
    const qsizetype tail = end.size() - 1 - end.indexOf(ellipsis);
    if (line.text.size() - tail <= line.found.front().start) {
        return withoutStart(line, line.text.size() - tail);
    }
    return withoutEnd(withoutStart(line, cutBefore(line.found.front(), line.text, metrics, width)), metrics, width);
}

void paintMarked(QPainter *painter, const QRect &rect, const MarkedText &line, QTextOption option)
{
    QTextCharFormat format;
    format.setBackground(Theme::color(ColorRole::FoundLetters));
    format.setForeground(Theme::color(ColorRole::Text));
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : line.found) {
        formats.append({int(range.start), int(range.length), format});
    }
    QTextLayout layout(line.text, painter->font());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine laidOut = layout.createLine();
    laidOut.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - laidOut.height()) / 2));
}

} // namespace userdesk
