// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace userdesk {

/// Disables @p control and says why, in its tooltip, to screen readers and in the command palette; enables it where
/// @p reason is empty. Its tooltip is to be set before.
void setObstacle(QWidget *control, const QString &reason);

/// Why this control is disabled; empty where it is not, or nobody said.
QString obstacleOf(const QWidget *control);

} // namespace userdesk
