// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/role.h"

#include <algorithm>
#include <functional>

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace userdesk {

QString wireName(Role role)
{
    switch (role) {
    case Role::Guest:
        return u"GUEST"_s;
    case Role::ApiUser:
        return u"API_USER"_s;
    case Role::StandardUser:
        return u"STANDARD_USER"_s;
    case Role::PowerUser:
        return u"POWER_USER"_s;
    case Role::ExtendedUser:
        return u"EXTENDED_USER"_s;
    case Role::Admin:
        return u"ADMIN"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Role> roleFromWire(QStringView name)
{
    const auto found = std::ranges::find_if(allRoles, [name](Role role) { return wireName(role) == name; });
    return found == allRoles.end() ? std::nullopt : std::optional(*found);
}

QString roleSummary(Role role)
{
    switch (role) {
    case Role::Guest:
    case Role::ApiUser:
    case Role::StandardUser:
        return QCoreApplication::translate("Role", "Can change names, locale and time zone of any user.");
    case Role::PowerUser:
    case Role::ExtendedUser:
        return QCoreApplication::translate("Role", "Can also change the user name of any user.");
    case Role::Admin:
        return QCoreApplication::translate("Role", "Can change everything, including roles, status and passwords.");
    }
    Q_UNREACHABLE();
}

bool reaches(const QStringList &roles, Role least)
{
    return std::ranges::any_of(roles, [least](const QString &name) {
        const auto role = roleFromWire(name);
        return role && *role >= least;
    });
}

QStringList highestFirst(QStringList roles)
{
    const auto rank = [](const QString &name) {
        const auto role = roleFromWire(name);
        return role ? int(*role) : -1;
    };
    std::ranges::stable_sort(roles, std::greater{}, rank);
    return roles;
}

bool sameRoles(const QStringList &left, const QStringList &right)
{
    return QSet<QString>(left.begin(), left.end()) == QSet<QString>(right.begin(), right.end());
}

QStringList withRoleChange(const QStringList &roles, const QStringList &added, const QStringList &removed)
{
    QStringList result = roles + added;
    result.removeDuplicates();
    result.removeIf([&removed](const QString &name) { return removed.contains(name); });
    return result;
}

QStringList withSameRoleChange(const QStringList &before, const QStringList &after, const QStringList &now)
{
    const auto without = [](QStringList names, const QStringList &removed) {
        names.removeIf([&removed](const QString &name) { return removed.contains(name); });
        return names;
    };
    return withRoleChange(now, without(after, before), without(before, after));
}

} // namespace userdesk
