// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "idcode.h"

namespace sandbox {

namespace {

// An odd factor is a bijection modulo 2^32; the second is the inverse of the first.
constexpr quint32 Scramble = 0x9e3779b1U;
constexpr quint32 Unscramble = 0x0e8b2f51U;
static_assert(Scramble * Unscramble == 1U);

} // namespace

IdCode::IdCode(quint64 seed)
    : m_seed(seed)
    , m_mask(static_cast<quint32>(mix(seed)))
{
}

QString IdCode::id(quint32 number) const
{
    const quint32 head = number * Scramble ^ m_mask;
    const quint64 middle = mix(m_seed + number);
    const quint64 tail = mix(middle) & 0xffff'ffff'ffffULL;
    // Version 4, variant 1, as RFC 9562 has it for random ids.
    const auto second = static_cast<unsigned>(middle & 0xffff);
    const auto third = static_cast<unsigned>(0x4000 | (middle >> 16 & 0x0fff));
    const auto fourth = static_cast<unsigned>(0x8000 | (middle >> 32 & 0x3fff));
    return QString::asprintf("%08x-%04x-%04x-%04x-%012llx", head, second, third, fourth,
                             static_cast<unsigned long long>(tail));
}

std::optional<quint32> IdCode::number(QStringView id) const
{
    bool isHex = false;
    const quint32 head = id.first(qMin<qsizetype>(8, id.size())).toUInt(&isHex, 16);
    const quint32 number = (head ^ m_mask) * Unscramble;
    return isHex && this->id(number) == id ? std::optional(number) : std::nullopt;
}

} // namespace sandbox
