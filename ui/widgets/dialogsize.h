// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSize>

class QWidget;

namespace userdesk {

/// The size of a dialog over the main window that @p parent is or is opened from: @p usual where there is room for it.
QSize dialogSize(const QWidget *parent, const QSize &usual);

} // namespace userdesk
