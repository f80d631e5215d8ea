// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userlistloader.h"

#include <utility>

#include "directory/userstore.h"

namespace userdesk {

UserListLoader::UserListLoader(UsersApi &users, UserStore &store, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_store(store)
{
}

bool UserListLoader::canLoadMore() const
{
    return !m_isComplete && !isLoading() && !m_error;
}

void UserListLoader::reload()
{
    m_attempt.reset();
    loadPage(0);
}

void UserListLoader::loadMore()
{
    if (!isLoading() && !m_isComplete) {
        loadPage(m_nextPage);
    }
}

void UserListLoader::clear()
{
    m_attempt.reset();
    forget();
    Q_EMIT stateChanged();
}

void UserListLoader::forget()
{
    Q_EMIT aboutToReset();
    m_userIds.clear();
    m_seen.clear();
    m_nextPage = 0;
    m_totalRecords = 0;
    m_isComplete = false;
    m_error.reset();
    Q_EMIT reset();
}

void UserListLoader::loadPage(qint64 number)
{
    m_attempt = std::make_unique<QObject>();
    m_error.reset();
    m_users.page(number, m_attempt.get(),
                 [this, number](const Result<UserPage> &result) { pageLoaded(number, result); });
    Q_EMIT stateChanged();
}

void UserListLoader::pageLoaded(qint64 number, const Result<UserPage> &result)
{
    if (result) {
        take(number, *result); // still loading, so that nobody who follows the list asks for more out of it
    } else {
        m_error = result.error();
    }
    m_attempt.reset();
    Q_EMIT stateChanged();
}

void UserListLoader::take(qint64 number, const UserPage &page)
{
    if (number == 0) {
        forget();
    }
    m_store.putPage(number, page.users);
    m_totalRecords = page.totalRecords;
    m_nextPage = number + 1;
    m_isComplete = page.users.empty() || m_nextPage * UsersApi::pageSize >= m_totalRecords;
    const QStringList ids = newIds(page.users);
    if (!ids.isEmpty()) {
        Q_EMIT aboutToAdd(m_userIds.size(), m_userIds.size() + ids.size() - 1);
        m_userIds += ids;
        m_seen.unite(QSet<QString>(ids.begin(), ids.end()));
        Q_EMIT added();
    }
}

QStringList UserListLoader::newIds(const std::vector<User> &users) const
{
    QStringList ids;
    for (const User &user : users) {
        if (!m_seen.contains(user.userId)) {
            ids.append(user.userId);
        }
    }
    ids.removeDuplicates();
    return ids;
}

} // namespace userdesk
