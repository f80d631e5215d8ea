// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userlistdelegate.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "directory/usertablemodel.h"
#include "look/theme.h"
#include "widgets/chip.h"
#include "widgets/displaytext.h"
#include "widgets/foundletters.h"

using namespace Qt::StringLiterals;

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

/// The side is the window's, the direction the text's own: else what was cut would seem to be missing at its start.
QTextOption optionFor(const QString &text, Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignAbsolute | QStyle::visualAlignment(direction, Qt::AlignLeading));
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

void paintLine(QPainter *painter, const QRect &rect, const QString &text, const MarkedText &line,
               Qt::LayoutDirection direction)
{
    paintMarked(painter, rect, elided(line, painter->fontMetrics(), rect.width()), optionFor(text, direction));
}

/// What fits the search and is in none of the columns, as one line with the found letters marked.
MarkedText foundBeside(const QModelIndex &index)
{
    MarkedText line;
    const auto texts = index.data(UserTableModel::FoundBesideRole).value<QList<FoundText>>();
    for (const FoundText &found : texts) {
        const MarkedText part = markedText(displayText(found.text.left(LongestText)), found.words, found.matching);
        line.text += line.text.isEmpty() ? QString() : u", "_s;
        for (const TextRange &range : part.found) {
            line.found.push_back({line.text.size() + range.start, range.length});
        }
        line.text += part.text;
    }
    return line;
}

bool isOfDeleted(const QModelIndex &index)
{
    return index.data(UserTableModel::StatusRole).toString() == u"DELETED";
}

/// Whoever is deleted is not looked for: their row is quiet.
ChipFace faceOf(const QModelIndex &index)
{
    ChipFace face = statusFace(index.data(UserTableModel::StatusRole).toString());
    face.tone = isOfDeleted(index) ? Tone::Neutral : face.tone;
    return face;
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index)
{
    const bool isName = index.column() == int(UserColumn::Name);
    const QString whole = index.data().toString().left(LongestText);
    const bool isFirst = isName || index.column() == int(UserColumn::Roles);
    painter->setFont(Theme::font(Theme::textSize, isName ? QFont::DemiBold : QFont::Normal));
    painter->setPen(Theme::color(isFirst && !isOfDeleted(index) ? ColorRole::Text : ColorRole::SecondText));
    paintLine(painter, rect, whole, markedText(displayText(whole), wordsOf(index)), option.direction);
}

/// The name, and muted behind it what else of the user was found, which takes at most half of the cell from it.
void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QModelIndex &index)
{
    const MarkedText beside = foundBeside(index);
    if (beside.text.isEmpty()) {
        paintText(painter, option, rect, index);
        return;
    }
    const QFont font = Theme::font(Theme::noteSize);
    const int wanted = QFontMetrics(font).horizontalAdvance(beside.text) + Theme::space2;
    const int nameWidth = std::max(rect.width() / 2, rect.width() - wanted);
    const QFont nameFont = Theme::font(Theme::textSize, QFont::DemiBold);
    const QString name = displayText(index.data().toString().left(LongestText));
    const int taken = std::min(nameWidth, QFontMetrics(nameFont).horizontalAdvance(name)) + Theme::space2;
    paintText(painter, option,
              QStyle::visualRect(option.direction, rect, {rect.topLeft(), QSize(nameWidth, rect.height())}), index);
    painter->setFont(font);
    painter->setPen(Theme::color(ColorRole::SecondText));
    const QRect rest = QStyle::visualRect(option.direction, rect, rect.adjusted(taken, 0, 0, 0));
    paintLine(painter, rest, beside.text, beside, option.direction);
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
        paintChip(painter, content, faceOf(index), option.direction, wordsOf(index));
    } else if (index.column() == int(UserColumn::Name)) {
        paintName(painter, option, content, index);
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
