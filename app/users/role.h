// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QStringList>

namespace userdesk {

/// The published roles, in the order in which the contract ranks them.
enum class Role { Guest, ApiUser, StandardUser, PowerUser, ExtendedUser, Admin };

inline constexpr std::array allRoles{Role::Guest,     Role::ApiUser,      Role::StandardUser,
                                     Role::PowerUser, Role::ExtendedUser, Role::Admin};

/// The role's name on the wire, e.g. "POWER_USER".
QString wireName(Role role);

/// The role with this wire name; nothing for a name that the contract doesn't publish.
std::optional<Role> roleFromWire(QStringView name);

/// What the role may do, in words, where the contract says so; empty otherwise.
QString roleSummary(Role role);

/// Whether one of these wire names is a published role of this rank or above. Unknown names rank nowhere.
bool reaches(const QStringList &roles, Role least);

/// The roles from the highest rank down; unknown ones come last, in the order that they have.
QStringList highestFirst(QStringList roles);

/// Whether both lists hold the same roles; order and repetition don't count.
bool sameRoles(const QStringList &left, const QStringList &right);

/// @p roles without @p removed and with @p added at the end; nothing stands twice, unknown names are kept.
QStringList withRoleChange(const QStringList &roles, const QStringList &added, const QStringList &removed);

/// What @p now becomes by the change that made @p after of @p before: the same roles added, the same removed.
QStringList withSameRoleChange(const QStringList &before, const QStringList &after, const QStringList &now);

} // namespace userdesk
