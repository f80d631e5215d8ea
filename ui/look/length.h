// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

namespace userdesk {

/// A length of the look. Written down in pixels as designed; as an int it is what the present text size makes of it.
/// Whatever holds text, or stands beside it, is measured so.
class Length {
public:
    constexpr explicit Length(int designed)
        : m_designed(designed)
    {
    }

    // Implicit: it stands wherever Qt wants pixels.
    operator int() const { return (m_designed * s_percent + 50) / 100; }

    friend constexpr Length operator+(Length a, Length b) { return Length(a.m_designed + b.m_designed); }
    friend constexpr Length operator*(int factor, Length length) { return Length(factor * length.m_designed); }

    /// The other way: what @p pixels on the screen are in the design.
    static int designed(int pixels) { return (pixels * 100 + s_percent / 2) / s_percent; }

    static int percent() { return s_percent; }
    /// For what is created from now on.
    static void setPercent(int percent) { s_percent = percent; }

private:
    int m_designed = 0;
    inline static int s_percent = 100;
};

} // namespace userdesk
