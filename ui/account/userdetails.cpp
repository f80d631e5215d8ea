// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "account/userdetails.h"

#include <QCoreApplication>
#include <QDateTime>

#include "editor/fieldvalue.h"
#include "users/accountfields.h"
#include "users/datetext.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

struct UserDetailsTexts {
    Q_DECLARE_TR_FUNCTIONS(UserDetails)
};

/// The time in the operator's zone; the server's own text where it can't be read.
QString momentText(const QString &iso)
{
    const QDateTime time = serverTime(iso);
    return time.isValid() ? dateTimeText(time) : iso;
}

QString accountText(const AccountField &field, const QVariant &value)
{
    if (!value.isValid()) {
        return {};
    }
    switch (field.kind) {
    case AccountValue::Type:
        return accountTypeWord(value.toString());
    case AccountValue::Plan:
        return planWord(value.toString());
    case AccountValue::Time:
        return momentText(value.toString());
    case AccountValue::Verified:
        return verifiedWord(value.toBool());
    case AccountValue::Text:
        return value.toString();
    }
    Q_UNREACHABLE();
}

QString userText(const UserField &field, const User &user)
{
    const QVariant value = field.read(user);
    return value == QVariant(QString()) ? QString() : fieldValueText(field, value);
}

DetailRow accountRow(const AccountField &field, const Account &account, const QStringList &changed,
                     const Account &before)
{
    const QVariant value = field.read(account);
    DetailRow row;
    row.key = u"account."_s + field.key();
    row.label = field.label();
    row.value = accountText(field, value);
    if (field.kind == AccountValue::Time && value.isValid()) {
        row.toolTip = UserDetailsTexts::tr("As the server sent it: %1").arg(value.toString());
    }
    if (field.kind == AccountValue::Verified && value.isValid()) {
        row.tone = value.toBool() ? Tone::Ok : Tone::Warning;
    }
    row.isChanged = changed.contains(row.key);
    row.valueBefore = row.isChanged ? accountText(field, field.read(before)) : QString();
    return row;
}

} // namespace

std::vector<DetailRow> userDetailRows(const User &user, const QStringList &changed, const User &before)
{
    std::vector<DetailRow> rows;
    for (const UserField &field : userFields()) {
        if (field.secret) {
            continue;
        }
        DetailRow row;
        row.key = u"user."_s + field.key();
        row.label = field.label();
        row.value = userText(field, user);
        row.isChanged = changed.contains(field.key());
        row.valueBefore = row.isChanged ? userText(field, before) : QString();
        rows.push_back(row);
    }
    DetailRow id;
    id.key = u"user.userId"_s;
    id.label = UserDetailsTexts::tr("User ID");
    id.value = user.userId;
    rows.push_back(id);
    return rows;
}

std::vector<DetailRow> accountDetailRows(const User &user, const QStringList &changed, const User &before)
{
    std::vector<DetailRow> rows;
    if (user.account) {
        for (const AccountField &field : accountFields()) {
            rows.push_back(accountRow(field, *user.account, changed, before.account.value_or(Account())));
        }
    }
    return rows;
}

} // namespace userdesk
