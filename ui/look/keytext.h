// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QKeySequence>

#include "users/isolated.h"

namespace userdesk {

/// Keys as the platform writes them, for a sentence of the interface's: "Ctrl++" keeps its order between Arabic
/// letters, and a sentence that begins with it still runs from the right.
inline QString keyText(const QKeySequence &keys)
{
    return isolated(keys.toString(QKeySequence::NativeText));
}

} // namespace userdesk
