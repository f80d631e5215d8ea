// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QDateTime;
class QTime;

namespace userdesk {

/// A time in ISO 8601 as the server wrote it, with its zone: UTC where it names none. All else stays as it is.
QString withZone(const QString &iso);

/// The same as a time, invalid where it is none. Without a zone it would be the operator's time, which in spring skips
/// an hour.
QDateTime serverTime(const QString &iso);

/// Hours and minutes as the interface's locale writes them.
QString timeText(QTime time);

/// Day, short month, year, hours and minutes in the operator's time zone, in the order of the interface's locale; empty
/// for an invalid time.
QString dateTimeText(const QDateTime &time);

} // namespace userdesk
