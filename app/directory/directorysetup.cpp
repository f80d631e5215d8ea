// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/directorysetup.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int WidestColumn = 2000;

/// What columns are called on disk.
constexpr std::array<std::pair<UserColumn, QLatin1StringView>, userColumnCount> columnNames{{
    {UserColumn::Name, "name"_L1},
    {UserColumn::UserName, "username"_L1},
    {UserColumn::Roles, "roles"_L1},
    {UserColumn::Status, "status"_L1},
    {UserColumn::Company, "company"_L1},
    {UserColumn::Plan, "plan"_L1},
    {UserColumn::LastChange, "lastChange"_L1},
    {UserColumn::UserId, "userId"_L1},
    {UserColumn::Phone, "phone"_L1},
    {UserColumn::Locale, "locale"_L1},
    {UserColumn::TimeZone, "timezone"_L1},
    {UserColumn::EmailVerified, "emailVerified"_L1},
    {UserColumn::Created, "created"_L1},
}};

QLatin1StringView nameOf(UserColumn column)
{
    return columnNames[size_t(column)].second;
}

std::optional<UserColumn> columnOf(const QJsonValue &name)
{
    const QString text = name.toString();
    const auto *const found = std::ranges::find_if(columnNames, [&](const auto &each) { return text == each.second; });
    return found == columnNames.end() ? std::nullopt : std::optional(found->first);
}

QStringList texts(const QJsonValue &array)
{
    QStringList all;
    for (const QJsonValue &value : array.toArray()) {
        if (value.isString() && !all.contains(value.toString())) {
            all.append(value.toString());
        }
    }
    return all;
}

QList<ColumnSetup> columnsFrom(const QJsonArray &array)
{
    QList<ColumnSetup> columns;
    for (const QJsonValue &value : array) {
        const auto column = columnOf(value[u"column"_s]);
        const bool isTwice = column && std::ranges::find(columns, *column, &ColumnSetup::column) != columns.end();
        if (column && !isTwice) {
            columns.append({*column, std::clamp(value[u"width"_s].toInt(), 0, WidestColumn)});
        }
    }
    return columns;
}

} // namespace

QList<ColumnSetup> DirectorySetup::defaultColumns()
{
    return {
        {UserColumn::Name}, {UserColumn::UserName}, {UserColumn::Roles}, {UserColumn::Status}, {UserColumn::Company}};
}

UserFilter DirectorySetup::filter() const
{
    UserFilter filter;
    filter.query = SearchQuery::parse(search);
    filter.roles = QSet<QString>(roles.begin(), roles.end());
    filter.statuses = QSet<QString>(statuses.begin(), statuses.end());
    filter.emailVerified = emailVerified;
    return filter;
}

QJsonObject DirectorySetup::toJson() const
{
    QJsonArray columnArray;
    for (const ColumnSetup &each : columns) {
        columnArray.append(QJsonObject{{u"column"_s, nameOf(each.column)}, {u"width"_s, each.width}});
    }
    QJsonObject object{
        {u"search"_s, search},
        {u"roles"_s, QJsonArray::fromStringList(roles)},
        {u"statuses"_s, QJsonArray::fromStringList(statuses)},
        {u"columns"_s, columnArray},
        {u"sortedBy"_s, nameOf(sortedBy)},
        {u"descending"_s, direction == Qt::DescendingOrder},
    };
    if (emailVerified) {
        object.insert(u"emailVerified"_s, *emailVerified);
    }
    return object;
}

DirectorySetup DirectorySetup::fromJson(const QJsonObject &object)
{
    DirectorySetup setup;
    setup.search = object.value(u"search"_s).toString();
    setup.roles = texts(object.value(u"roles"_s));
    setup.statuses = texts(object.value(u"statuses"_s));
    if (const QJsonValue verified = object.value(u"emailVerified"_s); verified.isBool()) {
        setup.emailVerified = verified.toBool();
    }
    setup.columns = columnsFrom(object.value(u"columns"_s).toArray());
    setup.sortedBy = columnOf(object.value(u"sortedBy"_s)).value_or(UserColumn::UserName);
    setup.direction = object.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return setup;
}

} // namespace userdesk
