// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/pickerdelegate.h"

#include <QPainter>
#include <QStyle>

#include "look/theme.h"
#include "widgets/pickermodel.h"

namespace userdesk {

void PickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const int padding = Theme::space3;
    const int taken =
        option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + padding + Theme::space2;
    const QRect rest = option.rect.adjusted(taken, 0, -padding, 0);
    const QString extra = index.data(PickerModel::ExtraRole).toString();
    if (extra.isEmpty() || rest.width() < option.fontMetrics.horizontalAdvance(extra.first(1))) {
        return;
    }
    painter->save();
    painter->setPen(Theme::color(ColorRole::SecondText));
    painter->setFont(option.font);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rest),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(extra, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace userdesk
