// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QDateTime;
class QTime;

namespace userdesk {

/// Hours and minutes as the interface's locale writes them.
QString timeText(QTime time);

/// Day, short month, year, hours and minutes in the operator's time zone, in the order of the interface's locale; empty
/// for an invalid time.
QString dateTimeText(const QDateTime &time);

} // namespace userdesk
