// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QString>

namespace userdesk {

/// A new password of 20 characters from the system's random source, in four groups with hyphens between them, without
/// characters that look alike, and with at least one lower-case letter, capital, digit and hyphen.
QString generatePassword();

/// How hard a password is to guess, from 0 (very weak) to 4 (strong), by zxcvbn; nothing where that library wasn't
/// found.
std::optional<int> passwordStrength(const QString &password);

/// Guessed at once: strength 0, or shorter than eight characters where the strength isn't known.
bool isVeryWeak(const QString &password);

/// Most servers hash the first 72 bytes alone.
bool isCutByMostServers(const QString &password);

} // namespace userdesk
