// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include <QObject>

#include "users/user.h"

namespace userdesk {

/// The only truth about users on this side. Whatever comes from the server goes in here, and everything that shows a
/// user follows userChanged(), which is said only when something is different.
class UserStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const User *find(const QString &userId) const; ///< null while unknown; valid until the next change

    /// Takes a user as the server sent it. One without an account keeps the account that is known: an answer may leave
    /// it out.
    void put(const User &user);
    void putAccount(const QString &userId, const std::optional<Account> &account);

    /// Takes a page of the listing, and remembers which users stood on it.
    void putPage(qint64 pageNumber, const std::vector<User> &users);
    std::optional<qint64> pageOf(const QString &userId) const; ///< where the user was last seen

    /// The user with this user name, without regard to case; null where none is known.
    const User *findByUsername(const QString &username) const;

    void clear();

Q_SIGNALS:
    void userChanged(const QString &userId);
    void cleared();

private:
    struct Entry {
        User user;
        std::optional<qint64> page;
    };

    std::unordered_map<QString, Entry> m_entries;
};

} // namespace userdesk
