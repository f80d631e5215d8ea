// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/usertablemodel.h"

#include "directory/userlistloader.h"
#include "directory/userstore.h"
#include "users/userstatus.h"

using namespace Qt::StringLiterals;

namespace userdesk {

UserTableModel::UserTableModel(UserListLoader &loader, const UserStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_loader(loader)
    , m_store(store)
{
    connectLoader();
    connect(&m_store, &UserStore::userChanged, this, &UserTableModel::userChanged);
}

void UserTableModel::connectLoader()
{
    connect(&m_loader, &UserListLoader::aboutToAdd, this,
            [this](qsizetype first, qsizetype last) { beginInsertRows({}, int(first), int(last)); });
    connect(&m_loader, &UserListLoader::added, this, [this] { endInsertRows(); });
    connect(&m_loader, &UserListLoader::aboutToReset, this, [this] {
        beginResetModel();
        m_rows.clear();
    });
    connect(&m_loader, &UserListLoader::reset, this, [this] { endResetModel(); });
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_loader.userIds().size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) {
        return {};
    }
    const QString &userId = m_loader.userIds().at(index.row());
    const auto user = m_store.find(userId);
    if (!user) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*user, index.column());
    case Qt::ToolTipRole: // the whole, where the cell shows a part
        return index.column() == Roles ? user->roles.join(u", "_s) : text(*user, index.column());
    case UserIdRole:
        return userId;
    case StatusRole:
        return user->status;
    default:
        return {};
    }
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Name");
    case UserName:
        return tr("User name");
    case Roles:
        return tr("Roles");
    case Status:
        return tr("Status");
    case Company:
        return tr("Company");
    default:
        return {};
    }
}

bool UserTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_loader.canLoadMore();
}

void UserTableModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid()) {
        m_loader.loadMore();
    }
}

QModelIndex UserTableModel::indexOf(const QString &userId) const
{
    const QStringList &ids = m_loader.userIds();
    for (qsizetype row = m_rows.size(); row < ids.size(); ++row) {
        m_rows.insert(ids.at(row), int(row));
    }
    const auto found = m_rows.constFind(userId);
    return found == m_rows.constEnd() ? QModelIndex() : index(*found, 0);
}

void UserTableModel::userChanged(const QString &userId)
{
    const QModelIndex first = indexOf(userId);
    if (first.isValid()) {
        Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
    }
}

QString UserTableModel::text(const User &user, int column)
{
    switch (column) {
    case Name:
        return fullName(user);
    case UserName:
        return user.username;
    case Roles:
        return user.roles.size() > 1 ? tr("%1 +%2").arg(user.roles.first(), QString::number(user.roles.size() - 1))
                                     : user.roles.value(0);
    case Status:
        return statusWord(user.status);
    case Company:
        return user.account ? user.account->company : QString();
    default:
        return {};
    }
}

} // namespace userdesk
