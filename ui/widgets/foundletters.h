// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QByteArrayList>
#include <QString>
#include <QTextOption>

#include "directory/textmatch.h"

class QFontMetrics;
class QPainter;
class QRect;

namespace userdesk {

/// A line of text, and the letters of it that were searched for.
struct MarkedText {
    QString text;
    std::vector<TextRange> found;
};

/// @p words are folded.
MarkedText markedText(const QString &text, const QByteArrayList &words, Matching matching = Matching::Anywhere);

/// Cut to the width as QFontMetrics does, but where that would take the first found letters away, at its start.
MarkedText elided(const MarkedText &line, const QFontMetrics &metrics, int width);

/// Paints the line in the painter's font and colour, vertically centred, with the found letters marked.
void paintMarked(QPainter *painter, const QRect &rect, const MarkedText &line, QTextOption option);

} // namespace userdesk
