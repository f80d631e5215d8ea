// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>

#include <QString>

namespace userdesk {

/// The published statuses on the wire, in the order of the contract.
inline constexpr std::array userStatusNames{u"INACTIVE", u"ACTIVE", u"EXPIRED", u"BLOCKED", u"DELETED"};

/// The same with those first that are chosen most, and the one last that can't be taken back.
inline constexpr std::array userStatusNamesByUse{u"ACTIVE", u"INACTIVE", u"EXPIRED", u"BLOCKED", u"DELETED"};

/// The status in words, e.g. "Active"; an unknown one is shown as it is.
QString statusWord(const QString &wireName);

/// Whether this status ends the user's access for good or until an admin acts: BLOCKED and DELETED.
bool shutsOut(const QString &wireName);

} // namespace userdesk
