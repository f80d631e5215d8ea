// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/columnshare.h"

#include <algorithm>
#include <numeric>

namespace userdesk {

namespace {

bool shares(const ColumnSetup &column)
{
    return column.width == 0;
}

} // namespace

QList<ColumnSetup> sharedColumns(QList<ColumnSetup> columns, int available,
                                 const std::function<ColumnNeed(UserColumn)> &needOf)
{
    const auto wantedWidth = [&needOf](int sum, const ColumnSetup &column) {
        return sum + (shares(column) ? needOf(column.column).wanted : column.width);
    };
    const auto missing = [&] { return std::accumulate(columns.begin(), columns.end(), 0, wantedWidth) - available; };
    const auto canLeave = [&needOf](const ColumnSetup &column) {
        return shares(column) && needOf(column.column).canLeave;
    };
    while (missing() > 0) {
        const auto last = std::find_if(columns.rbegin(), columns.rend(), canLeave);
        if (last == columns.rend()) {
            break;
        }
        columns.erase(std::prev(last.base()));
    }
    // What can't become narrower or need not become wider takes no part in sharing.
    int rest = -missing();
    int sharers = 0;
    for (const ColumnSetup &column : std::as_const(columns)) {
        const ColumnNeed need = needOf(column.column);
        sharers += shares(column) && need.least < need.wanted ? need.wanted : 0;
    }
    for (ColumnSetup &column : columns) {
        const ColumnNeed need = needOf(column.column);
        if (shares(column) && need.least < need.wanted) {
            const int part = rest * need.wanted / sharers;
            column.width = std::max(need.least, need.wanted + part);
            rest -= part;
            sharers -= need.wanted;
        } else if (shares(column)) {
            column.width = need.wanted;
        }
    }
    return columns;
}

} // namespace userdesk
