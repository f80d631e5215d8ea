// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "desk.h"
#include "memorytokenstore.h"
#include "sandboxserver.h"

namespace userdesk {

/// The program without its window, for a test: with settings and tokens of its own that end with it.
class TestDesk {
    static constexpr int patience = 60'000; // milliseconds; machines may be busy
    QTemporaryDir m_directory;

public:
    QSettings settings{m_directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MemoryTokenStore tokens;
    Desk desk{settings, tokens};

    /// Signs in as one of the sandbox's operators, "admin", "standard", …; false where that didn't work.
    bool signIn(const SandboxServer &server, const QString &who)
    {
        SignInRequest request;
        request.server = server.url();
        request.username = who + QStringLiteral("@sandbox.test");
        request.password = QStringLiteral("sandbox");
        desk.session.signIn(request);
        return QTest::qWaitFor([this] { return desk.session.state() != Session::State::SigningIn; }, patience)
            && desk.session.state() == Session::State::SignedIn;
    }

    /// Reads the whole listing into the store.
    bool loadList()
    {
        desk.loader.start();
        return QTest::qWaitFor([this] { return desk.loader.state() != DirectoryLoader::State::Reading; }, patience)
            && desk.loader.state() == DirectoryLoader::State::Complete && desk.loader.missingPages().isEmpty();
    }

    /// The ids of the users of the listing, as far as it has been read.
    QStringList listedIds() const
    {
        QStringList ids;
        for (const UserRow row : desk.loader.rows()) {
            ids.append(desk.store.rows().userId(row));
        }
        return ids;
    }

    /// The id of one of the sandbox's operators; empty while the listing isn't loaded.
    QString idOf(const QString &who) const
    {
        const auto user = desk.store.findByUsername(who + QStringLiteral("@sandbox.test"));
        return user ? user->userId : QString();
    }
};

} // namespace userdesk
