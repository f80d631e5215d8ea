// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include "directory/userorder.h"
#include "directory/usersearch.h"

namespace userdesk {

struct ColumnSetup {
    UserColumn column = UserColumn::Name;
    int width = 0; ///< in pixels; 0 shares the room with the others

    bool operator==(const ColumnSetup &) const = default;
};

/// What the directory shows and how: what a saved view holds, and what is remembered from one start to the next.
struct DirectorySetup {
    QString search; ///< as typed
    QStringList roles; ///< of which a user has to have one; wire names
    QStringList statuses;
    std::optional<bool> emailVerified;
    QList<ColumnSetup> columns; ///< the shown ones, in order; none means those that are there
    UserColumn sortedBy = UserColumn::UserName;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const DirectorySetup &) const = default;

    static QList<ColumnSetup> defaultColumns();

    UserFilter filter() const; ///< which users it shows

    QJsonObject toJson() const;
    /// Reads what any version wrote: what isn't known here is left out, and so is what is damaged.
    static DirectorySetup fromJson(const QJsonObject &object);
};

} // namespace userdesk
