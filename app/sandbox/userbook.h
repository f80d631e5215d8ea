// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <unordered_map>

#include "generator.h"

namespace sandbox {

/// All users. Only those that differ from what the generator makes up are stored; the rest is computed when asked for.
/// A user is known by its number, which is the order of creation. Not thread-safe: the router serialises calls.
class UserBook {
public:
    UserBook(quint32 count, quint64 seed);

    quint32 size() const { return m_size; }
    /// Grows with every change, so that whoever keeps something derived from the users can tell that it is stale.
    quint64 revision() const { return m_revision; }

    User at(quint32 number) const;
    /// The user without its account, in two thirds of the time.
    User personAt(quint32 number) const;

    std::optional<quint32> findId(const QString &userId) const;
    std::optional<quint32> findAccount(const QString &accountId) const;
    /// User names are compared without regard to case.
    std::optional<quint32> findUsername(const QString &username) const;

    void replace(quint32 number, const User &user);
    /// Gives the user an id and keeps it; returns its number.
    quint32 append(User user);
    /// The id that the account of this user has, or would have.
    QString accountIdFor(quint32 number) const;

    static QByteArray passwordHash(const QString &password);
    bool hasPassword(quint32 number, const QString &password) const;

private:
    Generator m_generator;
    quint32 m_size;
    quint64 m_revision = 0;
    std::unordered_map<quint32, User> m_changed;
    std::unordered_map<std::string, quint32> m_numberOfChangedName;
};

} // namespace sandbox
