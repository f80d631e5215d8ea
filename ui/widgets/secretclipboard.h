// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

/// Puts a secret on the clipboard, marked as one for clipboard managers, and takes it off again after half a minute or
/// when the program quits, unless something else has been copied since.
void copySecret(const QString &secret, int milliseconds = 30'000);

} // namespace userdesk
