// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/user.h"

#include <algorithm>

namespace userdesk {

bool isEastAsian(QStringView name)
{
    bool isOnlyKatakana = true;
    for (const char32_t c : name.toUcs4()) {
        constexpr char32_t longVowel = 0x30fc; // of katakana, though Unicode counts it to no script
        const QChar::Script script = c == longVowel ? QChar::Script_Katakana : QChar::script(c);
        if (script != QChar::Script_Han && script != QChar::Script_Hangul && script != QChar::Script_Hiragana
            && script != QChar::Script_Katakana) {
            return false;
        }
        isOnlyKatakana = isOnlyKatakana && script == QChar::Script_Katakana;
    }
    return !isOnlyKatakana;
}

QString fullName(const User &user)
{
    if (QString name = user.lastName + user.midName + user.firstName; isEastAsian(user.lastName) && isEastAsian(name)) {
        return name;
    }
    const QString name = QStringList{user.firstName, user.midName, user.lastName}.join(u' ').simplified();
    return !name.isEmpty() ? name : !user.username.trimmed().isEmpty() ? user.username : user.userId;
}

} // namespace userdesk
