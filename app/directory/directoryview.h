// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

#include "directory/similarusers.h"
#include "directory/userorder.h"
#include "directory/usersearch.h"

namespace userdesk {

class DirectoryLoader;
class UserStore;

/// Which of the users that have been read are wanted, in which order. Follows the loader and the store; what comes in
/// quick succession is taken together, so that reading a large directory leaves the program time for its operator.
/// Where nobody fits, those whom somebody may have meant are found a little later.
class DirectoryView : public QObject {
    Q_OBJECT

public:
    DirectoryView(DirectoryLoader &loader, UserStore &store, QObject *parent = nullptr);

    const UserFilter &filter() const { return m_filter; }
    void setFilter(const UserFilter &filter); ///< takes effect before it returns

    UserColumn sortedBy() const { return m_column; }
    Qt::SortOrder direction() const { return m_direction; }
    /// By user name as the server sorts it. While words are searched for, they rank the users, and this is the order of
    /// those that fit alike, until sortStrictly().
    void setSort(UserColumn column, Qt::SortOrder direction);
    void sortStrictly(UserColumn column, Qt::SortOrder direction);

    const FoundUsers &found() const { return m_found; }
    qint64 listedCount() const { return qint64(m_listed.size()); } ///< of which found() is a choice
    double searchMilliseconds() const { return m_milliseconds; } ///< that the last search took

    /// How many users a filter would find.
    qsizetype count(const UserFilter &filter) const;

Q_SIGNALS:
    void changed(); ///< found() is another

private:
    std::vector<UserRow> inServerOrder() const;
    void takeSort(UserColumn column, Qt::SortOrder direction);
    void refreshSoon();
    void refresh();
    void search();
    void takeSimilar(const std::vector<UserRow> &rows);

    DirectoryLoader &m_loader;
    UserStore &m_store;
    UserSearch m_search;
    SimilarUsers m_similar;
    UserFilter m_filter;
    UserColumn m_column = UserColumn::UserName;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_isStrict = false;
    std::vector<UserRow> m_listed; ///< sorted
    QSet<UserRow> m_renamed; ///< since the listing was read, so that it has them in another place
    FoundUsers m_found;
    double m_milliseconds = 0;
    QTimer m_refresh;
};

} // namespace userdesk
