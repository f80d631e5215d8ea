// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "userorder.h"

#include <algorithm>
#include <numeric>
#include <string>

#include <QHash>

#include "userbook.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Getter = QString (*)(const User &);

const QHash<QString, Getter> &getters()
{
    static const QHash<QString, Getter> all{
        {u"userId"_s, [](const User &user) { return user.userId; }},
        {u"username"_s, [](const User &user) { return user.username; }},
        {u"firstName"_s, [](const User &user) { return user.firstName; }},
        {u"midName"_s, [](const User &user) { return user.midName; }},
        {u"lastName"_s, [](const User &user) { return user.lastName; }},
        {u"locale"_s, [](const User &user) { return user.locale; }},
        {u"timezone"_s, [](const User &user) { return user.timezone; }},
        {u"roles"_s, [](const User &user) { return user.roles.names().join(u','); }},
        {u"status"_s, [](const User &user) { return nameOf(user.status); }},
    };
    return all;
}

constexpr size_t KeptOrders = 4;

} // namespace

UserOrder::UserOrder(const UserBook &book)
    : m_book(book)
{
}

const QStringList &UserOrder::sortableProperties()
{
    static const QStringList names = getters().keys();
    return names;
}

const UserNumbers &UserOrder::numbers(const UserFilter &filter, const std::vector<SortKey> &sort)
{
    if (m_revision != m_book.revision()) {
        m_entries.clear();
        m_revision = m_book.revision();
    }
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.filter == filter && entry.sort == sort; });
    if (known != m_entries.end()) {
        return known->numbers;
    }
    if (m_entries.size() == KeptOrders) {
        m_entries.pop_front();
    }
    UserNumbers numbers = filtered(filter);
    // The least important key first: each stable sort keeps the order of the ones before it among equals.
    std::for_each(sort.rbegin(), sort.rend(), [&](const SortKey &key) { sortBy(key, numbers); });
    m_entries.push_back({filter, sort, std::move(numbers)});
    return m_entries.back().numbers;
}

UserNumbers UserOrder::filtered(const UserFilter &filter) const
{
    UserNumbers numbers(m_book.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    if (filter.isEmpty()) {
        return numbers;
    }
    std::erase_if(numbers, [&](quint32 number) {
        const User user = m_book.personAt(number);
        const bool hasRole = filter.roles.isEmpty() || user.roles.intersects(filter.roles);
        const bool hasStatus = filter.statuses.empty()
            || std::find(filter.statuses.begin(), filter.statuses.end(), user.status) != filter.statuses.end();
        return !hasRole || !hasStatus;
    });
    return numbers;
}

void UserOrder::sortBy(const SortKey &key, UserNumbers &numbers) const
{
    const Getter get = getters().value(key.property);
    // One key at a time, as UTF-8, which compares by code point: a million users stay within 100 MB.
    std::vector<std::pair<std::string, quint32>> keyed;
    keyed.reserve(numbers.size());
    for (const quint32 number : numbers) {
        keyed.emplace_back(get(m_book.personAt(number)).toCaseFolded().toStdString(), number);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &left, const auto &right) {
        return key.descending ? right.first < left.first : left.first < right.first;
    });
    std::transform(keyed.begin(), keyed.end(), numbers.begin(), [](const auto &entry) { return entry.second; });
}

} // namespace sandbox
