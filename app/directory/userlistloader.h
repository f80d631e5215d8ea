// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QSet>
#include <QStringList>

#include "api/usersapi.h"

namespace userdesk {

class UserStore;

/// Reads the listing page by page, as far as it is asked for, into the store. Users keep the order in which they came.
class UserListLoader : public QObject {
    Q_OBJECT

public:
    UserListLoader(UsersApi &users, UserStore &store, QObject *parent = nullptr);

    const QStringList &userIds() const { return m_userIds; } ///< each once
    qint64 totalRecords() const { return m_totalRecords; } ///< as the server last said; 0 before the first page
    bool isLoading() const { return m_attempt != nullptr; }
    bool canLoadMore() const;
    const std::optional<ApiError> &error() const { return m_error; } ///< of the last page asked for

    void reload(); ///< starts again with the first page; what is shown stays until that page is there
    void loadMore(); ///< the next page, unless one is under way or there is none
    void clear();

Q_SIGNALS:
    void aboutToAdd(qsizetype first, qsizetype last);
    void added();
    void aboutToReset();
    void reset();
    void stateChanged(); ///< loading began or ended, the total or the error changed

private:
    void loadPage(qint64 number);
    void pageLoaded(qint64 number, const Result<UserPage> &result);
    void take(qint64 number, const UserPage &page);
    void forget();
    QStringList newIds(const std::vector<User> &users) const;

    UsersApi &m_users;
    UserStore &m_store;
    QStringList m_userIds;
    QSet<QString> m_seen;
    qint64 m_nextPage = 0;
    qint64 m_totalRecords = 0;
    bool m_isComplete = false;
    std::optional<ApiError> m_error;
    std::unique_ptr<QObject> m_attempt; ///< the context of the page under way
};

} // namespace userdesk
