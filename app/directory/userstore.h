// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QObject>

#include "directory/userrows.h"

namespace userdesk {

/// The only truth about users on this side. Whatever comes from the server goes in here, and everything that shows a
/// user follows userChanged(), which is said only when something is different.
class UserStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    std::optional<User> find(const QString &userId) const; ///< nothing while unknown
    const UserRows &rows() const { return m_rows; } ///< all users that are known, packed
    void setMostBytes(qsizetype most) { m_rows.setMostBytes(most); } ///< see UserRows

    /// Takes a user as the server sent it. One without an account keeps the account that is known: an answer may leave
    /// it out.
    void put(const User &user);
    /// The same of the answer to a change: it yields only to a read that is asked for from now on.
    void putChanged(const User &user);
    void holdAgainstOlderReads(const QString &userId); ///< what the store has of the user yields to nothing older

    /// When something is asked for, as a number for putPage(): what was changed since then is newer than the answer.
    quint64 moment() const { return m_moment; }
    void putAccount(const QString &userId, const std::optional<Account> &account);

    void expect(qint64 users) { m_rows.expect(users); } ///< before the pages of a listing of so many

    /// Takes a page of the listing, and remembers which users stood on it. Returns the row of each, in their order.
    /// @p askedAt is the moment() at which the page was asked for.
    std::vector<UserRow> putPage(qint64 pageNumber, const std::vector<User> &users, quint64 askedAt);
    std::optional<qint64> pageOf(const QString &userId) const; ///< where the user was last seen

    /// The user with this user name, without regard to case; nothing where none is known.
    std::optional<User> findByUsername(const QString &username) const;

    void clear();

Q_SIGNALS:
    void userChanged(const QString &userId);
    void userRenamed(const QString &userId); ///< has another user name; before userChanged()
    void cleared();

private:
    UserRow take(const User &user);
    bool isNewer(const QString &userId, quint64 askedAt) const;

    UserRows m_rows;
    QHash<QString, quint64> m_changedAt; ///< by user; the moment of the last change that was made here
    quint64 m_moment = 0;
    std::vector<qint32> m_pages; ///< of each row that stood on one; -1 for the others
};

} // namespace userdesk
