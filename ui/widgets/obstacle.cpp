// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/obstacle.h"

#include <QVariant>
#include <QWidget>

namespace userdesk {

namespace {

constexpr const char *reasonProperty = "obstacle";
constexpr const char *toolTipProperty = "toolTipWithoutObstacle";

} // namespace

void setObstacle(QWidget *control, const QString &reason)
{
    const QString before = obstacleOf(control);
    control->setEnabled(reason.isEmpty());
    if (before == reason) {
        return;
    }
    if (before.isEmpty()) {
        control->setProperty(toolTipProperty, control->toolTip());
    }
    control->setProperty(reasonProperty, reason);
    control->setToolTip(reason.isEmpty() ? control->property(toolTipProperty).toString() : reason);
    control->setAccessibleDescription(reason);
}

QString obstacleOf(const QWidget *control)
{
    return control->property(reasonProperty).toString();
}

} // namespace userdesk
