// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/result.h"
#include "directory/userreader.h"
#include "editing/notice.h"
#include "users/editpolicy.h"

namespace userdesk {

class FormModel;

/// What the operator is told of an edit apart from what became of a save; for that see savenotice.h.
Notice lookingForUser();
Notice notFound(const Result<UserReader::Found> &found);
Notice notReadAgain(const ApiError &error);
Notice noLongerListed();
Notice discarded(int count, bool canComeBack);
Notice signedInAgain();
Notice askAgain(const QStringList &risks); ///< what was to be saved means more by now
Notice notValid(const FormModel &form); ///< why nothing was saved, field by field

/// As if the server had refused it; which field it is about is told by the notice that is made of it.
ApiError notAllowed(const EditRight &right);

/// Whether a read that succeeds puts an end to it. What was discarded can come back afterwards, too.
bool isOfReading(const Notice &notice);

} // namespace userdesk
