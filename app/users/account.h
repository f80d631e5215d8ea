// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QString>

namespace userdesk {

/// The account of a user, as the server last sent it. No property is required; an empty text stands for an absent one.
/// Times are kept as they came, because their form is part of what the operator may ask for.
struct Account {
    QString id;
    QString userId;
    QString type;
    QString createdAt;
    QString updatedAt;
    QString mobilePhoneNumber;
    QString location;
    QString company;
    QString industry;
    QString profilePictureUrl;
    QString subscriptionPlan;
    std::optional<bool> emailVerified;
    std::optional<bool> mobilePhoneNumberVerified;

    bool operator==(const Account &) const = default;
};

} // namespace userdesk
