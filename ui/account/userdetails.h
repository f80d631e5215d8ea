// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QStringList>

#include "widgets/detailsview.h"

namespace userdesk {

struct User;

/// The rows of the detail view `User details`; @p changed has the wire names that the server changed unasked, and
/// @p before the user as they were before it did.
std::vector<DetailRow> userDetailRows(const User &user, const QStringList &changed, const User &before);

/// The rows of the detail view `Account details`; none where the user has no account.
std::vector<DetailRow> accountDetailRows(const User &user, const QStringList &changed, const User &before);

} // namespace userdesk
