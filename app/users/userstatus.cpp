// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/userstatus.h"

#include <QCoreApplication>

namespace userdesk {

QString statusWord(const QString &wireName)
{
    if (wireName == u"INACTIVE") {
        return QCoreApplication::translate("UserStatus", "Inactive");
    }
    if (wireName == u"ACTIVE") {
        return QCoreApplication::translate("UserStatus", "Active");
    }
    if (wireName == u"EXPIRED") {
        return QCoreApplication::translate("UserStatus", "Expired");
    }
    if (wireName == u"BLOCKED") {
        return QCoreApplication::translate("UserStatus", "Blocked");
    }
    if (wireName == u"DELETED") {
        return QCoreApplication::translate("UserStatus", "Deleted");
    }
    return wireName;
}

bool shutsOut(const QString &wireName)
{
    return wireName == u"BLOCKED" || wireName == u"DELETED";
}

} // namespace userdesk
