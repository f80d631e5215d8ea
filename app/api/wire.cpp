// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/wire.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "api/jsonreader.h"
#include "users/field.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr qsizetype longestPage = 1'000; // ten times what is asked for

Result<Account> accountFrom(const JsonReader &reader)
{
    Account account;
    account.id = reader.text("id"_L1);
    account.userId = reader.text("userId"_L1);
    account.type = reader.text("type"_L1);
    account.createdAt = reader.text("createdAt"_L1);
    account.updatedAt = reader.text("updatedAt"_L1);
    account.mobilePhoneNumber = reader.text("mobilePhoneNumber"_L1);
    account.location = reader.text("location"_L1);
    account.company = reader.text("company"_L1);
    account.industry = reader.text("industry"_L1);
    account.profilePictureUrl = reader.text("profilePictureUrl"_L1);
    account.subscriptionPlan = reader.text("subscriptionPlan"_L1);
    account.emailVerified = reader.flag("emailVerified"_L1);
    account.mobilePhoneNumberVerified = reader.flag("mobilePhoneNumberVerified"_L1);
    return reader.outcome(account);
}

Result<User> userFrom(const JsonReader &reader)
{
    User user;
    user.userId = reader.requiredText("userId"_L1);
    user.username = reader.requiredText("username"_L1);
    user.firstName = reader.requiredText("firstName"_L1);
    user.midName = reader.text("midName"_L1);
    user.lastName = reader.requiredText("lastName"_L1);
    user.locale = reader.requiredText("locale"_L1);
    user.timezone = reader.requiredText("timezone"_L1);
    user.roles = reader.requiredNames("roles"_L1);
    user.status = reader.requiredText("status"_L1);
    if (user.userId.isEmpty()) {
        reader.fail("userId"_L1, QCoreApplication::translate("Wire", "is empty"));
    }
    if (const auto nested = reader.object("account"_L1)) {
        const Result<Account> account = accountFrom(*nested);
        if (!account) {
            return account.error();
        }
        user.account = *account;
    }
    return reader.outcome(user);
}

QJsonValue toJson(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? QJsonValue(QJsonArray::fromStringList(value.toStringList()))
                                                    : QJsonValue(value.toString());
}

} // namespace

Result<QJsonObject> wire::readObject(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        return document.object();
    }
    return protocolError(body.trimmed().isEmpty() ? QCoreApplication::translate("Wire", "it is empty")
                                                  : QCoreApplication::translate("Wire", "it is not a JSON object"));
}

Result<User> wire::readUser(const QJsonObject &object)
{
    return userFrom(JsonReader(object));
}

Result<Account> wire::readAccount(const QJsonObject &object)
{
    return accountFrom(JsonReader(object));
}

Result<UserPage> wire::readUserPage(const QJsonObject &object)
{
    const JsonReader reader(object);
    UserPage page;
    if (object.value("users"_L1).toArray().size() > longestPage) {
        return protocolError(QCoreApplication::translate("Wire", "it has more users than a page may have"));
    }
    for (const JsonReader &entry : reader.requiredObjects("users"_L1)) {
        Result<User> user = userFrom(entry);
        if (!user) {
            return user.error();
        }
        page.users.push_back(std::move(user).value());
    }
    page.totalRecords = reader.wholeNumber("totalRecords"_L1);
    if (page.totalRecords && *page.totalRecords < 0) {
        page.totalRecords.reset(); // what some servers say for "not counted"
    }
    return reader.outcome(page);
}

Result<TokenPair> wire::readTokens(const QJsonObject &object)
{
    const JsonReader reader(object);
    TokenPair tokens;
    tokens.type = reader.requiredText("type"_L1);
    tokens.accessToken = reader.requiredText("accessToken"_L1);
    tokens.refreshToken = reader.requiredText("refreshToken"_L1);
    const bool isPlain = std::ranges::all_of(tokens.accessToken, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (tokens.accessToken.isEmpty() || !isPlain) { // it becomes a part of a header
        reader.fail("accessToken"_L1, QCoreApplication::translate("Wire", "is not a token"));
    }
    return reader.outcome(tokens);
}

QJsonObject wire::fromPatch(const UserPatch &patch)
{
    QJsonObject object{{u"userId"_s, patch.userId}};
    for (const FieldChange &change : patch.changes) {
        object.insert(change.field->key(), toJson(change.value));
    }
    return object;
}

} // namespace userdesk
