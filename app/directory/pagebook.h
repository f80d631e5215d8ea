// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include "directory/userrows.h"

namespace userdesk {

/// Which users each page of a listing held when it was last read, and the listing that follows from it: every user
/// once, in the order of the pages. A page that is put again replaces what it held. Pages keep what they held in a
/// reading before until this reading gets to them.
class PageBook {
public:
    /// How a page differs from what was known before.
    struct Change {
        bool isSame = false; ///< it held exactly these users already
        bool hasNew = false; ///< a user that no page of this reading held
        bool hasMoved = false; ///< a user that another page of this reading holds as well
    };

    void beginReading(); ///< from now on no page counts as read
    Change put(qint64 page, std::vector<UserRow> users);
    void truncate(qint64 end); ///< drops that page and all after it
    void clear();

    bool isRead(qint64 page) const; ///< in this reading
    qint64 end() const { return m_end; } ///< the page after the last one read
    qint64 endOfUsers() const; ///< the page after the last one read that held a user
    qint64 usersRead() const { return m_usersRead; } ///< on the pages read; who is there twice counts twice
    qsizetype userCount(qint64 page) const { return qsizetype(m_pages[size_t(page)].users.size()); }

    /// Built as far as needed when asked for; valid until the next change.
    const std::vector<UserRow> &rows() const;

private:
    struct Page {
        std::vector<UserRow> users;
        bool isRead = false;
    };

    void unlistFrom(size_t page);
    void growFor(const std::vector<UserRow> &users);
    Change compare(qint64 page, const std::vector<UserRow> &users) const;
    void release(qint64 page);

    std::vector<Page> m_pages;
    std::vector<qint64> m_pageOf; ///< of each user, the page that held it last; -1 for none
    qint64 m_end = 0;
    qint64 m_usersRead = 0;

    mutable std::vector<UserRow> m_rows;
    mutable std::vector<size_t> m_starts; ///< of each page that is in m_rows, where it begins there
    mutable std::vector<bool> m_isListed; ///< of each user, whether it is in m_rows
};

} // namespace userdesk
