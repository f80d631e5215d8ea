// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

/// The address of "Name <address>" as mail programs copy it; empty for all else. The name is left out: a mail program
/// has it from an address book of its own.
QString addressOfMail(const QString &typed);

/// An address without what stands around it in a list, in a sentence or in a link; any other word as it is.
QString bareAddress(const QString &word);

/// What a typed or pasted text means where an address is wanted: the address in it, without what is around it and what
/// can't be seen.
QString tidyAddress(const QString &text);

} // namespace userdesk
