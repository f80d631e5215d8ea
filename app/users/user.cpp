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
    const QString trimmed = typed.trimmed();
    const bool isOne = std::ranges::none_of(
        trimmed, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c.isNonCharacter(); });
    const QString id = tidyCode(trimmed);
    return isOne && id.size() <= longest ? id : QString();
}

} // namespace userdesk
