// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/textmatch.h"

#include <algorithm>

#include "directory/folding.h"

namespace userdesk {

namespace {

/// A text, folded, and for each byte of that the character that it came from.
struct Traced {
    QByteArray bytes;
    std::vector<TextRange> origins;
};

Traced traced(QStringView text)
{
    Traced result;
    for (qsizetype place = 0; place < text.size();) {
        const bool isPair =
            text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[place], text[place + 1]) : char32_t(text[place].unicode());
        const QByteArray bytes = foldedCharacter(character).toUtf8();
        if (bytes.isEmpty() && !result.origins.empty()) {
            result.origins.back().length += length; // a mark belongs to its letter
        }
        result.bytes += bytes;
        result.origins.resize(size_t(result.bytes.size()), {place, length});
        place += length;
    }
    return result;
}

} // namespace

Fit fitAt(QByteArrayView foldedText, qsizetype place)
{
    if (place == 0) {
        return Fit::Start;
    }
    return isLetterOrDigit(foldedText[place - 1]) ? Fit::Inside : Fit::WordStart;
}

Fit fitOf(QByteArrayView foldedText, QByteArrayView word)
{
    Fit best = Fit::None;
    for (qsizetype place = foldedText.indexOf(word); place >= 0; place = foldedText.indexOf(word, place + 1)) {
        best = std::min(best, fitAt(foldedText, place));
        if (best <= Fit::WordStart) {
            break;
        }
    }
    return best;
}

std::vector<TextRange> matchedParts(QStringView text, const std::vector<QByteArray> &words)
{
    if (words.empty()) {
        return {};
    }
    const Traced trace = traced(text);
    std::vector<bool> isMatched(size_t(text.size()), false);
    for (const QByteArray &word : words) {
        for (qsizetype place = trace.bytes.indexOf(word); place >= 0; place = trace.bytes.indexOf(word, place + 1)) {
            const TextRange first = trace.origins[size_t(place)];
            const TextRange last = trace.origins[size_t(place + word.size() - 1)];
            std::fill(isMatched.begin() + first.start, isMatched.begin() + last.start + last.length, true);
        }
    }
    std::vector<TextRange> ranges;
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!isMatched[size_t(place)]) {
            continue;
        }
        if (ranges.empty() || ranges.back().start + ranges.back().length != place) {
            ranges.push_back({place, 0});
        }
        ++ranges.back().length;
    }
    return ranges;
}

} // namespace userdesk
