// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "users/account.h"

namespace userdesk {

/// A user, as the server last sent it. Roles and status are wire names, so that unknown ones are kept.
struct User {
    QString userId;
    QString username;
    QString firstName;
    QString midName;
    QString lastName;
    QString locale;
    QString timezone;
    QStringList roles;
    QString status;
    std::optional<Account> account;

    bool operator==(const User &) const = default;
};

/// First, middle and last name with single spaces, East Asian ones the other way round and without; the user name where
/// all three are blank, and the ID where that is blank too, so that nobody is without a name.
QString fullName(const User &user);

/// Whether a name is written as in China, Japan or Korea, where the family name stands first and without a blank.
/// Katakana alone, in which Japan writes foreign names, is not.
bool isEastAsian(QStringView name);

} // namespace userdesk
