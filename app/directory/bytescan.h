// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <bit>
#include <cstring>

#include <QByteArrayView>

namespace userdesk {

inline constexpr qsizetype scanBlock = 64;

/// A bit for each of a block's places, the first one lowest.
using Places = quint64;

/// Where in the 64 places from @p text on both the first and the last byte of @p needle stand. The text has to reach
/// over the last place by the needle's length.
Places candidatePlaces(const char *text, QByteArrayView needle);

/// Where in the block that begins at @p block a letter or a digit of a folded text stands before.
Places placesBehindLetters(QByteArrayView text, qsizetype block);

/// Those of the candidates where the needle really stands.
inline Places confirmed(const char *text, QByteArrayView needle, Places candidates)
{
    Places places = candidates;
    for (Places left = candidates; left != 0; left &= left - 1) {
        const int place = std::countr_zero(left);
        if (std::memcmp(text + place, needle.data(), size_t(needle.size())) != 0) {
            places &= ~(Places(1) << place);
        }
    }
    return places;
}

/// Calls @p hit(block, places) for each block of 64 bytes in which @p needle, which must not be empty, begins, in
/// order. Does what a loop over QByteArrayView::indexOf does at many times its speed, which a search over a million
/// users at each keystroke needs.
template <typename Hit> void scanBytes(QByteArrayView text, QByteArrayView needle, Hit hit)
{
    const qsizetype end = text.size() - needle.size() + 1; // of the places where it can begin
    qsizetype block = 0;
    for (; block + scanBlock <= end; block += scanBlock) {
        Places places = candidatePlaces(text.data() + block, needle);
        if (places != 0 && needle.size() > 2) {
            places = confirmed(text.data() + block, needle, places);
        }
        if (places != 0) {
            hit(block, places);
        }
    }
    if (block < end) {
        const Places rest = (Places(1) << (end - block)) - 1;
        if (const Places places = confirmed(text.data() + block, needle, rest); places != 0) {
            hit(block, places);
        }
    }
}

} // namespace userdesk
