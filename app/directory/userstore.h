// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <vector>

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

    /// Takes a user as the server sent it. One without an account keeps the account that is known: an answer may leave
    /// it out.
    void put(const User &user);
    void putAccount(const QString &userId, const std::optional<Account> &account);

    /// Takes a page of the listing, and remembers which users stood on it. Returns the row of each, in their order.
    std::vector<UserRow> putPage(qint64 pageNumber, const std::vector<User> &users);
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

    UserRows m_rows;
    std::vector<qint32> m_pages; ///< of each row that stood on one; -1 for the others
};

} // namespace userdesk
