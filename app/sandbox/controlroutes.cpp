// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "controlroutes.h"

#include "shape.h"
#include "userchange.h"

using namespace Qt::StringLiterals;

namespace sandbox {

ControlRoutes::ControlRoutes(UserBook &book, Tokens &tokens, Faults &faults)
    : m_book(book)
    , m_tokens(tokens)
    , m_faults(faults)
{
}

bool ControlRoutes::isControl(const Request &request)
{
    return request.path.startsWith(u"/sandbox/");
}

void ControlRoutes::addTo(Router &router)
{
    using enum Access;
    router.add({u"POST"_s, u"/sandbox/fault"_s, Open, [this](const Call &call) { return addFault(call); }});
    router.add({u"POST"_s, u"/sandbox/user"_s, Open, [this](const Call &call) { return changeUser(call); }});
    router.add({u"POST"_s, u"/sandbox/expire"_s, Open, [this](const Call &call) { return expire(call); }});
}

Reply ControlRoutes::addFault(const Call &call)
{
    const QJsonObject body =
        readBody(call.request, {{u"kind"_s, JsonType::String, Property::Required}, {u"when"_s}, {u"path"_s}});
    if (body.value(u"kind"_s) == u"none"_s) {
        m_faults.clear();
        return jsonReply(body);
    }
    const auto fault = readFault(u"%1:%2@%3"_s.arg(body.value(u"kind"_s).toString(), body.value(u"when"_s).toString(),
                                                   body.value(u"path"_s).toString()));
    if (const QString *complaint = std::get_if<QString>(&fault)) {
        throw Refusal{400, {Message::UnknownFault, {*complaint}}};
    }
    m_faults.add(std::get<PlannedFault>(fault));
    return jsonReply(body);
}

Reply ControlRoutes::changeUser(const Call &call)
{
    Shape shape = userFields();
    shape.push_back({u"userId"_s, JsonType::String, Property::Required});
    const QJsonObject body = readBody(call.request, shape);
    const auto number = m_book.findId(body.value(u"userId"_s).toString());
    if (!number) {
        throw Refusal{404, {Message::NoSuchUser, {}}};
    }
    User user = changedUser(m_book.at(*number), body, m_book, number);
    if (user.account) {
        user.account->updatedAt = timestamp();
    }
    m_book.replace(*number, user);
    return jsonReply(toJson(user, WithAccount::Yes));
}

Reply ControlRoutes::expire(const Call &call)
{
    const QJsonObject body = readBody(call.request, {{u"refresh"_s, JsonType::Boolean}});
    m_tokens.expireAll(body.value(u"refresh"_s).toBool());
    return jsonReply({});
}

} // namespace sandbox
