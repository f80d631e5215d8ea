// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <optional>

#include <QtGlobal>

namespace userdesk {

/// Which pages to read again, and until when, once the listing is seen to have changed while it was read. A user who
/// came or went shifts exactly the pages between its place and the front of the reading: so the walk goes back from the
/// front, and ends at the first page that holds what it held before.
class PageWalk {
public:
    enum class Next { Read, Skip, Wait };

    /// Goes back from @p front. The pages from @p unsure on may have been read on either side of the change: that one
    /// of them is as it was says nothing. A walk that begins while another is under way goes to the first page.
    void begin(qint64 front, qint64 unsure);
    void end() { m_next = -1; }
    bool isActive() const { return m_next >= 0; }

    /// The next page that @p judge wants read; nothing where the walk is over, or has to wait.
    std::optional<qint64> take(const std::function<Next(qint64 page)> &judge);
    /// A page was read again after the change was noticed, and held the same as before.
    void foundSame(qint64 page);

private:
    qint64 m_next = -1;
    qint64 m_unsure = 0;
};

} // namespace userdesk
