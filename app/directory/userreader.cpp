// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userreader.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <optional>
#include <utility>

#include <QObject>
#include <QSet>

#include "directory/userstore.h"

namespace userdesk {

namespace {

/// One search under way; deletes itself when it is over, and ends with its parent.
class PageSearch : public QObject {
public:
    PageSearch(QString userId, UsersApi &users, UserStore &store, Callback<UserReader::Found> done,
               UserReader::Progress progress, QObject *parent)
        : QObject(parent)
        , m_userId(std::move(userId))
        , m_users(users)
        , m_store(store)
        , m_done(std::move(done))
        , m_progress(std::move(progress))
    {
        const qint64 page = m_store.pageOf(m_userId).value_or(0);
        m_likely = {page, page - 1, page + 1};
    }

    void readNext()
    {
        const auto page = takeNext();
        if (!page) {
            finish(UserReader::Found::No);
            return;
        }
        m_askedAt = m_store.moment();
        m_users.page(*page, this, [this, number = *page](const Result<UserPage> &result) { pageRead(number, result); });
    }

private:
    void pageRead(qint64 number, const Result<UserPage> &result)
    {
        if (!result) {
            finish(result.error());
            return;
        }
        noteEnd(number, *result);
        m_store.putPage(number, result->users, m_askedAt);
        if (std::ranges::find(result->users, m_userId, &User::userId) != result->users.end()) {
            finish(UserReader::Found::Yes);
        } else {
            if (m_progress) {
                m_progress(m_tried.size(), result->totalRecords.value_or(0) / UsersApi::pageSize);
            }
            readNext();
        }
    }

    /// A total may lie, and a server may give fewer users a page than it was asked for: the listing ends before an
    /// empty page, and with a page that is shorter than others where the total agrees.
    void noteEnd(qint64 number, const UserPage &page)
    {
        const QString first = page.users.empty() ? QString() : page.users.front().userId;
        const auto count = qint64(page.users.size());
        m_longest = std::max(m_longest, count);
        if (first.isEmpty() || first == m_first) { // some give their last page for every number behind it
            m_end = std::min(m_end, number);
        } else if (count < UsersApi::pageSize && page.totalRecords
                   && number * m_longest + count >= *page.totalRecords) {
            m_end = std::min(m_end, number + 1);
        }
        m_first = first;
    }

    std::optional<qint64> takeNext()
    {
        while (!m_likely.empty() || m_walk < m_end) {
            const qint64 page = m_likely.empty() ? m_walk++ : m_likely.front();
            if (!m_likely.empty()) {
                m_likely.pop_front();
            }
            if (page >= 0 && page < m_end && !m_tried.contains(page)) {
                m_tried.insert(page);
                return page;
            }
        }
        return std::nullopt;
    }

    void finish(const Result<UserReader::Found> &result)
    {
        deleteLater();
        m_done(result);
    }

    QString m_userId;
    UsersApi &m_users;
    UserStore &m_store;
    Callback<UserReader::Found> m_done;
    UserReader::Progress m_progress;
    std::deque<qint64> m_likely; ///< pages to look at before the walk
    QSet<qint64> m_tried;
    quint64 m_askedAt = 0; ///< the store's moment
    qint64 m_walk = 0;
    QString m_first; ///< user of the last page
    qint64 m_longest = 0; ///< page so far
    qint64 m_end = std::numeric_limits<qint64>::max(); ///< the page after the last one, once that is known
};

} // namespace

UserReader::UserReader(UsersApi &users, UserStore &store)
    : m_users(users)
    , m_store(store)
{
}

void UserReader::read(const QString &userId, QObject *context, Callback<Found> done, Progress progress)
{
    (new PageSearch(userId, m_users, m_store, std::move(done), std::move(progress), context))->readNext();
}

} // namespace userdesk
