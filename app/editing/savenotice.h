// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "editing/notice.h"
#include "editing/usersave.h"
#include "users/editpolicy.h"

namespace userdesk {

class UserStore;

/// What the operator is told at the end of a save.
Notice noticeFor(const SaveOutcome &outcome, const Operator &who, const UserStore &store);

/// What the operator is told while the outcome of a save is unknown and the user is read again.
Notice noticeWhileVerifying();

/// The server's words by field of the form, for what the fields are to blame for. Where it named none and says that
/// something exists already, it means the user name.
QHash<QString, QString> fieldWords(const SaveOutcome &outcome);

} // namespace userdesk
