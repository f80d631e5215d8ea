// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/iconlabel.h"

#include <QPainter>

#include "look/theme.h"

namespace userdesk {

IconLabel::IconLabel(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon name, ColorRole role)
{
    m_icon = icon(name, role);
    update();
}

QSize IconLabel::sizeHint() const
{
    return {Theme::iconSize, Theme::iconSize + Theme::space1};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace userdesk
