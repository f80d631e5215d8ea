// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>

#include "api/result.h"
#include "users/user.h"
#include "users/userpatch.h"

namespace userdesk {

/// What signing in or renewing gives.
struct TokenPair {
    QString type;
    QString accessToken;
    QString refreshToken;
};

/// One page of the listing.
struct UserPage {
    std::vector<User> users;
    std::optional<qint64> totalRecords; ///< nothing where the server doesn't count
};

/// JSON to values and back; the contract, "Reading tolerantly". Every error is of kind Protocol and names the property.
namespace wire {
Result<QJsonObject> readObject(const QByteArray &body);
Result<User> readUser(const QJsonObject &object);
Result<Account> readAccount(const QJsonObject &object);
/// An answer with far more users than were asked for is no page.
Result<UserPage> readUserPage(const QJsonObject &object);
Result<TokenPair> readTokens(const QJsonObject &object);

/// The body of updateUser: `userId` and the patch's properties, nothing else.
QJsonObject fromPatch(const UserPatch &patch);
} // namespace wire

} // namespace userdesk
