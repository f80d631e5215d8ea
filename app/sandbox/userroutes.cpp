// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "userroutes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUuid>

#include "checker.h"
#include "keyorder.h"
#include "permissions.h"
#include "shape.h"
#include "userchange.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int LargestPage = 100;
constexpr int DefaultPage = 20;

const Shape &pageShape()
{
    static const Shape shape{
        {u"roles"_s, JsonType::StringArray}, {u"status"_s, JsonType::StringArray},
        {u"sortBy"_s, JsonType::Object},     {u"pageNumber"_s, JsonType::Integer},
        {u"pageSize"_s, JsonType::Integer},  {u"includeAccount"_s, JsonType::Boolean},
    };
    return shape;
}

Shape updateShape()
{
    Shape shape = userFields();
    shape.push_back({u"userId"_s, JsonType::String, Property::Required});
    shape.push_back({u"empty"_s, JsonType::Boolean});
    return shape;
}

Shape createShape()
{
    Shape shape = userFields();
    for (Property &property : shape) {
        const bool isOptional = property.name == u"password" || property.name == u"midName";
        property.need = isOptional ? Property::Optional : Property::Required;
    }
    return shape;
}

UserFilter filterOf(const QJsonObject &body, Checker &checker)
{
    UserFilter filter{checker.roles(u"roles"_s), {}};
    for (const QJsonValue &item : body.value(u"status"_s).toArray()) {
        const auto status = fromName<Status>(item.toString());
        if (status) {
            filter.statuses.push_back(*status);
        } else {
            checker.report(u"status"_s, {Message::UnknownValue, {item.toString()}});
        }
    }
    return filter;
}

std::vector<SortKey> sortOf(const Request &request, const QJsonObject &body, Checker &checker)
{
    std::vector<SortKey> keys;
    const QJsonObject sortBy = body.value(u"sortBy"_s).toObject();
    for (const QString &property : keysInOrder(request.body, u"sortBy"_s)) {
        const QString direction = sortBy.value(property).toString();
        if (!UserOrder::sortableProperties().contains(property)) {
            checker.report(u"sortBy"_s, {Message::UnknownValue, {property}});
        } else if (direction != u"asc" && direction != u"desc") {
            checker.report(u"sortBy"_s, {Message::UnknownValue, {direction}});
        }
        keys.push_back({property, direction == u"desc"});
    }
    return keys;
}

} // namespace

UserRoutes::UserRoutes(UserBook &book)
    : m_book(book)
    , m_order(book)
{
}

void UserRoutes::addTo(Router &router)
{
    using enum Access;
    router.add({u"GET"_s, u"/v1/users/me"_s, SignedIn, [this](const Call &call) { return own(call); }});
    router.add({u"POST"_s, u"/v1/users/page"_s, SignedIn, [this](const Call &call) { return page(call); }});
    router.add({u"POST"_s, u"/v1/users/create"_s, SignedIn, [this](const Call &call) { return create(call); }});
    router.add({u"PATCH"_s, u"/v1/users/update"_s, SignedIn, [this](const Call &call) { return update(call); }});
    router.add({u"POST"_s, u"/v1/users/change-password"_s, SignedIn,
                [this](const Call &call) { return changePassword(call); }});
    router.add({u"POST"_s, u"/v1/users/password-reset-request"_s, Open,
                [this](const Call &call) { return requestPasswordReset(call); }});
}

Reply UserRoutes::own(const Call &call) const
{
    return jsonReply(toJson(call.operatorUser, WithAccount::Yes));
}

