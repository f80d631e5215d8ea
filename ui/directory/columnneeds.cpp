// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/columnneeds.h"

#include <algorithm>

#include <QFontMetrics>

#include "look/theme.h"
#include "users/userstatus.h"
#include "widgets/chip.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// Every status is readable whole in every language.
int statusWidth()
{
    int width = leastColumnWidth;
    for (const QStringView status : userStatusNames) {
        width = std::max(width, chipSize(statusFace(status.toString())).width() + Theme::space4);
    }
    return width;
}

/// For how many letters a column wants room.
int lettersOf(UserColumn column)
{
    switch (column) {
    case UserColumn::Name:
    case UserColumn::Roles:
        return 16;
    case UserColumn::UserName:
        return 28;
    default:
        return 14;
    }
}

} // namespace

ColumnNeed needOf(UserColumn column)
{
    if (column == UserColumn::Status) {
        return {statusWidth(), statusWidth(), false};
    }
    const int letter = QFontMetrics(Theme::font(Theme::textSize)).averageCharWidth();
    const bool canLeave = column != UserColumn::Name && column != UserColumn::UserName;
    return {lettersOf(column) * letter + Theme::space4, leastColumnWidth, canLeave};
}

} // namespace userdesk
