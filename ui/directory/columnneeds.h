// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "directory/columnshare.h"
#include "look/length.h"

namespace userdesk {

inline constexpr Length leastColumnWidth{60};

/// The width that the values of @p column want, in pixels.
ColumnNeed needOf(UserColumn column);

} // namespace userdesk
