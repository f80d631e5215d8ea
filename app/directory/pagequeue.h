// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <set>

#include <QList>
#include <QtGlobal>

namespace userdesk {

/// Which page of a listing is asked for next, and when: in ascending order up to an end that may move, pages that
/// failed again after a pause that doubles each time, and pages that failed too often never, until they are asked for
/// by name.
class PageQueue {
public:
    using Clock = std::chrono::steady_clock;
    struct Limits {
        int attempts = 4;
        std::chrono::milliseconds firstBackoff{1000};
    };

    void setLimits(const Limits &limits) { m_limits = limits; }

    /// From page 0 on, with nothing held against any page; what the server asked to wait still holds.
    void begin(qint64 end);
    void clear(); ///< for another server
    qint64 next() const { return m_next; } ///< the first page that was never asked for
    qint64 end() const { return m_end; } ///< the page after the last one to ask for
    void setEnd(qint64 end) { m_end = end; }

    /// The page to ask for now, if any; not while isHeld().
    std::optional<qint64> take(Clock::time_point now);
    void askAgain(qint64 page) { m_again.insert(page); } ///< before the pages never asked for
    void succeeded(qint64 page);
    /// The page was not to be had. False where that was the last attempt: it is missing from now on.
    bool failed(qint64 page, Clock::time_point now);
    void miss(qint64 page) { m_missing.insert(page); } ///< it was had, and is no good

    /// Nothing is to be asked for until then, neither from here nor from elsewhere.
    void hold(Clock::time_point until) { m_heldUntil = std::max(m_heldUntil, until); }
    bool isHeld(Clock::time_point now) const { return now < m_heldUntil; }
    /// When there may be a page again; nothing where that doesn't hang on the time.
    std::optional<Clock::time_point> wakeTime(Clock::time_point now) const;
    bool isDrained() const { return m_again.empty() && m_later.empty() && m_next >= m_end; }
    /// The pause after so many failures.
    std::chrono::milliseconds backoff(int failures) const;

    QList<qint64> missing() const { return {m_missing.begin(), m_missing.end()}; }
    void askForMissing();

private:
    Limits m_limits;
    qint64 m_next = 0;
    qint64 m_end = 0;
    std::set<qint64> m_again;
    std::multimap<Clock::time_point, qint64> m_later; ///< by when they are due
    std::map<qint64, int> m_failures;
    std::set<qint64> m_missing;
    Clock::time_point m_heldUntil;
};

} // namespace userdesk
