// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QObject;

namespace userdesk {

/// Keeps the control that has the keyboard in sight, wherever it came from, as long as @p context lives. Qt scrolls to
/// it only when the keyboard moves within the same scroll area.
void keepFocusInSight(QObject *context);

} // namespace userdesk
