// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

#include "look/colors.h"

namespace userdesk {

enum class Icon {
    Undo,
    Lock,
    Menu,
    Copy,
    Eye,
    EyeOff,
    Generate,
    Warning,
    Info,
    Check,
    Search,
    Close,
    ChevronDown,
    Reload,
    Person,
    SignOut,
    Plus,
    Back,
    Forward,
};

/// The one lookup of icons. They are coloured when they are painted, as @p role is then.
QIcon icon(Icon name, ColorRole role = ColorRole::SecondText);

/// The icon of the program itself, for its windows.
QIcon applicationIcon();

} // namespace userdesk
