// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/sidelistdelegate.h"

#include <QLocale>
#include <QPainter>

#include "directory/sidelist.h"
#include "look/boxes.h"
#include "look/theme.h"

namespace userdesk {

namespace {

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintBox(painter, option.rect, Theme::color(ColorRole::SelectedRow), {}, 0, Theme::radius);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintBox(painter, option.rect, Theme::color(ColorRole::NeutralGround), {}, 0, Theme::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintFocus(painter, option.rect);
    }
}

/// A text at the leading or the trailing side of @p rect, whatever the reading order.
void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, Qt::Alignment side,
               const QString &text)
{
    const QRect place = QStyle::visualRect(option.direction, option.rect, rect);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
    painter->drawText(place, int(alignment) | Qt::TextSingleLine, text);
}

} // namespace

void SideListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isShown = option.state.testFlag(QStyle::State_Selected);
    const QFont font = Theme::font(Theme::textSize, isShown ? QFont::DemiBold : QFont::Normal);
    const QFontMetrics metrics(font);
    const QVariant count = index.data(SideList::CountRole);
    const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
    const int numberWidth = number.isEmpty() ? 0 : metrics.horizontalAdvance(number) + Theme::space1;
    const QRect content = option.rect.adjusted(Theme::space2, 0, -Theme::space2, 0);
    const QRect name = content.adjusted(0, 0, -numberWidth, 0);
    painter->save();
    paintGround(painter, option);
    painter->setFont(font);
    painter->setPen(Theme::color(ColorRole::Text));
    paintText(painter, option, name, Qt::AlignLeading,
              metrics.elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setPen(Theme::color(isShown ? ColorRole::Text : ColorRole::SecondText));
    paintText(painter, option, content, Qt::AlignTrailing, number);
    painter->restore();
}

QSize SideListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight}; // as wide as the list is
}

} // namespace userdesk
