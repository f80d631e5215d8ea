// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <map>
#include <optional>
#include <set>

#include "directory/pagebook.h"
#include "directory/pagequeue.h"
#include "directory/pagewalk.h"

namespace userdesk {

/// The course of reading a listing that changes meanwhile, and whose total may be wrong: which pages to ask for, what
/// an answer says about the pages before it, and when all is read. Knows nothing of requests; the contract, "Finding a
/// user".
class ListingReading {
public:
    using Clock = PageQueue::Clock;

    void begin(); ///< also again: what the pages held stays until they are read
    void clear();

    /// The page to ask for now, if any. It is under way until it is taken, fails or is given back.
    std::optional<qint64> next(Clock::time_point now);
    size_t underWay() const { return m_underWay.size(); }
    void giveBack(qint64 page); ///< will be asked for again
    void giveBackAll();

    /// What a page holds, and the total that came with it, if any. True where rows() is different now.
    bool take(qint64 page, std::vector<UserRow> users, std::optional<qint64> total);
    /// The page was not to be had; false where it is missing from now on.
    bool fail(qint64 page, Clock::time_point now);

    /// Nothing is under way or waiting for its time.
    bool isAtRest() const { return m_underWay.empty() && m_queue.isDrained() && !m_walk.isActive(); }
    /// At rest: whether there is something to read all the same. Where not, the reading is complete.
    bool readsOn();

    PageQueue &queue() { return m_queue; }
    const PageQueue &queue() const { return m_queue; }
    const std::vector<UserRow> &rows() const { return m_book.rows(); }
    bool hasRead() const { return m_hasRead; } ///< any page
    qint64 usersRead() const;
    std::optional<qint64> total() const { return m_total; } ///< as the server last said, if it counts
    bool isVerifying() const { return m_walk.isActive() || m_timesAgain > 0; }
    bool isUncertain() const { return m_isComplete && m_queue.missing().isEmpty() && !countAgrees(); }
    void tryBehindTheFirst()
    {
        m_queue.setEnd(2);
    } ///< where the first page is not to be had, the second has a total too
    void readTailAgain() { m_isTailChecked = false; }

private:
    /// What was known when a page was asked for.
    struct Asked {
        std::optional<qint64> total;
        quint64 change = 0;
        bool isTail = false;
    };

    void beginPass(qint64 end);
    PageWalk::Next judge(qint64 page) const;
    bool takeTotal(const Asked &asked, qint64 total);
    void lookAhead(qint64 page, bool isFull);
    bool isToBeConfirmed(qint64 page, bool isEmpty);
    bool put(qint64 page, const Asked &asked, std::vector<UserRow> users, bool *isNoticed);
    void countBarren(qint64 page, bool isBarren);
    void noticeChange(qint64 page);

    bool triesOneMore();
    qint64 pagesBehind(qsizetype usersOnAPage) const;
    bool checksTail();
    bool readsAllAgain();
    void missEmptyPages();
    bool countAgrees() const { return !m_total || qint64(rows().size()) == *m_total; }

    PageBook m_book;
    PageQueue m_queue;
    PageWalk m_walk;
    std::map<qint64, Asked> m_underWay; ///< by page
    std::optional<qint64> m_total;
    bool m_hasRead = false; ///< in this reading
    std::set<qint64> m_foundEmpty; ///< pages that ought to hold users, asked for once more
    std::optional<qint64> m_tail; ///< the page that is to be read once more at the end
    quint64 m_change = 0; ///< numbers the changes of the listing that were noticed
    qint64 m_walked = 0; ///< pages read again on the way back
    int m_timesAgain = 0; ///< that everything was read
    int m_barren = 0; ///< pages in a row that brought no new user
    qint64 m_lastBarren = -1; ///< the page
    bool m_hasChanged = false; ///< since everything was read again
    bool m_isEndless = false; ///< the users ended long before the total
    bool m_isTailChecked = false;
    bool m_isComplete = false;
};

} // namespace userdesk
