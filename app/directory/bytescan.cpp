// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/bytescan.h"

#include <array>

namespace userdesk {

quint64 candidatePlaces(const char *text, QByteArrayView needle)
{
    const char first = needle.front();
    const char last = needle.back();
    const char *ends = text + needle.size() - 1;
    std::array<unsigned char, scanBlock> marks;
    for (size_t i = 0; i < marks.size(); ++i) { // compilers make a few vector instructions of it
        marks[i] = static_cast<unsigned char>((text[i] == first) & (ends[i] == last));
    }
    std::array<quint64, scanBlock / sizeof(quint64)> words;
    std::memcpy(words.data(), marks.data(), sizeof(words));
    quint64 any = 0;
    for (const quint64 word : words) {
        any |= word;
    }
    if (any == 0) {
        return 0; // mostly
    }
    quint64 places = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        // Gathers the lowest bits of the eight bytes, those of little-endian machines in their order.
        places |= ((words[i] * 0x0102040810204080ULL) >> 56) << (8 * i);
    }
    return places;
}

} // namespace userdesk
