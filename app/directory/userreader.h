// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include "api/result.h"
#include "api/usersapi.h"

namespace userdesk {

class UserStore;

/// A fresh read of one user. The service has no get-by-id, so it reads the page on which the user was last seen, then
/// that page's neighbours, then all others in order; the contract, "Finding a user". Pages read on the way go into the
/// store.
class UserReader {
public:
    enum class Found { Yes, No };

    UserReader(UsersApi &users, UserStore &store);

    /// How many pages have been read, and how many there seem to be; 0 where the server doesn't say.
    using Progress = std::function<void(qint64 pages, qint64 all)>;

    /// Ends with Yes when the store has the user as the server has it now, with No when no page has it (which doesn't
    /// mean that there is no such user), or with the error that kept it from looking. Ends early when the context is
    /// gone. @p progress is told after each page that didn't have the user.
    void read(const QString &userId, QObject *context, Callback<Found> done, Progress progress = {});

private:
    UsersApi &m_users;
    UserStore &m_store;
};

} // namespace userdesk
