// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/apiclient.h"
#include "api/wire.h"

namespace userdesk {

/// getAccount.
class AccountsApi {
public:
    explicit AccountsApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// The account of the user with this id; NotFound where the user has none.
    void get(const QString &userId, QObject *context, Callback<Account> done);

private:
    ApiClient &m_client;
};

} // namespace userdesk
