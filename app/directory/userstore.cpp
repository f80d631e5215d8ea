// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userstore.h"

#include "directory/folding.h"

namespace userdesk {

std::optional<User> UserStore::find(const QString &userId) const
{
    const auto row = m_rows.rowOf(userId);
    return row ? std::optional(m_rows.user(*row)) : std::nullopt;
}

void UserStore::put(const User &user)
{
    take(user);
}

void UserStore::putChanged(const User &user)
{
    holdAgainstOlderReads(user.userId);
    take(user);
}

void UserStore::holdAgainstOlderReads(const QString &userId)
{
    m_changedAt.insert(userId, ++m_moment);
}

bool UserStore::isNewer(const QString &userId, quint64 askedAt) const
{
    return !m_changedAt.isEmpty() && m_changedAt.value(userId) > askedAt;
}

UserRow UserStore::take(const User &user)
{
    const auto known = m_rows.rowOf(user.userId);
    if (!known) {
        const UserRow row = m_rows.put(user);
        Q_EMIT userChanged(user.userId);
        return row;
    }
    const User before = m_rows.user(*known);
    User now = user;
    if (!now.account) {
        now.account = before.account;
    }
    if (now != before) {
        m_rows.put(now);
        if (now.username != before.username) {
            Q_EMIT userRenamed(user.userId);
        }
        Q_EMIT userChanged(user.userId);
    }
    return *known;
}

void UserStore::putAccount(const QString &userId, const std::optional<Account> &account)
{
    auto user = find(userId);
    if (user && user->account != account) {
        user->account = account;
        m_rows.put(*user);
        Q_EMIT userChanged(userId);
    }
}

std::vector<UserRow> UserStore::putPage(qint64 pageNumber, const std::vector<User> &users, quint64 askedAt)
{
    std::vector<UserRow> rows;
    for (const User &user : users) {
        const auto known = isNewer(user.userId, askedAt) ? m_rows.rowOf(user.userId) : std::nullopt;
        const UserRow row = known ? *known : take(user);
        if (row >= m_pages.size()) {
            m_pages.resize(row + 1, -1);
        }
        m_pages[row] = qint32(pageNumber);
        rows.push_back(row);
    }
    return rows;
}

std::optional<qint64> UserStore::pageOf(const QString &userId) const
{
    const auto row = m_rows.rowOf(userId);
    return row && *row < m_pages.size() && m_pages[*row] >= 0 ? std::optional<qint64>(m_pages[*row]) : std::nullopt;
}

std::optional<User> UserStore::findByUsername(const QString &username) const
{
    std::optional<User> found;
    const auto compare = [&](UserRow row, Fit fit) {
        if (fit != Fit::Start) {
            return;
        }
        User user = m_rows.user(row);
        if (user.username.compare(username, Qt::CaseInsensitive) == 0) {
            found = std::move(user);
        }
    };
    const QByteArray key = folded(username);
    if (!key.isEmpty()) {
        m_rows.usernames().forEachFit(key, compare);
    }
    return found;
}

void UserStore::clear()
{
    m_rows.clear();
    m_pages.clear();
    m_changedAt.clear();
    Q_EMIT cleared();
}

} // namespace userdesk
