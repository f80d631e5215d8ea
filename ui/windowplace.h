// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QMainWindow;
class QSettings;
class QWidget;

namespace userdesk {

struct Activation;

void rememberPlace(const QMainWindow &window, QSettings &settings);

/// Puts the window where it was left, on a screen that is there; the first time as large as it reads best, or as the
/// screen allows.
void restorePlace(QMainWindow &window, const QSettings &settings);

/// Shows the window before all others, with the keyboard in it or in the dialog that stands before it; @p activation is
/// what the desktop allows it with.
void bringToFront(QWidget &window, const Activation &activation);

/// No smaller than what it shows can be told at the present text size, where the screen has room for that.
void setLeastSize(QMainWindow &window);

} // namespace userdesk
