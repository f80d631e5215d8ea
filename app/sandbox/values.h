// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QStringList>

namespace sandbox {

/// In ascending order, as the contract publishes them: "and above" follows it.
enum class Role { Guest, ApiUser, StandardUser, PowerUser, ExtendedUser, Admin };
enum class Status { Inactive, Active, Expired, Blocked, Deleted };
enum class AccountType { Individual, Organization };
enum class Plan { None, Trial, BasicMonthly, BasicYearly, PremiumMonthly, PremiumYearly, Custom };

/// The published names of an enumeration's values, in the order of the values.
template <typename E> const QStringList &namesOf();

template <> const QStringList &namesOf<Role>();
template <> const QStringList &namesOf<Status>();
template <> const QStringList &namesOf<AccountType>();
template <> const QStringList &namesOf<Plan>();

template <typename E> QString nameOf(E value)
{
    return namesOf<E>().at(static_cast<int>(value));
}

template <typename E> std::optional<E> fromName(const QString &name)
{
    const auto index = namesOf<E>().indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<E>(index));
}

/// A set of roles in one byte: a million users are kept in memory, or made up in passing.
class RoleSet {
public:
    constexpr RoleSet() = default;
    constexpr RoleSet(std::initializer_list<Role> roles)
    {
        for (const Role role : roles) {
            add(role);
        }
    }

    constexpr void add(Role role) { m_bits |= bit(role); }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool intersects(RoleSet other) const { return (m_bits & other.m_bits) != 0; }
    /// True if one of the roles is `role` or stands above it.
    constexpr bool reaches(Role role) const { return m_bits >= bit(role); }
    QStringList names() const;

    constexpr bool operator==(const RoleSet &) const = default;

private:
    static constexpr quint8 bit(Role role) { return static_cast<quint8>(1U << static_cast<unsigned>(role)); }

    quint8 m_bits = 0;
};

} // namespace sandbox
