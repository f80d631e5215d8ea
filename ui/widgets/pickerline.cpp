// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/pickerline.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include "look/theme.h"

namespace userdesk {

void PickerLine::setExtra(const QString &extra)
{
    if (m_extra != extra) {
        m_extra = extra;
        update();
    }
}

void PickerLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect contents = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int taken = fontMetrics().horizontalAdvance(text()) + Theme::space3;
    const QRect rest = contents.adjusted(taken, 0, 0, 0);
    if (m_extra.isEmpty() || rest.width() < fontMetrics().horizontalAdvance(m_extra.first(1))) {
        return;
    }
    // A line starts where its text does, whichever way the layout runs.
    const Qt::LayoutDirection direction = text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    QPainter painter(this);
    painter.setPen(Theme::color(ColorRole::SecondText));
    painter.drawText(QStyle::visualRect(direction, contents, rest),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     fontMetrics().elidedText(m_extra, Qt::ElideRight, rest.width()));
}

} // namespace userdesk
