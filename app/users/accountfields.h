// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <span>

#include <QString>
#include <QVariant>

#include "users/account.h"

namespace userdesk {

/// How a value of an account is shown.
enum class AccountValue { Text, Type, Plan, Time, Verified };

/// One row of the table of an account's properties.
struct AccountField {
    const char *wireName = nullptr;
    const char *labelSource = nullptr; ///< English, for the translation context "Field"
    AccountValue kind = AccountValue::Text;
    QVariant (*read)(const Account &account) = nullptr; ///< QString or bool; invalid where the server sent none

    QString key() const { return QString::fromLatin1(wireName); }
    QString label() const;
};

/// The one table of an account's properties, in the order of the detail view.
std::span<const AccountField> accountFields();

/// The type or plan in words, e.g. "Basic, monthly"; an unknown one is shown as it is.
QString accountTypeWord(const QString &wireName);
QString planWord(const QString &wireName);

QString verifiedWord(bool isVerified);

} // namespace userdesk
