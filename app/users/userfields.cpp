// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/userfields.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "users/emailaddress.h"
#include "users/tidytext.h"

namespace userdesk {

namespace {

QVariant unread(const User &)
{
    return {};
}

template <auto Member> QVariant read(const User &user)
{
    return user.*Member;
}

// Source: the contract, "Who may change which field" and "The PATCH".
constexpr std::array<UserField, 9> table{{
    {{"username", QT_TRANSLATE_NOOP("Field", "User name"), Editor::Line, Permission::SelfOrPowerUser, false,
      checks::emailAddress, tidyAddress},
     read<&User::username>},
    {{"firstName", QT_TRANSLATE_NOOP("Field", "First name"), Editor::Line, Permission::AnyOperator, false,
      checks::requiredText, tidyName},
     read<&User::firstName>},
    {{"midName", QT_TRANSLATE_NOOP("Field", "Middle name"), Editor::Line, Permission::AnyOperator, false,
      checks::optionalText, tidyName},
     read<&User::midName>},
    {{"lastName", QT_TRANSLATE_NOOP("Field", "Last name"), Editor::Line, Permission::AnyOperator, false,
      checks::requiredText, tidyName},
     read<&User::lastName>},
    {{"locale", QT_TRANSLATE_NOOP("Field", "Locale"), Editor::Locale, Permission::AnyOperator, false, checks::locale,
      tidyCode},
     read<&User::locale>},
    {{"timezone", QT_TRANSLATE_NOOP("Field", "Time zone"), Editor::TimeZone, Permission::AnyOperator, false,
      checks::timeZone, tidyCode},
     read<&User::timezone>},
    {{"roles", QT_TRANSLATE_NOOP("Field", "Roles"), Editor::Roles, Permission::Admin, false, checks::nothing},
     read<&User::roles>},
    {{"status", QT_TRANSLATE_NOOP("Field", "Status"), Editor::Status, Permission::Admin, false, checks::requiredCode,
      tidyCode},
     read<&User::status>},
    {{"password", QT_TRANSLATE_NOOP("Field", "New password"), Editor::Password, Permission::Admin, true,
      checks::password},
     unread},
}};

} // namespace

std::span<const UserField> userFields()
{
    return table;
}

const UserField *userField(QStringView wireName)
{
    const auto found =
        std::ranges::find_if(table, [wireName](const UserField &field) { return field.key() == wireName; });
    return found == table.end() ? nullptr : &*found;
}

} // namespace userdesk
