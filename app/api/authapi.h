// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/apiclient.h"
#include "api/wire.h"

namespace userdesk {

/// login and refreshTokens. Both end an old pair of tokens, so they are sent once and never repeated.
class AuthApi {
public:
    explicit AuthApi(ApiClient &client)
        : m_client(client)
    {
    }

    void login(const QString &username, const QString &password, QObject *context, Callback<TokenPair> done);
    void refresh(const QString &refreshToken, QObject *context, Callback<TokenPair> done);

private:
    ApiClient &m_client;
};

} // namespace userdesk
