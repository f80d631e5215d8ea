// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/serverprofile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace userdesk {

QList<ServerProfile> publishedServers()
{
    const auto tr = [](const char *source) { return QCoreApplication::translate("ServerProfile", source); };
    return {
        {tr("Production"), QUrl(u"https://api.iklim.co"_s)},
        {tr("Test"), QUrl(u"https://api-test.iklim.co"_s)},
        {tr("Local gateway"), QUrl(u"http://localhost:8080"_s)},
        {tr("Sandbox"), QUrl()},
    };
}

} // namespace userdesk
