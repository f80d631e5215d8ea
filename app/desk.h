// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/accountsapi.h"
#include "api/apiclient.h"
#include "api/usersapi.h"
#include "directory/directoryloader.h"
#include "directory/directoryview.h"
#include "directory/savedviews.h"
#include "directory/userreader.h"
#include "directory/userstore.h"
#include "directory/visitedusers.h"
#include "editing/openedits.h"
#include "session/keptsignin.h"
#include "session/sandboxprocess.h"
#include "session/session.h"

namespace userdesk {

/// The program without its window: every object that lives as long as it does, in the order in which they need each
/// other.
struct Desk {
    Desk(QSettings &settings, TokenStore &tokens);

    /// Leaves the server, with everything that was read from it and everything that was typed for it.
    void signOut();

    /// The interface speaks @p language, e.g. "tr", by now: so does what is told of users, and the server is asked to.
    void setLanguage(const QString &language);

    ApiClient client;
    UsersApi users;
    AccountsApi accounts;
    KeptSignIn kept;
    Session session;
    UserStore store;
    UserReader reader;
    DirectoryLoader loader;
    DirectoryView view;
    SavedViews views;
    VisitedUsers visited;
    OpenEdits edits;
    SandboxProcess sandbox;
};

} // namespace userdesk
