// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSize>

#include "look/length.h"

class QWidget;

namespace userdesk {

/// The size of a dialog over the main window that @p parent is or is opened from: as @p designed where there is room
/// for it.
QSize dialogSize(const QWidget *parent, const QSize &designed);

/// Its least width, as designed, where there is room for it.
int dialogWidth(const QWidget *parent, Length designed);

} // namespace userdesk
