// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstddef>

#include <QRgb>

namespace userdesk {

/// What a colour is for. A "ground" is what the text of the same name stands on.
enum class ColorRole {
    Window,
    Surface,
    Field,
    Hairline,
    Edge,
    Text,
    SecondText,
    Ok,
    OkGround,
    Warning,
    WarningGround,
    Danger,
    DangerGround,
    Neutral,
    NeutralGround,
    Accent,
    AccentGround,
    OnAccent,
    SelectedRow,
    FoundLetters,
    Production,
    ProductionGround,
};

struct ColorPair {
    QRgb light;
    QRgb dark;
};

/// Every colour of the program, in the order of ColorRole. Texts reach 4.5:1 on their grounds, edges 3:1; a test
/// computes it.
inline constexpr std::array<ColorPair, 22> colorTable{{
    {0xFFF4F6F8, 0xFF14181C}, // Window
    {0xFFFFFFFF, 0xFF1B2025}, // Surface
    {0xFFFFFFFF, 0xFF22282E}, // Field
    {0xFFDCE1E7, 0xFF313941}, // Hairline
    {0xFF7F8994, 0xFF727E8A}, // Edge
    {0xFF1B2126, 0xFFE7EBEF}, // Text
    {0xFF56616C, 0xFFA3AEB9}, // SecondText
    {0xFF0B6B45, 0xFF6FD3A0}, // Ok
    {0xFFE2F4EA, 0xFF163527}, // OkGround
    {0xFF8A4B00, 0xFFF2B765}, // Warning
    {0xFFFFF1DB, 0xFF3A2A12}, // WarningGround
    {0xFFA61B12, 0xFFFF9A90}, // Danger
    {0xFFFDE8E6, 0xFF42201D}, // DangerGround
    {0xFF56616C, 0xFFA3AEB9}, // Neutral
    {0xFFECEFF2, 0xFF2A3138}, // NeutralGround
    {0xFF0A6C94, 0xFF58B7DD}, // Accent
    {0xFFE3F1F7, 0xFF17323F}, // AccentGround
    {0xFFFFFFFF, 0xFF0B1A21}, // OnAccent
    {0xFFDCEDF5, 0xFF1F3A48}, // SelectedRow
    {0xFFFFE58A, 0xFF6B5A12}, // FoundLetters
    {0xFFFFFFFF, 0xFF2A0B1F}, // Production
    {0xFF7A1F5C, 0xFFE59BC9}, // ProductionGround
}};

constexpr QRgb colorOf(ColorRole role, bool isDark)
{
    const ColorPair &pair = colorTable[static_cast<std::size_t>(role)];
    return isDark ? pair.dark : pair.light;
}

} // namespace userdesk
