// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "accountroutes.h"

#include <QDateTime>
#include <QJsonArray>

#include "checker.h"
#include "permissions.h"
#include "shape.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Property required(const QString &name)
{
    return {name, JsonType::String, Property::Required};
}

/// The account's own fields and what an operation asks for besides.
Shape accountShape(Property::Need typeNeed, const Shape &more)
{
    Shape shape{
        {u"type"_s, JsonType::String, typeNeed},
        {u"mobilePhoneNumber"_s},
        {u"location"_s},
        {u"company"_s},
        {u"industry"_s},
        {u"profilePictureUrl"_s},
    };
    shape.insert(shape.end(), more.begin(), more.end());
    return shape;
}

void requireOwnOrAdmin(const Call &call, quint32 number)
{
    if (number != call.operatorNumber) {
        requireRole(call.operatorUser.roles, Role::Admin);
    }
}

qint64 tomorrow()
{
    return QDateTime::currentDateTimeUtc().addDays(1).toMSecsSinceEpoch();
}

Account changedAccount(Account account, const QJsonObject &body)
{
    Checker checker(body);
    checker.phone(u"mobilePhoneNumber"_s);
    checker.webAddress(u"profilePictureUrl"_s);
    const auto type = checker.value<AccountType>(u"type"_s);
    const auto plan = checker.value<Plan>(u"subscriptionPlan"_s);
    checker.finish();
    const QString phone = body.value(u"mobilePhoneNumber"_s).toString(account.mobilePhoneNumber);
    account.mobilePhoneNumberVerified &= phone == account.mobilePhoneNumber;
    account.mobilePhoneNumber = phone;
    account.location = body.value(u"location"_s).toString(account.location);
    account.company = body.value(u"company"_s).toString(account.company);
    account.industry = body.value(u"industry"_s).toString(account.industry);
    account.profilePictureUrl = body.value(u"profilePictureUrl"_s).toString(account.profilePictureUrl);
    account.type = type.value_or(account.type);
    account.plan = plan.value_or(account.plan);
    account.updatedAt = timestamp();
    return account;
}

void checkPlanDetails(const QJsonObject &body)
{
    const QJsonObject details = body.value(u"planDetails"_s).toObject();
    QList<FieldText> problems;
    const QJsonValue expiry = details.value(u"subscriptionExpirationEpoch"_s);
    if (!expiry.isUndefined() && !expiry.isDouble()) {
        problems.append({u"planDetails.subscriptionExpirationEpoch"_s, {Message::WrongType, {u"integer"_s}}});
    }
    const QJsonValue list = details.value(u"details"_s);
    if (!list.isUndefined() && !list.isArray()) {
        problems.append({u"planDetails.details"_s, {Message::WrongType, {u"array<object>"_s}}});
    }
    if (!problems.isEmpty()) {
        throw invalid(problems);
    }
}

} // namespace

AccountRoutes::AccountRoutes(UserBook &book)
    : m_book(book)
{
}

void AccountRoutes::addTo(Router &router)
{
    using enum Access;
    router.add({u"GET"_s, u"/v1/accounts/{userId}"_s, SignedIn, [this](const Call &call) { return get(call); }});
    router.add({u"POST"_s, u"/v1/accounts/create"_s, SignedIn, [this](const Call &call) { return create(call); }});
    router.add({u"PATCH"_s, u"/v1/accounts/update"_s, SignedIn, [this](const Call &call) { return update(call); }});
    router.add({u"POST"_s, u"/v1/accounts/update-subscription"_s, SignedIn,
                [this](const Call &call) { return updateSubscription(call); }});
    router.add({u"POST"_s, u"/v1/accounts/account-activation-request"_s, SignedIn,
                [this](const Call &call) { return requestAccountActivation(call); }});
    router.add({u"POST"_s, u"/v1/accounts/phone-number-activation-request"_s, SignedIn,
                [this](const Call &call) { return requestPhoneActivation(call); }});
}

Reply AccountRoutes::get(const Call &call) const
{
    const auto number = m_book.findId(call.pathParameter);
    if (!number) {
        throw Refusal{404, {Message::NoSuchUser, {}}};
    }
    const User user = m_book.at(*number);
    if (!user.account) {
        throw Refusal{404, {Message::NoSuchAccount, {}}};
    }
    return jsonReply(toJson(*user.account, user.userId));
}

Reply AccountRoutes::create(const Call &call)
{
    const QJsonObject body = readBody(
        call.request, accountShape(Property::Required, {required(u"userId"_s), required(u"subscriptionPlan"_s)}));
    const quint32 number = findUser(body);
    requireOwnOrAdmin(call, number);
    if (body.value(u"subscriptionPlan"_s) != nameOf(Plan::None)) {
        requireRole(call.operatorUser.roles, Role::Admin);
    }
    if (m_book.at(number).account) {
        throw Refusal{409, {Message::AccountExists, {}}};
    }
    return keep(number, newAccount(number, body));
}

