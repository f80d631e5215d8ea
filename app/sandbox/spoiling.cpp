// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "spoiling.h"

#include <functional>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Change = std::function<void(QJsonObject &)>;

/// Applies the change to the object, or to each user of a page.
void changeEach(QJsonObject &object, const Change &change)
{
    if (!object.contains(u"users"_s)) {
        change(object);
        return;
    }
    QJsonArray users;
    for (const QJsonValue &item : object.value(u"users"_s).toArray()) {
        QJsonObject user = item.toObject();
        change(user);
        users.append(user);
    }
    object.insert(u"users"_s, users);
}

/// The property whose absence or type matters most: of a user, a token pair, or an account.
QString mainProperty(const QJsonObject &object)
{
    for (const QString &name : {u"lastName"_s, u"accessToken"_s, u"subscriptionPlan"_s}) {
        if (object.contains(name)) {
            return name;
        }
    }
    return object.isEmpty() ? QString() : object.keys().first();
}

QStringList rolesOf(const QJsonObject &user)
{
    return user.value(u"roles"_s).toVariant().toStringList();
}

void setRoles(QJsonObject &user, const QJsonValue &roles)
{
    if (user.contains(u"roles"_s)) {
        user.insert(u"roles"_s, roles);
    }
}

void setUnknownPlan(QJsonObject &object)
{
    QJsonObject account = object.contains(u"account"_s) ? object.value(u"account"_s).toObject() : object;
    account.insert(u"subscriptionPlan"_s, u"GALACTIC_WEEKLY"_s);
    account.insert(u"type"_s, u"COOPERATIVE"_s);
    if (object.contains(u"account"_s)) {
        object.insert(u"account"_s, account);
    } else if (object.contains(u"subscriptionPlan"_s)) {
        object = account;
    }
}

/// What a user name or name may hold at worst: markup, marks that turn the text around, length, emoji, NUL.
void makeHostile(QJsonObject &object)
{
    if (!object.contains(u"lastName"_s)) {
        return;
    }
    object.insert(u"firstName"_s, u"<b>Bobby</b><img src=\"file:///nowhere\">&amp;"_s);
    object.insert(u"midName"_s, u"\u202Etxt.exe\u202C\u0000\u200F\U0001F9D1\u200D\U0001F680%1%n"_s);
    object.insert(u"lastName"_s, QString(10'000, u'W'));
}

const QHash<Fault, Change> &changes()
{
    static const QHash<Fault, Change> all{
        {Fault::MissingProperty, [](QJsonObject &object) { object.remove(mainProperty(object)); }},
        {Fault::WrongType, [](QJsonObject &object) { object.insert(mainProperty(object), 42); }},
        {Fault::UnknownRole,
         [](QJsonObject &user) { setRoles(user, QJsonArray::fromStringList(rolesOf(user) << u"SUPERVISOR"_s)); }},
        {Fault::UnknownStatus,
         [](QJsonObject &user) {
             if (user.contains(u"status"_s)) {
                 user.insert(u"status"_s, u"HIBERNATING"_s);
             }
         }},
        {Fault::UnknownPlan, setUnknownPlan},
        {Fault::RolesString, [](QJsonObject &user) { setRoles(user, rolesOf(user).value(0)); }},
        {Fault::RolesComma, [](QJsonObject &user) { setRoles(user, rolesOf(user).join(u", "_s)); }},
        {Fault::RolesQuoted, [](QJsonObject &user) { setRoles(user, u"['%1']"_s.arg(rolesOf(user).join(u"', '"_s))); }},
        {Fault::NoAccount, [](QJsonObject &user) { user.remove(u"account"_s); }},
        {Fault::Hostile, makeHostile},
    };
    return all;
}

} // namespace

QByteArray spoiled(Fault fault, const QByteArray &body)
{
    switch (fault) {
    case Fault::InvalidJson:
        return body.chopped(1) + ",}";
    case Fault::NotObject:
        return '[' + body + ']';
    default:
        break;
    }
    const auto change = changes().constFind(fault);
    if (change == changes().constEnd()) {
        return body;
    }
    QJsonObject object = QJsonDocument::fromJson(body).object();
    changeEach(object, *change);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace sandbox
