// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/usersapi.h"

#include "api/typedcall.h"

using namespace Qt::StringLiterals;

namespace userdesk {

void UsersApi::own(QObject *context, Callback<User> done, const QByteArray &authorization)
{
    ApiRequest request{"GET", u"/v1/users/me"_s, {}};
    request.authorization = authorization;
    sendTyped(m_client, request, context, wire::readUser, std::move(done));
}

void UsersApi::page(qint64 pageNumber, QObject *context, Callback<UserPage> done)
{
    const QJsonObject body{
        {u"sortBy"_s, QJsonObject{{u"username"_s, u"asc"_s}}},
        {u"pageNumber"_s, pageNumber},
        {u"pageSize"_s, pageSize},
        {u"includeAccount"_s, true},
    };
    sendTyped(m_client, {"POST", u"/v1/users/page"_s, body}, context, wire::readUserPage, std::move(done));
}

void UsersApi::update(const UserPatch &patch, QObject *context, Callback<User> done)
{
    Q_ASSERT(!patch.isEmpty());
    sendTyped(m_client, updateRequest(patch), context, wire::readUser, std::move(done));
}

ApiRequest UsersApi::updateRequest(const UserPatch &patch)
{
    return {"PATCH", u"/v1/users/update"_s, wire::fromPatch(patch), ApiRequest::Effect::Changes};
}

} // namespace userdesk
