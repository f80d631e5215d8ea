// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userlistdelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include "directory/usertablemodel.h"
#include "look/theme.h"
#include "widgets/chip.h"
#include "widgets/displaytext.h"
#include "widgets/foundletters.h"

namespace userdesk {

namespace {

// More fits no cell.
constexpr qsizetype LongestText = 400;

void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, Theme::color(isSelected ? ColorRole::SelectedRow : ColorRole::Surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(ColorRole::Hairline));
}

/// The row that the keyboard is in, marked at its leading edge while the table has the focus.
void paintFocus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row() && index.column() == 0) {
        const QRect mark(option.rect.left(), option.rect.top(), Theme::space1, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, mark), Theme::color(ColorRole::Accent));
    }
}

QByteArrayList wordsOf(const QModelIndex &index)
{
    return index.data(UserTableModel::WordsRole).value<QByteArrayList>();
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index)
{
    const bool isName = index.column() == int(UserColumn::Name);
    const QFont font = Theme::font(Theme::textSize, isName ? QFont::DemiBold : QFont::Normal);
    const QString whole = index.data().toString().left(LongestText);
    const QString text = QFontMetrics(font).elidedText(displayText(whole), Qt::ElideRight, rect.width());
    QTextLayout layout(text, font);
    // The side is the window's, the direction the text's own: else what was cut would seem to be missing at its start.
    QTextOption textOption(Qt::AlignAbsolute | QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    textOption.setWrapMode(QTextOption::NoWrap);
    textOption.setTextDirection(whole.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(textOption);
    layout.setFormats(foundLetters(text, wordsOf(index)));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    const bool isFirst = isName || index.column() == int(UserColumn::Roles);
    painter->setPen(Theme::color(isFirst ? ColorRole::Text : ColorRole::SecondText));
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

} // namespace

void UserListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect content =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(Theme::space3, 0, -Theme::space1, 0));
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip); // letters with many marks are higher than a row
    paintGround(painter, option);
    paintFocus(painter, option, index);
    if (index.column() == int(UserColumn::Status)) {
        paintChip(painter, content, statusFace(index.data(UserTableModel::StatusRole).toString()), option.direction,
                  wordsOf(index));
    } else {
        paintText(painter, option, content, index);
    }
    painter->restore();
}

bool UserListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return false;
    }
    QToolTip::showText(event->globalPos(), toolTipText(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

} // namespace userdesk
