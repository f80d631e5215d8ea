// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/commanddelegate.h"

#include <QPainter>
#include <QStyle>

#include "commands/commandmodel.h"
#include "look/theme.h"

namespace userdesk {

namespace {

void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, Qt::Alignment alignment,
              const QString &text)
{
    const QRect place = QStyle::visualRect(option.direction, option.rect, line);
    painter->drawText(place, int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, line.width()));
}

int headingHeight(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool hasHeading = !index.data(CommandModel::HeadingRole).toString().isEmpty();
    return hasHeading ? option.fontMetrics.height() + Theme::space2 + Theme::space3 : 0;
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int height = headingHeight(option, index);
    if (height == 0) {
        return;
    }
    painter->save();
    painter->setFont(Theme::font(Theme::noteSize, QFont::DemiBold));
    painter->setPen(Theme::color(ColorRole::SecondText));
    const QRect line(option.rect.x() + Theme::space3, option.rect.y() + Theme::space3,
                     option.rect.width() - 2 * Theme::space3, height - Theme::space3);
    drawLine(painter, option, line, Qt::AlignLeft, index.data(CommandModel::HeadingRole).toString());
    painter->restore();
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.rect.setTop(row.rect.top() + headingHeight(option, index));
    paintHeading(painter, option, index);
    const QWidget *view = option.widget;
    view->style()->drawControl(QStyle::CE_ItemViewItem, &row, painter, view);

    const QString obstacle = index.data(CommandModel::ObstacleRole).toString();
    const QString keys = index.data(CommandModel::KeysRole).toString();
    const QRect inside = row.rect.adjusted(Theme::space3, Theme::space1, -Theme::space3, -Theme::space1);
    const int lineHeight = inside.height() / (obstacle.isEmpty() ? 1 : 2);
    const int keysWidth = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + Theme::space3;
    const QRect first(inside.topLeft(), QSize(inside.width(), lineHeight));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(Theme::color(obstacle.isEmpty() ? ColorRole::Text : ColorRole::SecondText));
    drawLine(painter, option, first.adjusted(0, 0, -keysWidth, 0), Qt::AlignLeft, index.data().toString());
    painter->setPen(Theme::color(ColorRole::SecondText));
    drawLine(painter, option, first, Qt::AlignRight, keys);
    drawLine(painter, option, first.translated(0, lineHeight), Qt::AlignLeft, obstacle);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasObstacle = !index.data(CommandModel::ObstacleRole).toString().isEmpty();
    const int lines = hasObstacle ? 2 : 1;
    return {0, headingHeight(option, index) + lines * option.fontMetrics.height() + 2 * Theme::space2};
}

} // namespace userdesk
