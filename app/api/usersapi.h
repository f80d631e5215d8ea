// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/apiclient.h"
#include "api/wire.h"

namespace userdesk {

/// getOwnUser, listUsers and updateUser.
class UsersApi {
public:
    static constexpr int pageSize = 100; ///< the most that the contract allows

    explicit UsersApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// With @p authorization, as whoever that header's value is of; without, as the operator.
    void own(QObject *context, Callback<User> done, const QByteArray &authorization = {});

    /// One page of all users with their accounts, sorted by user name; @p pageNumber counts from 0.
    void page(qint64 pageNumber, QObject *context, Callback<UserPage> done);

    /// Sends the patch, which must not be empty, and gives the whole user as the server now has it.
    void update(const UserPatch &patch, QObject *context, Callback<User> done);

    /// What update() sends.
    static ApiRequest updateRequest(const UserPatch &patch);

private:
    ApiClient &m_client;
};

} // namespace userdesk
