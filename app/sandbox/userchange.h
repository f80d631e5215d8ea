// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

#include "user.h"
#include "userbook.h"

namespace sandbox {

struct Property;

/// The fields of a user as operations name them, without the id that says which user is meant.
const std::vector<Property> &userFields();

/// The user with the body's fields put in. Throws a Refusal where a value does not fit, or where the user name belongs
/// to a user other than `self`. The book is not changed.
User changedUser(User user, const QJsonObject &body, const UserBook &book, std::optional<quint32> self);

} // namespace sandbox
