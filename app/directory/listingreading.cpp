// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/listingreading.h"

#include <algorithm>
#include <utility>

#include "api/usersapi.h"

namespace userdesk {

namespace {

constexpr int mostBarrenPages = 12;
constexpr int mostTimesAgain = 2;
constexpr qint64 pagesAhead = 6; ///< that are asked for at once where nobody knows how many there are

qint64 pagesFor(qint64 total)
{
    return total / UsersApi::pageSize + (total % UsersApi::pageSize > 0 ? 1 : 0);
}

} // namespace

void ListingReading::begin()
{
    m_underWay.clear();
    m_hasRead = false;
    m_timesAgain = 0;
    beginPass(1); // the first page gives the total
}

void ListingReading::beginPass(qint64 end)
{
    m_book.beginReading();
    m_queue.begin(end);
    m_walk.end();
    m_foundEmpty.clear();
    m_tail.reset();
    m_walked = 0;
    m_barren = 0;
    m_lastBarren = -1;
    m_hasChanged = false;
    m_isEndless = false;
    m_isTailChecked = false;
    m_isComplete = false;
}

void ListingReading::clear()
{
    begin();
    m_book.clear();
    m_queue.clear();
    m_total.reset();
}

std::optional<qint64> ListingReading::next(Clock::time_point now)
{
    if (m_queue.isHeld(now)) {
        return std::nullopt;
    }
    auto page = m_walk.take([this](qint64 candidate) { return judge(candidate); });
    m_walked += page ? 1 : 0;
    if (!page) {
        page = m_queue.take(now);
    }
    while (page && m_underWay.contains(*page)) { // the walk and the queue may want the same page; one answer will do
        page = m_queue.take(now);
    }
    if (page) {
        m_underWay[*page] = {m_hasRead ? m_total : std::nullopt, m_change, m_tail == page};
    }
    return page;
}

PageWalk::Next ListingReading::judge(qint64 page) const
{
    const auto asked = m_underWay.find(page);
    if (asked != m_underWay.end()) {
        return asked->second.change == m_change ? PageWalk::Next::Skip : PageWalk::Next::Wait;
    }
    return m_book.isRead(page) ? PageWalk::Next::Read : PageWalk::Next::Skip;
}

void ListingReading::giveBack(qint64 page)
{
    m_underWay.erase(page);
    m_queue.askAgain(page);
}

void ListingReading::giveBackAll()
{
    while (!m_underWay.empty()) {
        giveBack(m_underWay.begin()->first);
    }
}

bool ListingReading::fail(qint64 page, Clock::time_point now)
{
    m_underWay.erase(page);
    return m_queue.failed(page, now);
}

bool ListingReading::take(qint64 page, std::vector<UserRow> users, std::optional<qint64> total)
{
    const auto request = m_underWay.extract(page);
    if (request.empty()) {
        return false; // nobody asked for it
    }
    const Asked asked = request.mapped();
    m_queue.succeeded(page);
    bool isNoticed = total && takeTotal(asked, *total);
    m_hasRead = true;
    lookAhead(page, qint64(users.size()) >= UsersApi::pageSize);
    const bool isDifferent = !isToBeConfirmed(page, users.empty()) && put(page, asked, std::move(users), &isNoticed);
    if (isNoticed) {
        noticeChange(page);
    }
    m_hasChanged = m_hasChanged || isNoticed || isDifferent;
    return isDifferent;
}

/// True where the total tells of a change.
bool ListingReading::takeTotal(const Asked &asked, qint64 total)
{
    const bool isFirst = !m_hasRead || !m_total;
    if (!isFirst && (total == m_total || asked.total == total)) { // the second is an answer from before the change
        return false;
    }
    m_total = total;
    if (!m_isEndless) {
        m_queue.setEnd(std::max({qint64(1), pagesFor(total), m_book.endOfUsers()}));
    }
    return !isFirst;
}

/// Without a total, a full page is all that tells of more.
void ListingReading::lookAhead(qint64 page, bool isFull)
{
    if (!m_total && isFull && !m_isEndless) {
        m_queue.setEnd(std::max(m_queue.end(), page + 1 + pagesAhead));
    }
}

/// An empty page where there ought to be users may be a slip, and is asked for once more before it counts.
bool ListingReading::isToBeConfirmed(qint64 page, bool isEmpty)
{
    const bool isSlip = isEmpty && page < pagesFor(m_total.value_or(0)) && m_foundEmpty.insert(page).second;
    if (isSlip) {
        m_queue.askAgain(page);
    }
    return isSlip;
}

bool ListingReading::put(qint64 page, const Asked &asked, std::vector<UserRow> users, bool *isNoticed)
{
    const bool wasRead = m_book.isRead(page);
    const bool isCurrent = asked.change == m_change;
    const PageBook::Change change = m_book.put(page, std::move(users));
    if (wasRead && change.isSame && isCurrent) {
        m_walk.foundSame(page);
    }
    if (!wasRead) {
        countBarren(page, !change.hasNew);
    }
    // A page that was asked for before the last change, or beside a walk, may hold what a page not yet read again held.
    const bool tellsOfChange = wasRead ? asked.isTail && !change.isSame : change.hasMoved;
    *isNoticed = *isNoticed || (tellsOfChange && isCurrent && !m_walk.isActive());
    return !change.isSame;
}

void ListingReading::countBarren(qint64 page, bool isBarren)
{
    m_barren = isBarren ? m_barren + 1 : 0;
    m_lastBarren = isBarren ? page : m_lastBarren;
    if (m_barren >= mostBarrenPages) {
        m_isEndless = true;
        m_queue.setEnd(m_queue.next());
    }
}

void ListingReading::noticeChange(qint64 page)
{
    ++m_change;
    if (m_walked > 2 * (m_book.end() + mostBarrenPages)) {
        return; // the listing never rests; the count at the end decides
    }
    qint64 front = std::max(m_book.end() - 1, page);
    qint64 unsure = page;
    if (!m_underWay.empty()) {
        front = std::max(front, m_underWay.rbegin()->first);
        unsure = std::min(unsure, m_underWay.begin()->first);
    }
    m_walk.begin(front, unsure);
}

bool ListingReading::readsOn()
{
    if (triesOneMore() || checksTail()) {
        return true;
    }
    m_book.truncate(m_queue.end());
    m_isComplete = !readsAllAgain();
    if (m_isComplete) {
        missEmptyPages();
    }
    return !m_isComplete;
}

/// A page that stayed empty before others with users, while users are lacking, is as missing as one that failed.
void ListingReading::missEmptyPages()
{
    if (!m_total || qint64(rows().size()) >= *m_total) {
        return;
    }
    for (qint64 page = 0; page < m_book.endOfUsers(); ++page) {
        if (m_book.isRead(page) && m_book.userCount(page) == 0) {
            m_queue.miss(page);
        }
    }
}

/// Where the last page leaves room for users behind it, whatever the total says.
bool ListingReading::triesOneMore()
{
    const qint64 last = m_queue.end() - 1;
    if (m_isEndless || !m_book.isRead(last) || m_lastBarren == last) {
        return false;
    }
    const qsizetype users = m_book.userCount(last);
    if (users < UsersApi::pageSize && (users == 0 || (m_total && qint64(rows().size()) >= *m_total))) {
        return false;
    }
    m_queue.setEnd(last + 1 + pagesBehind(users));
    m_isTailChecked = true; // an answer from behind the last page says as much
    return true;
}

/// As many as the users that are lacking fill, so that pages shorter than asked for are read side by side, too.
qint64 ListingReading::pagesBehind(qsizetype usersOnAPage) const
{
    if (!m_total || usersOnAPage == 0) {
        return 1;
    }
    const qint64 lacking = *m_total - qint64(rows().size());
    return std::clamp(lacking / usersOnAPage + (lacking % usersOnAPage > 0 ? 1 : 0), qint64(1), pagesAhead);
}

/// Whether something changed behind the reading's back is seen by its last page and the total.
bool ListingReading::checksTail()
{
    const qint64 last = m_queue.end() - 1;
    if (last < 1 || m_isEndless || !m_book.isRead(last) || std::exchange(m_isTailChecked, true)) {
        return false;
    }
    m_tail = last;
    m_queue.askAgain(last);
    return true;
}

bool ListingReading::readsAllAgain()
{
    const bool isPointless = m_isEndless || !m_queue.missing().isEmpty() || (m_timesAgain > 0 && !m_hasChanged);
    if (countAgrees() || isPointless || m_timesAgain >= mostTimesAgain) {
        return false;
    }
    ++m_timesAgain;
    beginPass(m_queue.end());
    return true;
}

qint64 ListingReading::usersRead() const
{
    return m_timesAgain > 0 || m_isComplete ? qint64(rows().size()) : m_book.usersRead();
}

} // namespace userdesk
