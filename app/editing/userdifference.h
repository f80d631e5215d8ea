// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include "users/user.h"
#include "users/userpatch.h"

namespace userdesk {

/// What differs between @p after and what @p patch makes of @p before: wire names, those of the account with "account."
/// before them. The account's time of the last change is left out: it changes with every save.
QStringList changedBeyond(const User &before, const UserPatch &patch, const User &after);

/// Of what @p patch would have changed, the wire names of what is in @p after as it was in @p before.
QStringList notKept(const User &before, const UserPatch &patch, const User &after);

} // namespace userdesk
