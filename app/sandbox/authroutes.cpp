// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "authroutes.h"

#include "shape.h"

using namespace Qt::StringLiterals;

namespace sandbox {

AuthRoutes::AuthRoutes(const UserBook &book, Tokens &tokens)
    : m_book(book)
    , m_tokens(tokens)
{
}

void AuthRoutes::addTo(Router &router)
{
    router.add({u"POST"_s, u"/v1/auth/login"_s, Access::Open, [this](const Call &call) { return login(call); }});
    router.add({u"POST"_s, u"/v1/auth/refresh"_s, Access::Open, [this](const Call &call) { return refresh(call); }});
}

Reply AuthRoutes::login(const Call &call)
{
    const QJsonObject body = readBody(
        call.request,
        {{u"username"_s, JsonType::String, Property::Required}, {u"password"_s, JsonType::String, Property::Required}});
    const auto number = m_book.findUsername(body.value(u"username"_s).toString());
    if (!number || !m_book.hasPassword(*number, body.value(u"password"_s).toString())) {
        throw Refusal{401, {Message::WrongCredentials, {}}};
    }
    const User user = m_book.at(*number);
    if (user.status != Status::Active) {
        throw Refusal{403, {Message::NotActive, {nameOf(user.status)}}};
    }
    return tokensFor(user);
}

Reply AuthRoutes::refresh(const Call &call)
{
    const QJsonObject body = readBody(call.request, {{u"refreshToken"_s, JsonType::String, Property::Required}});
    const auto number = m_book.findId(m_tokens.redeem(body.value(u"refreshToken"_s).toString()));
    if (!number || m_book.at(*number).status != Status::Active) {
        throw Refusal{401, {Message::RefreshRefused, {}}};
    }
    return tokensFor(m_book.at(*number));
}

Reply AuthRoutes::tokensFor(const User &user)
{
    const TokenPair tokens = m_tokens.issue(user.userId, user.locale);
    return jsonReply({{u"username"_s, user.username},
                      {u"type"_s, u"Bearer"_s},
                      {u"accessToken"_s, tokens.access},
                      {u"refreshToken"_s, tokens.refresh}});
}

} // namespace sandbox
