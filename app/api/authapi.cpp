// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/authapi.h"

#include "api/typedcall.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

ApiRequest tokenRequest(const QString &path, const QJsonObject &body)
{
    return {"POST", path, body, ApiRequest::Effect::Changes, false};
}

} // namespace

void AuthApi::login(const QString &username, const QString &password, QObject *context, Callback<TokenPair> done)
{
    const QJsonObject body{{u"username"_s, username}, {u"password"_s, password}};
    sendTyped(m_client, tokenRequest(u"/v1/auth/login"_s, body), context, wire::readTokens, std::move(done));
}

void AuthApi::refresh(const QString &refreshToken, QObject *context, Callback<TokenPair> done)
{
    const QJsonObject body{{u"refreshToken"_s, refreshToken}};
    sendTyped(m_client, tokenRequest(u"/v1/auth/refresh"_s, body), context, wire::readTokens, std::move(done));
}

} // namespace userdesk
