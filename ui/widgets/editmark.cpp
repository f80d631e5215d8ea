// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/editmark.h"

#include <QPainter>

#include "look/theme.h"

namespace userdesk {

EditMark::EditMark(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(Theme::space2, Theme::controlHeight);
}

void EditMark::showDot(ColorRole color)
{
    m_isShown = true;
    m_color = color;
    update();
}

void EditMark::showNothing()
{
    m_isShown = false;
    update();
}

void EditMark::paintEvent(QPaintEvent *)
{
    if (!m_isShown) {
        return;
    }
    constexpr double radius = 3;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(m_color));
    painter.drawEllipse(QRectF(rect()).center(), radius, radius);
}

} // namespace userdesk
