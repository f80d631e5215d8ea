// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/serverprofile.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

struct ServerProfileTexts {
    Q_DECLARE_TR_FUNCTIONS(ServerProfile)
};

} // namespace

QList<ServerProfile> publishedServers()
{
    return {
        {ServerProfileTexts::tr("Production"), QUrl(u"https://api.iklim.co"_s), true},
        {ServerProfileTexts::tr("Test"), QUrl(u"https://api-test.iklim.co"_s)},
        {ServerProfileTexts::tr("Local gateway"), QUrl(u"http://localhost:8080"_s)},
        {ServerProfileTexts::tr("Sandbox"), QUrl()},
    };
}

ServerProfile profileOf(const QUrl &server, const QUrl &sandbox)
{
    const QUrl address = server == sandbox ? QUrl() : server;
    const auto profiles = publishedServers();
    const auto found = std::ranges::find(profiles, address, &ServerProfile::url);
    return found == profiles.end() ? ServerProfile{{}, server}
                                   : ServerProfile{found->name, server, found->isProduction};
}

} // namespace userdesk
