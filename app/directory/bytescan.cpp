// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/bytescan.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace userdesk {

namespace {

constexpr qsizetype BlockSize = 64;
using Block = std::array<unsigned char, BlockSize>;

qsizetype findByte(QByteArrayView text, char byte, qsizetype from)
{
    const auto *found = std::memchr(text.data() + from, byte, size_t(text.size() - from));
    return found ? static_cast<const char *>(found) - text.data() : -1;
}

/// Marks the places at which both the first and the last byte fit. Compilers make a few vector instructions of it.
bool markCandidates(const char *firsts, const char *lasts, char first, char last, Block &marks)
{
    for (size_t i = 0; i < marks.size(); ++i) {
        marks[i] = static_cast<unsigned char>((firsts[i] == first) & (lasts[i] == last));
    }
    std::array<quint64, BlockSize / sizeof(quint64)> words;
    std::memcpy(words.data(), marks.data(), sizeof(words));
    quint64 any = 0;
    for (const quint64 word : words) {
        any |= word;
    }
    return any != 0;
}

bool isAt(const char *place, QByteArrayView needle)
{
    return std::memcmp(place, needle.data(), size_t(needle.size())) == 0;
}

} // namespace

qsizetype findBytes(QByteArrayView text, QByteArrayView needle, qsizetype from)
{
    const qsizetype end = text.size() - needle.size() + 1; // of the places where it can begin
    if (from >= end) {
        return -1;
    }
    if (needle.size() == 1) {
        return findByte(text, needle.front(), from);
    }
    const char *data = text.data();
    qsizetype place = from;
    for (Block marks; place + BlockSize <= end; place += BlockSize) {
        if (!markCandidates(data + place, data + place + needle.size() - 1, needle.front(), needle.back(), marks)) {
            continue;
        }
        for (qsizetype i = 0; i < BlockSize; ++i) {
            if (marks[size_t(i)] != 0 && isAt(data + place + i, needle)) {
                return place + i;
            }
        }
    }
    for (; place < end; ++place) {
        if (isAt(data + place, needle)) {
            return place;
        }
    }
    return -1;
}

} // namespace userdesk
