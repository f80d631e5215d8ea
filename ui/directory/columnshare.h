// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include "directory/directorysetup.h"

namespace userdesk {

/// How wide a column is when there is room, in pixels, and how narrow it may become.
struct ColumnNeed {
    int wanted = 0;
    int least = 0;
    bool canLeave = false; ///< where there is no room for all
};

/// The columns that have room in @p available pixels, with their widths. A column with a width of its own keeps it. The
/// others share the rest in proportion to what they want; where that isn't enough for all, the last of those that can
/// leave do.
QList<ColumnSetup> sharedColumns(QList<ColumnSetup> columns, int available,
                                 const std::function<ColumnNeed(UserColumn)> &needOf);

} // namespace userdesk