Reply UserRoutes::page(const Call &call)
{
    const QJsonObject body = readBody(call.request, pageShape());
    Checker checker(body);
    checker.range(u"pageNumber"_s, 0, std::numeric_limits<int>::max());
    checker.range(u"pageSize"_s, 1, LargestPage);
    const UserFilter filter = filterOf(body, checker);
    const std::vector<SortKey> sort = sortOf(call.request, body, checker);
    checker.finish();

    const auto withAccount = body.value(u"includeAccount"_s).toBool() ? WithAccount::Yes : WithAccount::No;
    const qint64 pageNumber = body.value(u"pageNumber"_s).toInteger(0);
    const qint64 pageSize = body.value(u"pageSize"_s).toInteger(DefaultPage);
    const UserNumbers &numbers = m_order.numbers(filter, sort);
    const qint64 total = static_cast<qint64>(numbers.size());
    QJsonArray users;
    for (qint64 row = pageNumber * pageSize; row < qMin(total, (pageNumber + 1) * pageSize); ++row) {
        const quint32 number = numbers.at(static_cast<size_t>(row));
        users.append(toJson(m_book.at(number), withAccount));
    }
    return jsonReply(
        {{u"users"_s, users}, {u"totalRecords"_s, total}, {u"pageNumber"_s, pageNumber}, {u"pageSize"_s, pageSize}});
}

Reply UserRoutes::create(const Call &call)
{
    requireRole(call.operatorUser.roles, Role::Admin);
    const QJsonObject body = readBody(call.request, createShape());
    const quint32 number = m_book.append(changedUser({}, body, m_book, std::nullopt));
    return jsonReply(toJson(m_book.at(number), WithAccount::Yes));
}

Reply UserRoutes::update(const Call &call)
{
    const QJsonObject body = readBody(call.request, updateShape());
    const QString userId = body.value(u"userId"_s).toString();
    if (userId.isEmpty()) {
        throw invalid({{u"userId"_s, {Message::Empty, {}}}});
    }
    const auto number = m_book.findId(userId);
    if (!number) {
        throw Refusal{404, {Message::NoSuchUser, {}}};
    }
    requireFieldRights(body, call.operatorUser.roles, *number == call.operatorNumber);
    User user = changedUser(m_book.at(*number), body, m_book, number);
    const bool changesSomething = body.size() > (body.contains(u"empty"_s) ? 2 : 1);
    if (changesSomething) {
        if (user.account) {
            user.account->updatedAt = timestamp();
        }
        m_book.replace(*number, user);
    }
    return jsonReply(toJson(user, WithAccount::Yes));
}

Reply UserRoutes::changePassword(const Call &call)
{
    const QJsonObject body = readBody(call.request,
                                      {{u"userId"_s, JsonType::String, Property::Required},
                                       {u"oldPassword"_s, JsonType::String, Property::Required},
                                       {u"newPassword"_s, JsonType::String, Property::Required}});
    const auto number = m_book.findId(body.value(u"userId"_s).toString());
    if (!number) {
        throw Refusal{404, {Message::NoSuchUser, {}}};
    }
    if (*number != call.operatorNumber) {
        throw Refusal{403, {Message::OnlyYourself, {}}};
    }
    Checker checker(body);
    checker.notEmpty(u"newPassword"_s);
    if (!m_book.hasPassword(*number, body.value(u"oldPassword"_s).toString())) {
        checker.report(u"oldPassword"_s, {Message::WrongOldPassword, {}});
    }
    checker.finish();
    User user = call.operatorUser;
    user.passwordHash = UserBook::passwordHash(body.value(u"newPassword"_s).toString());
    m_book.replace(*number, user);
    return {};
}

Reply UserRoutes::requestPasswordReset(const Call &call) const
{
    const QJsonObject body =
        readBody(call.request, {{u"userName"_s, JsonType::String, Property::Required}, {u"passwordResetPageLink"_s}});
    Checker checker(body);
    checker.webAddress(u"passwordResetPageLink"_s);
    checker.finish();
    const auto number = m_book.findUsername(body.value(u"userName"_s).toString());
    if (!number) {
        throw Refusal{404, {Message::NoSuchUser, {}}};
    }
    const User user = m_book.at(*number);
    return jsonReply({{u"userName"_s, user.username},
                      {u"userId"_s, user.userId},
                      {u"token"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                      {u"tokenExpirationEpoch"_s, QDateTime::currentDateTimeUtc().addDays(1).toMSecsSinceEpoch()}});
}

} // namespace sandbox
