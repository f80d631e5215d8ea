// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/user.h"

#include <algorithm>

#include "users/tidytext.h"

namespace userdesk {

QString fullName(const User &user)
{
    const QString name = QStringList{user.firstName, user.midName, user.lastName}.join(u' ').simplified();
    return !name.isEmpty() ? name : !user.username.trimmed().isEmpty() ? user.username : user.userId;
}

QString tidyUserId(const QString &typed)
{
    constexpr qsizetype longest = 200;
    const QString id = tidyCode(typed);
    const bool isClean = std::ranges::none_of(id, [](QChar c) { return c.isSpace() || !c.isPrint(); });
    return isClean && id.size() <= longest ? id : QString();
}

} // namespace userdesk
