// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <deque>
#include <vector>

#include <QString>

#include "values.h"

namespace sandbox {

class UserBook;

struct UserFilter {
    RoleSet roles; ///< a user with any of them; empty: every user
    std::vector<Status> statuses; ///< empty: every status

    bool isEmpty() const { return roles.isEmpty() && statuses.empty(); }
    bool operator==(const UserFilter &) const = default;
};

struct SortKey {
    QString property;
    bool descending = false;

    bool operator==(const SortKey &) const = default;
};

using UserNumbers = std::vector<quint32>;

/// Which users a listing shows, in which order. Texts are compared by code point without regard to case; users that
/// compare equal stay in the order of creation. The last few orders are kept until a user changes, because a client
/// asks for the same one page after page.
class UserOrder {
public:
    explicit UserOrder(const UserBook &book);

    static const QStringList &sortableProperties();

    /// Valid until the next call or change.
    const UserNumbers &numbers(const UserFilter &filter, const std::vector<SortKey> &sort);

private:
    struct Entry {
        UserFilter filter;
        std::vector<SortKey> sort;
        UserNumbers numbers;
    };

    UserNumbers filtered(const UserFilter &filter) const;
    void sortBy(const SortKey &key, UserNumbers &numbers) const;

    const UserBook &m_book;
    quint64 m_revision = 0;
    std::deque<Entry> m_entries;
};

} // namespace sandbox
