// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/pagebook.h"

#include <algorithm>
#include <utility>

namespace userdesk {

void PageBook::beginReading()
{
    for (Page &page : m_pages) {
        page.isRead = false;
    }
    m_end = 0;
    m_usersRead = 0;
}

PageBook::Change PageBook::put(qint64 page, std::vector<UserRow> users)
{
    if (size_t(page) >= m_pages.size()) {
        m_pages.resize(size_t(page) + 1);
    }
    growFor(users);
    const Change change = compare(page, users);
    if (!change.isSame) {
        unlistFrom(size_t(page));
    }
    release(page);
    for (const UserRow row : users) {
        m_pageOf[row] = page;
    }
    m_usersRead += qint64(users.size());
    m_end = std::max(m_end, page + 1);
    m_pages[size_t(page)] = {std::move(users), true};
    return change;
}

void PageBook::growFor(const std::vector<UserRow> &users)
{
    const auto highest = std::ranges::max_element(users);
    if (highest != users.end() && *highest >= m_pageOf.size()) {
        m_pageOf.resize(*highest + 1, -1);
        m_isListed.resize(*highest + 1);
    }
}

PageBook::Change PageBook::compare(qint64 page, const std::vector<UserRow> &users) const
{
    Change change;
    change.isSame = m_pages[size_t(page)].users == users;
    for (const UserRow row : users) {
        const qint64 before = m_pageOf[row];
        const bool isKnown = before >= 0 && m_pages[size_t(before)].isRead;
        change.hasNew = change.hasNew || !isKnown;
        change.hasMoved = change.hasMoved || (isKnown && before != page);
    }
    return change;
}

void PageBook::release(qint64 page)
{
    const Page &held = m_pages[size_t(page)];
    for (const UserRow row : held.users) {
        if (m_pageOf[row] == page) {
            m_pageOf[row] = -1;
        }
    }
    if (held.isRead) {
        m_usersRead -= qint64(held.users.size());
    }
}

void PageBook::truncate(qint64 end)
{
    if (size_t(end) >= m_pages.size()) {
        return;
    }
    unlistFrom(size_t(end));
    for (qint64 page = qint64(m_pages.size()) - 1; page >= end; --page) {
        release(page);
    }
    m_pages.resize(size_t(end));
    m_end = std::min(m_end, end);
}

void PageBook::clear()
{
    *this = PageBook();
}

qint64 PageBook::endOfUsers() const
{
    qint64 end = m_end;
    while (end > 0 && !(isRead(end - 1) && userCount(end - 1) > 0)) {
        --end;
    }
    return end;
}

bool PageBook::isRead(qint64 page) const
{
    return page >= 0 && size_t(page) < m_pages.size() && m_pages[size_t(page)].isRead;
}

void PageBook::unlistFrom(size_t page)
{
    if (page >= m_starts.size()) {
        return;
    }
    const auto first = m_rows.begin() + std::ptrdiff_t(m_starts[page]);
    std::for_each(first, m_rows.end(), [this](UserRow row) { m_isListed[row] = false; });
    m_rows.erase(first, m_rows.end());
    m_starts.resize(page);
}

const std::vector<UserRow> &PageBook::rows() const
{
    for (size_t page = m_starts.size(); page < m_pages.size(); ++page) {
        m_starts.push_back(m_rows.size());
        for (const UserRow row : m_pages[page].users) {
            if (!m_isListed[row]) {
                m_isListed[row] = true;
                m_rows.push_back(row);
            }
        }
    }
    return m_rows;
}

} // namespace userdesk
