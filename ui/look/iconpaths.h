// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPainterPath>

#include "look/icons.h"

namespace userdesk {

inline constexpr double iconGrid = 16;

/// The lines of an icon on a grid of 16 by 16, to be drawn with a pen and not filled.
QPainterPath iconPath(Icon name);

} // namespace userdesk
