// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/visitedusers.h"

namespace userdesk {

namespace {

constexpr qsizetype LongestWay = 100;

} // namespace

void VisitedUsers::visit(const QString &userId)
{
    if (m_way.value(m_place) != userId) {
        m_way.resize(m_place + 1);
        m_way.append(userId);
        if (m_way.size() > LongestWay) {
            m_way.removeFirst();
        }
        m_place = m_way.size() - 1;
    }
    m_recent.removeAll(userId);
    m_recent.prepend(userId);
    if (m_recent.size() > mostRecent) {
        m_recent.removeLast();
    }
    Q_EMIT changed();
}

QString VisitedUsers::goBack()
{
    return canGoBack() ? go(m_place - 1) : QString();
}

QString VisitedUsers::goForward()
{
    return canGoForward() ? go(m_place + 1) : QString();
}

QString VisitedUsers::go(qsizetype place)
{
    m_place = place;
    const QString userId = m_way.at(place);
    visit(userId); // to be the most recent one
    return userId;
}

void VisitedUsers::clear()
{
    m_way.clear();
    m_place = -1;
    m_recent.clear();
    Q_EMIT changed();
}

} // namespace userdesk
