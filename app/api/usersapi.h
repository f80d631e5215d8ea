// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/apiclient.h"
#include "api/readgate.h"
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

    /// With @p authorization, as whoever that header's value is of, who signs in; without, as the operator.
    void own(QObject *context, Callback<User> done, const QByteArray &authorization = {});

    /// One page of all users with their accounts, sorted by user name; @p pageNumber counts from 0. Isn't asked for
    /// while the server wants no reads: that is the error then, at once.
    void page(qint64 pageNumber, QObject *context, Callback<UserPage> done);

    /// Sends the patch, which must not be empty, and gives the whole user as the server now has it.
    void update(const UserPatch &patch, QObject *context, Callback<User> done);

    /// What update() sends.
    static ApiRequest updateRequest(const UserPatch &patch);

    /// Until when the server asked to be left alone; in the past where it may be read.
    ReadGate::Clock::time_point readsHeldUntil() const { return m_gate.heldUntil(m_client.server()); }

private:
    template <typename T>
    void read(const ApiRequest &request, QObject *context, Result<T> (*reader)(const QJsonObject &), Callback<T> done);

    ApiClient &m_client;
    ReadGate m_gate;
};

} // namespace userdesk
