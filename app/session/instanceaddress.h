// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

/// Where the window of a profile listens, as QLocalSocket wants it: a socket in a folder into which nobody else gets,
/// which is the runtime folder or one beside the settings. Empty where there is no such folder.
QString instanceAddress(const QString &settingsFile);

} // namespace userdesk
