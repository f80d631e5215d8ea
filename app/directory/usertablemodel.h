// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QSet>

#include "directory/foundbeside.h"
#include "directory/userorder.h"

namespace userdesk {

class DirectoryView;
class UserStore;

/// The users of the view, a row each, as the store has them now; a column for each UserColumn.
class UserTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        UserIdRole = Qt::UserRole,
        WholeCellRole, ///< of what the cell shows a part, as an export has it
        StatusRole, ///< the status' wire name, in every column
        WordsRole, ///< the folded words that are searched for in the column, a QByteArrayList
        FoundBesideRole, ///< of the name: what fits the search beside the shown columns, a QList<FoundText>
    };

    UserTableModel(const DirectoryView &view, const UserStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Which columns the operator sees; all of them until this is said.
    void setShownColumns(const QSet<UserColumn> &columns);

    QModelIndex indexOf(const QString &userId) const; ///< of the first column; invalid for a user that isn't shown

    /// The first row at or after @p from, and then from the top, of a user whose name, as its column shows it, begins
    /// with @p typed, as a search would fold it; invalid where there is none.
    QModelIndex nextStartingWith(const QString &typed, int from) const;

    static QString columnName(UserColumn column);
    static QString cellText(const UserStore &store, UserRow user,
                            UserColumn column); ///< the whole, as an export has it

private:
    void takeRows();
    void userChanged(const QString &userId);
    QString shownText(UserRow user, UserColumn column) const;
    QList<FoundText> foundBesideShown(UserRow user) const;
    QString foundText(UserRow user) const; ///< why the user was found, where no shown column tells; else empty
    QString wholeText(UserRow user, UserColumn column) const;

    const DirectoryView &m_view;
    const UserStore &m_store;
    std::vector<UserRow> m_rows;
    QSet<UserColumn> m_shownColumns;
    mutable std::vector<int> m_places; ///< of each of the store's rows; -1 for those not shown; empty until asked for
};

} // namespace userdesk
