// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/bytescan.h"

#include <array>

#include "directory/textmatch.h"

namespace userdesk {

namespace {

/// A byte for each place, 1 or 0.
using Marks = std::array<unsigned char, scanBlock>;

Places placesOf(const Marks &marks)
{
    std::array<quint64, scanBlock / sizeof(quint64)> words;
    std::memcpy(words.data(), marks.data(), sizeof(words));
    quint64 any = 0;
    for (const quint64 word : words) {
        any |= word;
    }
    if (any == 0) {
        return 0; // mostly
    }
    Places places = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        // Gathers the lowest bits of the eight bytes, those of little-endian machines in their order.
        places |= ((words[i] * 0x0102040810204080ULL) >> 56) << (8 * i);
    }
    return places;
}

// Compilers make a few vector instructions of this loop and of that in candidatePlaces().
Places letterPlaces(const char *text)
{
    Marks marks;
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto code = static_cast<unsigned char>(text[i]); // isLetterOrDigit(), without its branches
        const auto fromDigits = static_cast<unsigned char>(code - '0');
        const auto fromLetters = static_cast<unsigned char>(code - 'a');
        marks[i] = static_cast<unsigned char>((fromDigits < 10) | (fromLetters < 26) | (code >= 0x80));
    }
    return placesOf(marks);
}

} // namespace

Places candidatePlaces(const char *text, QByteArrayView needle)
{
    const char first = needle.front();
    const char last = needle.back();
    const char *ends = text + needle.size() - 1;
    Marks marks;
    for (size_t i = 0; i < marks.size(); ++i) {
        marks[i] = static_cast<unsigned char>((text[i] == first) & (ends[i] == last));
    }
    return placesOf(marks);
}

Places placesBehindLetters(QByteArrayView text, qsizetype block)
{
    if (block > 0 && block - 1 + scanBlock <= text.size()) {
        return letterPlaces(text.data() + block - 1);
    }
    std::array<char, scanBlock> rest{};
    std::memcpy(rest.data(), text.data() + block, size_t(std::min(scanBlock, text.size() - block)));
    return letterPlaces(rest.data()) << 1 | Places(block > 0 && isLetterOrDigit(text[block - 1]));
}

} // namespace userdesk
