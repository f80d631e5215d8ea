// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/user.h"

namespace userdesk {

QString fullName(const User &user)
{
    const QString name = QStringList{user.firstName, user.midName, user.lastName}.join(u' ').simplified();
    return name.isEmpty() ? user.username : name;
}

} // namespace userdesk
