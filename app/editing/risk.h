// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

#include "users/editpolicy.h"
#include "users/user.h"
#include "users/userpatch.h"

namespace userdesk {

/// What a patch would do that deserves a second question, a sentence each that names the user and what will happen:
/// a status that shuts the user out, the last role taken, ADMIN given or taken, another user name, and any change to
/// one's own roles or status. Empty for all else.
/// @p before is the user as the server has it, with empty properties where that isn't known.
QStringList risks(const Operator &who, const User &before, const UserPatch &patch);

/// The answer that goes on all the same.
struct RiskAnswer {
    QString words; ///< what it does, e.g. "Block user"
    bool isDanger = false; ///< somebody is shut out, or loses a right
    int otherChanges = 0; ///< that are made along with it
};
RiskAnswer riskAnswer(const Operator &who, const User &before, const UserPatch &patch);

} // namespace userdesk
