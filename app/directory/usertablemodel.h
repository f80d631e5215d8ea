// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractTableModel>
#include <QHash>

namespace userdesk {

class UserListLoader;
class UserStore;
struct User;

/// The users of the listing, a row each, as the store has them now. Scrolling to the end asks the loader for more.
class UserTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, UserName, Roles, Status, Company, ColumnCount };
    enum Role {
        UserIdRole = Qt::UserRole,
        StatusRole, ///< the status' wire name, in every column
    };

    UserTableModel(UserListLoader &loader, const UserStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    QModelIndex indexOf(const QString &userId) const; ///< of the first column; invalid for a user that isn't listed

private:
    void connectLoader();
    void userChanged(const QString &userId);
    static QString text(const User &user, int column);

    UserListLoader &m_loader;
    const UserStore &m_store;
    mutable QHash<QString, int> m_rows; ///< filled when asked for
};

} // namespace userdesk
