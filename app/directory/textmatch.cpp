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

bool groupsDigits(const QByteArray &bytes)
{
    return bytes.size() == 1 && ungrouped(bytes).isEmpty();
}

Traced traced(QStringView text, Matching matching)
{
    Traced result;
    for (qsizetype place = 0; place < text.size();) {
        const bool isPair =
            text[place].isHighSurrogate() && place + 1 < text.size() && text[place + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(text[place], text[place + 1]) : char32_t(text[place].unicode());
        const QByteArray bytes = foldedCharacter(character).toUtf8();
        if (matching == Matching::InNumber && groupsDigits(bytes)) {
            place += length;
            continue;
        }
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

QByteArray numberPart(const QByteArray &word)
{
    QByteArray part = ungrouped(word);
    const bool fits = std::ranges::all_of(part, [](char byte) { return (byte >= '0' && byte <= '9') || byte == '+'; });
    return fits ? part : QByteArray();
}

bool fitsId(QByteArrayView foldedId, QByteArrayView word)
{
    return word.size() < shortestIdFragment ? foldedId.startsWith(word) : foldedId.contains(word);
}

std::vector<TextRange> matchedParts(QStringView text, const std::vector<QByteArray> &words, Matching matching)
{
    if (words.empty()) {
        return {};
    }
    const Traced trace = traced(text, matching);
    std::vector<bool> isMatched(size_t(text.size()), false);
    for (const QByteArray &each : words) {
        const QByteArray word = matching == Matching::InNumber ? numberPart(each) : each;
        const bool isStartOnly = matching == Matching::InId && word.size() < shortestIdFragment;
        qsizetype place = word.isEmpty() ? -1 : trace.bytes.indexOf(word);
        while (place >= 0 && (place == 0 || !isStartOnly)) {
            const TextRange first = trace.origins[size_t(place)];
            const TextRange last = trace.origins[size_t(place + word.size() - 1)];
            std::fill(isMatched.begin() + first.start, isMatched.begin() + last.start + last.length, true);
            place = trace.bytes.indexOf(word, place + 1);
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
