// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include "directory/userrows.h"

namespace userdesk {

/// What a column of the directory shows, and may be sorted by.
enum class UserColumn {
    Name,
    UserName,
    Roles,
    Status,
    Company,
    Plan,
    LastChange,
    UserId,
    Phone,
    Locale,
    TimeZone,
    EmailVerified,
    Created
};
inline constexpr int userColumnCount = int(UserColumn::Created) + 1;

/// These users sorted by a column, as the operator's locale sorts; those that have nothing there come last either way.
/// Users that are alike there keep the order that they have. By user name they have it already: the server's.
std::vector<UserRow> sortedUsers(const UserRows &rows, std::vector<UserRow> users, UserColumn column,
                                 Qt::SortOrder direction);

} // namespace userdesk
