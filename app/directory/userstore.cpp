// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userstore.h"

#include <algorithm>
#include <utility>

namespace userdesk {

const User *UserStore::find(const QString &userId) const
{
    const auto found = m_entries.find(userId);
    return found == m_entries.end() ? nullptr : &found->second.user;
}

void UserStore::put(const User &user)
{
    const auto [place, isNew] = m_entries.try_emplace(user.userId);
    User known = user;
    if (!known.account) {
        known.account = place->second.user.account;
    }
    if (isNew || place->second.user != known) {
        place->second.user = std::move(known);
        Q_EMIT userChanged(user.userId);
    }
}

void UserStore::putAccount(const QString &userId, const std::optional<Account> &account)
{
    const auto found = m_entries.find(userId);
    if (found != m_entries.end() && found->second.user.account != account) {
        found->second.user.account = account;
        Q_EMIT userChanged(userId);
    }
}

void UserStore::putPage(qint64 pageNumber, const std::vector<User> &users)
{
    for (const User &user : users) {
        m_entries[user.userId].page = pageNumber;
        put(user);
    }
}

std::optional<qint64> UserStore::pageOf(const QString &userId) const
{
    const auto found = m_entries.find(userId);
    return found == m_entries.end() ? std::nullopt : found->second.page;
}

const User *UserStore::findByUsername(const QString &username) const
{
    const auto found = std::ranges::find_if(m_entries, [&username](const auto &entry) {
        return entry.second.user.username.compare(username, Qt::CaseInsensitive) == 0;
    });
    return found == m_entries.end() ? nullptr : &found->second.user;
}

void UserStore::clear()
{
    m_entries.clear();
    Q_EMIT cleared();
}

} // namespace userdesk
