// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/directoryview.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QElapsedTimer>

#include "directory/directoryloader.h"
#include "directory/userstore.h"

namespace userdesk {

namespace {

constexpr double ShortestPause = 200; // milliseconds; the eye needs no more, and each refresh is painted
// A refresh takes at most one part in so many of the time.
constexpr double PausePerCost = 10;

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

} // namespace

DirectoryView::DirectoryView(DirectoryLoader &loader, UserStore &store, QObject *parent)
    : QObject(parent)
    , m_loader(loader)
    , m_store(store)
    , m_search(store.rows())
    , m_similar(store.rows())
{
    connect(&m_similar, &SimilarUsers::found, this, &DirectoryView::takeSimilar);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(int(ShortestPause));
    connect(&m_refresh, &QTimer::timeout, this, &DirectoryView::refresh);
    connect(&m_loader, &DirectoryLoader::rowsChanged, this, [this] {
        m_renamed.clear(); // the server places them
        refreshSoon();
    });
    connect(&m_store, &UserStore::userRenamed, this,
            [this](const QString &userId) { m_renamed.insert(*m_store.rows().rowOf(userId)); });
    connect(&m_store, &UserStore::userChanged, this, &DirectoryView::refreshSoon);
    connect(&m_store, &UserStore::cleared, this, [this] { // its rows are gone, and their numbers are others' soon
        m_renamed.clear();
        m_found = {};
        refresh();
    });
}

void DirectoryView::setFilter(const UserFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    m_isStrict = m_isStrict && filter.query.words == m_filter.query.words;
    m_filter = filter;
    m_found = {}; // similar users stay only as long as the same is looked for
    search();
}

void DirectoryView::setSort(UserColumn column, Qt::SortOrder direction)
{
    m_isStrict = false;
    takeSort(column, direction);
}

void DirectoryView::sortStrictly(UserColumn column, Qt::SortOrder direction)
{
    m_isStrict = true;
    takeSort(column, direction);
}

void DirectoryView::takeSort(UserColumn column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
    refresh();
}

qsizetype DirectoryView::count(const UserFilter &filter) const
{
    return qsizetype(m_search.find(filter, m_loader.rows()).rows.size()); // the rows of the view lag behind
}

void DirectoryView::refreshSoon()
{
    if (m_found.rows.empty() && m_filter.isEmpty()) {
        refresh(); // the first users are waited for
    } else if (!m_refresh.isActive()) {
        m_refresh.start();
    }
}

void DirectoryView::refresh()
{
    QElapsedTimer clock;
    clock.start();
    m_refresh.stop();
    m_listed = sortedUsers(m_store.rows(), inServerOrder(), m_column, m_direction);
    search();
    m_refresh.setInterval(int(std::max(ShortestPause, PausePerCost * milliseconds(clock))));
}

/// The users as listed, but those with a new name where it sorts.
std::vector<UserRow> DirectoryView::inServerOrder() const
{
    std::vector<UserRow> rows = m_loader.rows();
    if (m_renamed.isEmpty()) {
        return rows;
    }
    std::vector<UserRow> moved;
    std::ranges::copy_if(rows, std::back_inserter(moved), [this](UserRow row) { return m_renamed.contains(row); });
    std::erase_if(rows, [this](UserRow row) { return m_renamed.contains(row); });
    const auto nameOf = [this](UserRow row) { return m_store.rows().usernames().at(row); };
    for (const UserRow row : moved) {
        rows.insert(std::ranges::upper_bound(rows, nameOf(row), {}, nameOf), row);
    }
    return rows;
}

void DirectoryView::search()
{
    QElapsedTimer clock;
    clock.start();
    m_similar.stop();
    const FoundUsers before = std::exchange(m_found, {});
    m_found = m_search.find(m_filter, m_listed, m_isStrict ? UserSearch::Order::Given : UserSearch::Order::BestFirst);
    m_milliseconds = milliseconds(clock);
    if (m_found.unfiltered == 0 && !m_filter.query.words.empty()) {
        if (before.isSimilar) { // there are more users now: these stay until the new ones are found
            m_found.rows = before.rows;
            m_found.isSimilar = true;
        }
        UserFilter others = m_filter;
        others.query.words.clear();
        m_similar.start(m_filter.query.words, m_search.find(others, m_listed, UserSearch::Order::Given).rows);
    }
    Q_EMIT changed();
}

void DirectoryView::takeSimilar(const std::vector<UserRow> &rows)
{
    if (rows.empty() && !m_found.isSimilar) {
        return;
    }
    m_found.rows = rows;
    m_found.isSimilar = !rows.empty();
    Q_EMIT changed();
}

} // namespace userdesk
