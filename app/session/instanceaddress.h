// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

/// Short, as some systems allow no long ones, and another one for each profile.
QString instanceName(const QString &settingsFile);

/// The file that the window of a profile holds locked, among the program's own data: settings are looked through,
/// copied and put under version control by others. Its folder is made.
QString instanceLock(const QString &settingsFile);

/// Where the window of a profile listens, as QLocalSocket wants it: a socket in a folder into which nobody else gets,
/// which is the runtime folder or one beside the settings. Empty where there is no such folder.
QString instanceAddress(const QString &settingsFile);

} // namespace userdesk
