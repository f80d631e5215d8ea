// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <bit>
#include <cstring>

#include <QByteArrayView>

namespace userdesk {

inline constexpr qsizetype scanBlock = 64;

/// Marks at which of the 64 places from @p text on both the first and the last byte of @p needle stand, one bit each.
/// The text has to reach over the last place by the needle's length.
quint64 candidatePlaces(const char *text, QByteArrayView needle);

/// Calls @p hit(place) for the places where @p needle, which must not be empty, stands in @p text, in order. It returns
/// from where to look on, at least the place behind. Does what a loop over QByteArrayView::indexOf does at many times
/// its speed, which a search over a million users at each keystroke needs.
template <typename Hit> void scanBytes(QByteArrayView text, QByteArrayView needle, Hit hit)
{
    const auto fits = [&](qsizetype place) {
        return std::memcmp(text.data() + place, needle.data(), size_t(needle.size())) == 0;
    };
    const qsizetype end = text.size() - needle.size() + 1; // of the places where it can begin
    qsizetype next = 0;
    qsizetype block = 0;
    for (; block + scanBlock <= end; block += scanBlock) {
        if (next >= block + scanBlock) {
            continue;
        }
        quint64 places = candidatePlaces(text.data() + block, needle);
        while (places != 0) {
            const qsizetype place = block + std::countr_zero(places);
            places &= places - 1;
            if (place >= next && (needle.size() <= 2 || fits(place))) {
                next = hit(place);
            }
        }
    }
    for (qsizetype place = std::max(block, next); place < end;) {
        place = fits(place) ? hit(place) : place + 1;
    }
}

} // namespace userdesk
