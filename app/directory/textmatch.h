// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include "directory/spellings.h"

namespace userdesk {

/// How well a word fits a folded text, best first.
enum class Fit : quint8 { Start, WordStart, Inside, None };

Fit fitOf(QByteArrayView foldedText, QByteArrayView word);

/// How the spellings of a word fit a name of these joinedSpellings().
Fit fitOfName(QByteArrayView spellings, const std::vector<QByteArray> &wordSpellings);

/// Of a folded text; all that isn't ASCII counts as letters.
inline bool isLetterOrDigit(char byte)
{
    const auto code = quint8(byte);
    return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || code >= 0x80;
}

/// How a word fits where it stands at this place of a folded text.
Fit fitAt(QByteArrayView foldedText, qsizetype place);

/// How words are looked for in a text.
enum class Matching : quint8 {
    Anywhere, ///< in any of its spellings()
    InNumber, ///< a telephone number: without the signs that group its digits, on either side
    InId, ///< as fitsId() does
};

/// Whether a folded word stands in an unfolded text.
bool holdsWord(QStringView text, const QByteArray &word, Matching matching = Matching::Anywhere);

/// The parts of an unfolded text that folded words match, in order, none touching another; in QChars.
std::vector<TextRange> matchedParts(QStringView text, const std::vector<QByteArray> &words,
                                    Matching matching = Matching::Anywhere);

/// What of a folded word can stand in a telephone number, without the signs that group digits; empty where nothing can.
QByteArray numberPart(const QByteArray &word);

/// Two letters are in every other ID by chance, so that a shorter word than this has to be the start of one.
inline constexpr qsizetype shortestIdFragment = 3;
bool fitsId(QByteArrayView foldedId, QByteArrayView word);

} // namespace userdesk
