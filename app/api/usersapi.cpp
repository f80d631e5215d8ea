// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/usersapi.h"

#include "api/typedcall.h"

using namespace Qt::StringLiterals;

namespace userdesk {

template <typename T>
void UsersApi::read(const ApiRequest &request, QObject *context, Result<T> (*reader)(const QJsonObject &),
                    Callback<T> done)
{
    const QUrl server = m_client.server();
    const auto refusal = request.authorization.isEmpty() ? m_gate.refusal(server) : std::nullopt;
    if (refusal) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done), error = *refusal] { done(error); }, Qt::QueuedConnection);
        return;
    }
    Callback<T> noted = [this, server, done = std::move(done)](const Result<T> &result) {
        if (!result) {
            m_gate.note(server, result.error());
        }
        done(result);
    };
    sendTyped(m_client, request, context, reader, std::move(noted));
}

void UsersApi::own(QObject *context, Callback<User> done, const QByteArray &authorization)
{
    ApiRequest request{"GET", u"/v1/users/me"_s, {}};
    request.authorization = authorization;
    read(request, context, wire::readUser, std::move(done));
}

void UsersApi::page(qint64 pageNumber, QObject *context, Callback<UserPage> done)
{
    const QJsonObject body{
        {u"sortBy"_s, QJsonObject{{u"username"_s, u"asc"_s}}},
        {u"pageNumber"_s, pageNumber},
        {u"pageSize"_s, pageSize},
        {u"includeAccount"_s, true},
    };
    read({"POST", u"/v1/users/page"_s, body}, context, wire::readUserPage, std::move(done));
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
