// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include "api/usersapi.h"
#include "directory/listingreading.h"

namespace userdesk {

class UserStore;

/// Reads the whole listing into the store, several pages at a time; what was read can be used from the first page on.
/// Sends the requests, and knows what to do when they fail: which pages there are to read is ListingReading's matter.
class DirectoryLoader : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle, ///< nothing was asked for yet
        Reading,
        Paused,
        Stopped, ///< it failed; see error()
        Cancelled,
        Complete, ///< all is read, but for missingPages()
    };
    struct Limits {
        int parallel = 6; ///< requests at once; as many failed pages in a row stop the reading
        int attempts = 4; ///< for a page
        std::chrono::milliseconds firstBackoff{1000}; ///< before the second attempt; doubles each time
    };

    DirectoryLoader(UsersApi &users, UserStore &store, QObject *parent = nullptr);
    void setLimits(const Limits &limits);

    State state() const { return m_state; }
    /// The users of the listing as far as read, each once, in the server's order; the same until rowsChanged().
    const std::vector<UserRow> &rows() const { return m_reading.rows(); }
    qint64 usersRead() const { return m_reading.usersRead(); } ///< by this reading
    /// As the server last said; 0 where it doesn't count.
    qint64 totalRecords() const { return m_reading.total().value_or(0); }
    /// Those that are not to be had, or that are empty where users are lacking; the first is 0.
    QList<qint64> missingPages() const { return m_reading.queue().missing(); }
    const std::optional<ApiError> &error() const { return m_error; } ///< why it stopped, or the last page failed
    /// Until when nothing is asked for: the server wants that, or only pages that failed are left.
    std::optional<QDateTime> waitingUntil() const;
    bool isHeldByServer() const { return m_reading.queue().isHeld(PageQueue::Clock::now()); } ///< it asked to wait
    /// Pages are read again because the listing changed.
    bool isVerifying() const { return m_state == State::Reading && m_reading.isVerifying(); }
    /// Complete, but the server's total is another number of users, even after reading again.
    bool isUncertain() const { return m_state == State::Complete && m_reading.isUncertain(); }

    /// Whether users of the listing aren't in rows(), as far as anybody knows. Reading again takes none away.
    bool lacksUsers() const;

    void start(); ///< begins, also again: what is there stays until the new pages replace it, one by one
    void pause(); ///< takes what is under way, and asks for no more
    void resume(); ///< goes on with the pages that aren't read yet, after pause(), cancel() or a stop
    void cancel(); ///< keeps what was read
    void retryMissing(); ///< asks again for the missing pages
    void clear(); ///< for another server or operator: forgets everything

Q_SIGNALS:
    void rowsChanged();
    void stateChanged(); ///< the state, counts, missing pages, or what is waited for

private:
    void enter(State state);
    void askForPages();
    void readOn();
    void ask(qint64 page);
    void armTimer();
    void abandonRequests();

    void answered(qint64 page, quint64 askedAt, const Result<UserPage> &result);
    void take(qint64 page, quint64 askedAt, const UserPage &content);
    void failed(qint64 page, const ApiError &error);
    void hold(qint64 page, const ApiError &error);
    void giveUp(const ApiError &error);
    void stop(const ApiError &error);

    UsersApi &m_users;
    UserStore &m_store;
    Limits m_limits;
    State m_state = State::Idle;
    ListingReading m_reading;
    QTimer m_timer;
    std::unique_ptr<QObject> m_context; ///< of the requests under way
    std::optional<ApiError> m_error;
    int m_givenUp = 0; ///< pages in a row that were not to be had
};

} // namespace userdesk
