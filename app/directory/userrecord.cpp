// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "users/accountfields.h"
#include "users/datetext.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto userIdName = u"userId"_s;
const auto accountName = u"account"_s;

QVariant valueOf(const AccountField &field, const Account &account)
{
    const QVariant value = field.read(account);
    return field.kind == AccountValue::Time && value.isValid() ? QVariant(withZone(value.toString())) : value;
}

QString cellOf(const QVariant &value)
{
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'|') : value.toString();
}

} // namespace

QStringList recordHeader()
{
    QStringList names{userIdName};
    for (const UserField &field : userFields()) {
        if (!field.secret) {
            names.append(field.key());
        }
    }
    for (const AccountField &field : accountFields()) {
        names.append(accountName + u'.' + field.key());
    }
    return names;
}

QStringList recordCells(const User &user)
{
    QStringList cells{user.userId};
    for (const UserField &field : userFields()) {
        if (!field.secret) {
            cells.append(cellOf(field.read(user)));
        }
    }
    for (const AccountField &field : accountFields()) {
        cells.append(user.account ? cellOf(valueOf(field, *user.account)) : QString());
    }
    return cells;
}

QByteArray recordLine(const User &user)
{
    QJsonObject record{{userIdName, user.userId}};
    for (const UserField &field : userFields()) {
        const QVariant value = field.read(user);
        const bool isAbsent = value.typeId() == QMetaType::QString && value.toString().isEmpty();
        if (!field.secret && !isAbsent) { // servers leave out a text that is empty, such as a middle name
            record.insert(field.key(), QJsonValue::fromVariant(value));
        }
    }
    if (user.account) {
        QJsonObject account;
        for (const AccountField &field : accountFields()) {
            if (const QVariant value = valueOf(field, *user.account); value.isValid()) {
                account.insert(field.key(), QJsonValue::fromVariant(value));
            }
        }
        record.insert(accountName, account);
    }
    return QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace userdesk
