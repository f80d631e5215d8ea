// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "values.h"

using namespace Qt::StringLiterals;

namespace sandbox {

template <> const QStringList &namesOf<Role>()
{
    static const QStringList names{u"GUEST"_s,      u"API_USER"_s,      u"STANDARD_USER"_s,
                                   u"POWER_USER"_s, u"EXTENDED_USER"_s, u"ADMIN"_s};
    return names;
}

template <> const QStringList &namesOf<Status>()
{
    static const QStringList names{u"INACTIVE"_s, u"ACTIVE"_s, u"EXPIRED"_s, u"BLOCKED"_s, u"DELETED"_s};
    return names;
}

template <> const QStringList &namesOf<AccountType>()
{
    static const QStringList names{u"INDIVIDUAL"_s, u"ORGANIZATION"_s};
    return names;
}

template <> const QStringList &namesOf<Plan>()
{
    static const QStringList names{u"NONE"_s,         u"TRIAL"_s,           u"BASIC_MONTHLY"_s,
                                   u"BASIC_YEARLY"_s, u"PREMIUM_MONTHLY"_s, u"PREMIUM_YEARLY"_s,
                                   u"CUSTOM"_s};
    return names;
}

QStringList RoleSet::names() const
{
    QStringList names;
    for (int role = 0; role < namesOf<Role>().size(); ++role) {
        if (intersects({static_cast<Role>(role)})) {
            names.append(namesOf<Role>().at(role));
        }
    }
    return names;
}

} // namespace sandbox
