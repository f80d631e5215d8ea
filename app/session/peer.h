// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QLocalSocket;

namespace userdesk {

/// Whether the program at the other end of a connected socket is run by the same user. On Windows the pipe itself lets
/// nobody else in.
bool isOfThisUser(const QLocalSocket &socket);

/// Whether nobody but this user gets into the folder: it is theirs, shut to all others, and no link to elsewhere.
bool isPrivateFolder(const QString &path);

/// Makes the folder, where there is none, and shuts it to all others; what isn't this user's stays as it is.
void makePrivateFolder(const QString &path);

} // namespace userdesk
