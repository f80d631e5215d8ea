// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QStringList>

namespace userdesk {

struct User;

/// A user with all that the server sent, for programs: under the names and with the values of the wire, times in ISO
/// 8601 with their zone. What the server didn't send is empty, or absent in JSON.
QStringList recordHeader();
QStringList recordCells(const User &user); ///< roles with a | between them, of an account "account." and the name
QByteArray recordLine(const User &user); ///< JSON, as the server writes a user, with a line break behind it

} // namespace userdesk