Reply AccountRoutes::update(const Call &call)
{
    const QJsonObject body = readBody(call.request, accountShape(Property::Optional, {required(u"accountId"_s)}));
    const quint32 number = findAccount(body);
    requireOwnOrAdmin(call, number);
    return keep(number, changedAccount(*m_book.at(number).account, body));
}

Reply AccountRoutes::updateSubscription(const Call &call)
{
    const QJsonObject body = readBody(call.request,
                                      {required(u"accountId"_s),
                                       required(u"userId"_s),
                                       required(u"subscriptionPlan"_s),
                                       {u"planDetails"_s, JsonType::Object}});
    checkPlanDetails(body);
    const quint32 number = findAccount(body);
    requireRole(call.operatorUser.roles, Role::Admin);
    const User user = m_book.at(number);
    if (user.userId != body.value(u"userId"_s).toString()) {
        throw invalid({{u"userId"_s, {Message::AccountOfOther, {}}}});
    }
    const Account account = changedAccount(*user.account, {{u"subscriptionPlan"_s, body.value(u"subscriptionPlan"_s)}});
    keep(number, account);
    QJsonObject reply{{u"userId"_s, user.userId},
                      {u"accountId"_s, account.id},
                      {u"subscriptionPlan"_s, nameOf(account.plan)},
                      {u"warnings"_s, QJsonArray()}};
    const QJsonValue expiry = body.value(u"planDetails"_s).toObject().value(u"subscriptionExpirationEpoch"_s);
    if (!expiry.isUndefined()) {
        reply.insert(u"subscriptionExpirationEpoch"_s, expiry);
    }
    return jsonReply(reply);
}

Reply AccountRoutes::requestAccountActivation(const Call &call)
{
    const QJsonObject body = readBody(
        call.request, accountShape(Property::Required, {required(u"userId"_s), {u"accountActivationPageLink"_s}}));
    const quint32 number = findUser(body);
    requireOwnOrAdmin(call, number);
    Checker checker(body);
    checker.webAddress(u"accountActivationPageLink"_s);
    checker.finish();
    if (!m_book.at(number).account) {
        keep(number, newAccount(number, body));
    }
    const User user = m_book.at(number);
    return jsonReply({{u"userId"_s, user.userId},
                      {u"accountId"_s, user.account->id},
                      {u"recipientEmail"_s, user.username},
                      {u"tokenExpirationEpoch"_s, tomorrow()},
                      {u"emailSent"_s, true}});
}

Reply AccountRoutes::requestPhoneActivation(const Call &call) const
{
    const QJsonObject body =
        readBody(call.request, {required(u"accountId"_s), required(u"userId"_s), {u"phoneNumberActivationPageLink"_s}});
    const quint32 number = findAccount(body);
    requireOwnOrAdmin(call, number);
    const User user = m_book.at(number);
    Checker checker(body);
    checker.webAddress(u"phoneNumberActivationPageLink"_s);
    if (user.userId != body.value(u"userId"_s).toString()) {
        checker.report(u"userId"_s, {Message::AccountOfOther, {}});
    }
    if (user.account->mobilePhoneNumber.isEmpty()) {
        checker.report(u"accountId"_s, {Message::NoPhone, {}});
    }
    checker.finish();
    return jsonReply({{u"userId"_s, user.userId},
                      {u"accountId"_s, user.account->id},
                      {u"recipientPhoneNumber"_s, user.account->mobilePhoneNumber},
                      {u"tokenExpirationEpoch"_s, tomorrow()},
                      {u"smsSent"_s, true}});
}

quint32 AccountRoutes::findUser(const QJsonObject &body) const
{
    const auto number = m_book.findId(body.value(u"userId"_s).toString());
    if (!number) {
        throw Refusal{404, {Message::NoSuchUser, {}}};
    }
    return *number;
}

quint32 AccountRoutes::findAccount(const QJsonObject &body) const
{
    const auto number = m_book.findAccount(body.value(u"accountId"_s).toString());
    if (!number) {
        throw Refusal{404, {Message::NoSuchAccount, {}}};
    }
    return *number;
}

Account AccountRoutes::newAccount(quint32 number, const QJsonObject &body) const
{
    Account account;
    account.id = m_book.accountIdFor(number);
    account.createdAt = timestamp();
    return changedAccount(account, body);
}

Reply AccountRoutes::keep(quint32 number, const Account &account)
{
    User user = m_book.at(number);
    user.account = account;
    m_book.replace(number, user);
    return jsonReply(toJson(account, user.userId));
}

} // namespace sandbox
