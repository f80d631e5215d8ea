// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QString>

namespace sandbox {

/// SplitMix64's finaliser: neighbouring inputs give unrelated outputs.
constexpr quint64 mix(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// Numbers as UUIDs that look random, and back: the first group is the number in disguise, and so an id needs no table
/// to be found again.
class IdCode {
public:
    explicit IdCode(quint64 seed);

    QString id(quint32 number) const;
    /// The number that has this id, if any has.
    std::optional<quint32> number(QStringView id) const;

private:
    quint64 m_seed;
    quint32 m_mask;
};

} // namespace sandbox
