// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <span>

#include "users/field.h"
#include "users/user.h"

namespace userdesk {

using UserField = Field<User>;

/// The one table of a user's fields, in the order of the form. A new field is a new row.
std::span<const UserField> userFields();

/// The row with this wire name, or null.
const UserField *userField(QStringView wireName);

} // namespace userdesk
