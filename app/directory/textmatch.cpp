// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/textmatch.h"

#include <algorithm>

#include "directory/folding.h"

namespace userdesk {

namespace {

/// A number without the signs that group its digits.
Spelling ungroupedSpelling(const Spelling &number)
{
    Spelling digits;
    for (qsizetype place = 0; place < number.bytes.size(); ++place) {
        const QByteArray digit = ungrouped(number.bytes.sliced(place, 1));
        digits.bytes += digit;
        digits.origins.resize(size_t(digits.bytes.size()), number.origins[size_t(place)]);
    }
    return digits;
}

std::vector<Spelling> spellingsFor(QStringView text, Matching matching)
{
    std::vector<Spelling> all = spellings(text);
    if (matching != Matching::Anywhere) {
        all.resize(1);
    }
    if (matching == Matching::InNumber) {
        all = {ungroupedSpelling(all.front())};
    }
    return all;
}

std::vector<QByteArray> wordsFor(const QByteArray &word, Matching matching)
{
    return matching == Matching::Anywhere ? spellingsOfWord(word)
                                          : std::vector{matching == Matching::InNumber ? numberPart(word) : word};
}

/// Marks the characters that a word matches.
void mark(const Spelling &text, const QByteArray &word, bool isStartOnly, std::vector<bool> &isMatched)
{
    qsizetype place = word.isEmpty() ? -1 : text.bytes.indexOf(word);
    while (place >= 0 && (place == 0 || !isStartOnly)) {
        const TextRange first = text.origins[size_t(place)];
        const TextRange last = text.origins[size_t(place + word.size() - 1)];
        std::fill(isMatched.begin() + first.start, isMatched.begin() + last.start + last.length, true);
        place = text.bytes.indexOf(word, place + 1);
    }
}

} // namespace

Fit fitAt(QByteArrayView foldedText, qsizetype place)
{
    if (place == 0) {
        return Fit::Start;
    }
    const char before = foldedText[place - 1];
    return before == spellingEnd ? Fit::Start : isLetterOrDigit(before) ? Fit::Inside : Fit::WordStart;
}

Fit fitOf(QByteArrayView foldedText, QByteArrayView word)
{
    Fit best = Fit::None;
    for (qsizetype place = foldedText.indexOf(word); place >= 0; place = foldedText.indexOf(word, place + 1)) {
        best = std::min(best, fitAt(foldedText, place));
        if (best == Fit::Start || (best == Fit::WordStart && !foldedText.contains(spellingEnd))) {
            break;
        }
    }
    return best;
}

Fit fitOfName(QByteArrayView spellings, const std::vector<QByteArray> &wordSpellings)
{
    Fit best = Fit::None;
    for (const QByteArray &each : wordSpellings) {
        best = std::min(best, fitOf(spellings, each));
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

bool holdsWord(QStringView text, const QByteArray &word, Matching matching)
{
    return !matchedParts(text, {word}, matching).empty();
}

std::vector<TextRange> matchedParts(QStringView text, const std::vector<QByteArray> &words, Matching matching)
{
    if (words.empty()) {
        return {};
    }
    std::vector<bool> isMatched(size_t(text.size()), false);
    const std::vector<Spelling> texts = spellingsFor(text, matching);
    for (const QByteArray &each : words) {
        for (const QByteArray &word : wordsFor(each, matching)) {
            const bool isStartOnly = matching == Matching::InId && word.size() < shortestIdFragment;
            std::ranges::for_each(texts,
                                  [&](const Spelling &spelling) { mark(spelling, word, isStartOnly, isMatched); });
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
