// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

#include "exchange.h"
#include "values.h"

namespace sandbox {

/// Throws a 403 that names field and role unless the operator may change every user field that the body names.
/// The contract's table "Who may change which field".
void requireFieldRights(const QJsonObject &body, RoleSet operatorRoles, bool isOwnUser);

/// Throws a 403 unless one of the roles is `least` or stands above it.
void requireRole(RoleSet operatorRoles, Role least);

} // namespace sandbox
