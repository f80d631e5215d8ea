// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "user.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

void insertUnlessEmpty(QJsonObject &object, const QString &name, const QString &value)
{
    if (!value.isEmpty()) {
        object.insert(name, value);
    }
}

} // namespace

QJsonObject toJson(const User &user, WithAccount withAccount)
{
    QJsonObject object{
        {u"userId"_s, user.userId},
        {u"username"_s, user.username},
        {u"firstName"_s, user.firstName},
        {u"lastName"_s, user.lastName},
        {u"locale"_s, user.locale},
        {u"timezone"_s, user.timezone},
        {u"roles"_s, QJsonArray::fromStringList(user.roles.names())},
        {u"status"_s, nameOf(user.status)},
    };
    insertUnlessEmpty(object, u"midName"_s, user.midName);
    if (withAccount == WithAccount::Yes && user.account) {
        object.insert(u"account"_s, toJson(*user.account, user.userId));
    }
    return object;
}

QJsonObject toJson(const Account &account, const QString &userId)
{
    QJsonObject object{
        {u"id"_s, account.id},
        {u"userId"_s, userId},
        {u"type"_s, nameOf(account.type)},
        {u"createdAt"_s, account.createdAt},
        {u"updatedAt"_s, account.updatedAt},
        {u"subscriptionPlan"_s, nameOf(account.plan)},
        {u"emailVerified"_s, account.emailVerified},
        {u"mobilePhoneNumberVerified"_s, account.mobilePhoneNumberVerified},
    };
    insertUnlessEmpty(object, u"mobilePhoneNumber"_s, account.mobilePhoneNumber);
    insertUnlessEmpty(object, u"location"_s, account.location);
    insertUnlessEmpty(object, u"company"_s, account.company);
    insertUnlessEmpty(object, u"industry"_s, account.industry);
    insertUnlessEmpty(object, u"profilePictureUrl"_s, account.profilePictureUrl);
    return object;
}

QString timestamp()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

} // namespace sandbox
