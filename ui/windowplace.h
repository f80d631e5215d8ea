// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QMainWindow;
class QSettings;
class QWidget;

namespace userdesk {

void rememberPlace(const QMainWindow &window, QSettings &settings);

/// Puts the window where it was left, on a screen that is there; the first time as large as it reads best, or as the
/// screen allows.
void restorePlace(QMainWindow &window, const QSettings &settings);

/// Shows the window before all others, with the keyboard in it or in the dialog that stands before it.
void bringToFront(QWidget &window);

} // namespace userdesk
