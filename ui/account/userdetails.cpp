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
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? dateTimeText(time) : iso;
}

QString verifiedText(const QVariant &value)
{
    return value.toBool() ? UserDetailsTexts::tr("verified") : UserDetailsTexts::tr("not verified");
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
        return verifiedText(value);
    case AccountValue::Text:
        return value.toString();
    }
    Q_UNREACHABLE();
}

DetailRow accountRow(const AccountField &field, const Account &account, const QStringList &changed)
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
    return row;
}

} // namespace

std::vector<DetailRow> userDetailRows(const User &user, const QStringList &changed)
{
    std::vector<DetailRow> rows;
    for (const UserField &field : userFields()) {
        if (field.secret) {
            continue;
        }
        DetailRow row;
        row.key = u"user."_s + field.key();
        row.label = field.label();
        const QVariant value = field.read(user);
        row.value = value == QVariant(QString()) ? QString() : fieldValueText(field, value);
        row.isChanged = changed.contains(field.key());
        rows.push_back(row);
    }
    DetailRow id;
    id.key = u"user.userId"_s;
    id.label = UserDetailsTexts::tr("User ID");
    id.value = user.userId;
    rows.push_back(id);
    return rows;
}

std::vector<DetailRow> accountDetailRows(const User &user, const QStringList &changed)
{
    std::vector<DetailRow> rows;
    if (user.account) {
        for (const AccountField &field : accountFields()) {
            rows.push_back(accountRow(field, *user.account, changed));
        }
    }
    return rows;
}

} // namespace userdesk
