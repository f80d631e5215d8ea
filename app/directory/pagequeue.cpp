// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/pagequeue.h"

namespace userdesk {

void PageQueue::begin(qint64 end)
{
    const Clock::time_point heldUntil = m_heldUntil;
    clear();
    m_heldUntil = heldUntil;
    m_end = end;
}

void PageQueue::clear()
{
    const Limits limits = m_limits;
    *this = PageQueue();
    m_limits = limits;
}

std::optional<qint64> PageQueue::take(Clock::time_point now)
{
    if (!m_again.empty()) {
        return m_again.extract(m_again.begin()).value();
    }
    if (!m_later.empty() && m_later.begin()->first <= now) {
        return m_later.extract(m_later.begin()).mapped();
    }
    return m_next < m_end ? std::optional(m_next++) : std::nullopt;
}

void PageQueue::succeeded(qint64 page)
{
    m_failures.erase(page);
    m_missing.erase(page);
}

bool PageQueue::failed(qint64 page, Clock::time_point now)
{
    const int failures = ++m_failures[page];
    if (failures >= m_limits.attempts) {
        m_failures.erase(page);
        m_missing.insert(page);
        return false;
    }
    m_later.emplace(now + backoff(failures), page);
    return true;
}

std::chrono::milliseconds PageQueue::backoff(int failures) const
{
    return m_limits.firstBackoff * (1 << std::clamp(failures - 1, 0, 16));
}

std::optional<PageQueue::Clock::time_point> PageQueue::wakeTime(Clock::time_point now) const
{
    if (isHeld(now)) {
        return m_heldUntil;
    }
    return m_later.empty() ? std::nullopt : std::optional(m_later.begin()->first);
}

void PageQueue::askForMissing()
{
    m_again.merge(m_missing);
    m_missing.clear();
}

} // namespace userdesk
