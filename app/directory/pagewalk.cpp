// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/pagewalk.h"

namespace userdesk {

void PageWalk::begin(qint64 front, qint64 unsure)
{
    m_unsure = isActive() ? 0 : unsure; // two changes may cancel each other out on the pages between them
    m_next = front;
}

std::optional<qint64> PageWalk::take(const std::function<Next(qint64 page)> &judge)
{
    while (isActive()) {
        switch (judge(m_next)) {
        case Next::Read:
            return m_next--;
        case Next::Skip:
            --m_next;
            break;
        case Next::Wait:
            return std::nullopt;
        }
    }
    return std::nullopt;
}

void PageWalk::foundSame(qint64 page)
{
    if (page < m_unsure) {
        end();
    }
}

} // namespace userdesk
