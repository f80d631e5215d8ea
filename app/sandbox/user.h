// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include "values.h"

namespace sandbox {

struct Account {
    QString id;
    AccountType type = AccountType::Individual;
    QString createdAt; ///< ISO 8601, in one of the forms that the contract allows
    QString updatedAt;
    QString mobilePhoneNumber;
    QString location;
    QString company;
    QString industry;
    QString profilePictureUrl;
    Plan plan = Plan::None;
    bool emailVerified = false;
    bool mobilePhoneNumberVerified = false;
};

struct User {
    QString userId;
    QString username;
    QString firstName;
    QString midName;
    QString lastName;
    QString locale;
    QString timezone;
    RoleSet roles;
    Status status = Status::Active;
    std::optional<Account> account;
    QByteArray passwordHash; ///< empty: the password that every generated user has
};

enum class WithAccount { No, Yes };

QJsonObject toJson(const User &user, WithAccount withAccount);
QJsonObject toJson(const Account &account, const QString &userId);

/// The present moment in the form in which the server writes it.
QString timestamp();

} // namespace sandbox
