// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QByteArray>
#include <QStringView>

namespace userdesk {

struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// A text, folded, and for each byte of that the characters that it came from.
struct Spelling {
    QByteArray bytes;
    std::vector<TextRange> origins;
};

/// The ways in which people type a name, each folded. The first is the name as it is; the others, where there are any,
/// are without its hyphens and apostrophes, with "ae" for "ä" and the other way round, and in Latin letters.
std::vector<Spelling> spellings(QStringView text);

/// Stands between the spellings of a name where they are searched in one go; no folded text holds it.
inline constexpr char spellingEnd = '\x1f';

/// All spellings of a name, with a spellingEnd between them.
QByteArray joinedSpellings(QStringView text);

/// A folded word as it is found in any spelling: itself, and without its hyphens and apostrophes.
std::vector<QByteArray> spellingsOfWord(const QByteArray &word);

} // namespace userdesk
