// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QWidget;

namespace userdesk {

/// A rectangle with round corners: its edge lies inside @p rect. An invalid colour paints nothing.
void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, int edgeWidth = 1,
              int radius = 6);

/// The edge of a field: the focus first, then what is the matter with it.
void paintField(QPainter *painter, const QStyleOption &option, const QWidget *widget);

void paintButton(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintCheckBox(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintItem(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintFocus(QPainter *painter, const QRect &rect);

} // namespace userdesk
