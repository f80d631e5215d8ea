// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/result.h"
#include "directory/userreader.h"
#include "editing/notice.h"
#include "users/editpolicy.h"

namespace userdesk {

class FormModel;

/// Messages about an edit; those about the result of a save are in savenotice.h.
/// How many pages have been read of how many; 0 of 0 at first.
Notice lookingForUser(qint64 pages, qint64 all);
Notice lookingStopped();
Notice notFound(const Result<UserReader::Found> &found);
Notice notReadAgain(const ApiError &error);
Notice noLongerListed();
Notice discarded(int count, bool canComeBack);
Notice signedInAgain();
Notice askAgain(const QStringList &risks); ///< what was to be saved means more by now
Notice notValid(const FormModel &form); ///< why nothing was saved, field by field
Notice nothingToSave();
Notice heldByServer();
Notice stillSaving();

/// The same error as if the server had refused it. The notice that is made of it names the field.
ApiError notAllowed(const EditRight &right);

/// Whether a read that succeeds puts an end to it. What was discarded can come back afterwards, too.
bool isOfReading(const Notice &notice);

} // namespace userdesk
