// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/sidelist.h"

#include <algorithm>

#include <QKeyEvent>
#include <QScopedValueRollback>

#include "directory/sidelistdelegate.h"
#include "widgets/displaytext.h"

namespace userdesk {

namespace {

// More fits no row.
constexpr qsizetype LongestText = 400;
constexpr Length LeastWidth{80};

void fill(QListWidgetItem *item, const SideList::Row &row)
{
    const QString name = displayText(row.name.left(LongestText));
    item->setData(SideList::KeyRole, row.key);
    item->setData(SideList::CountRole, row.count ? QVariant(*row.count) : QVariant());
    item->setText(name);
    item->setToolTip(toolTipText(row.name));
    //: A row of the side for screen readers: the name of a view, how many users it finds
    const QString spoken = SideList::tr("%1, %2").arg(name, QLocale().toString(row.count.value_or(0)));
    item->setData(Qt::AccessibleTextRole, spokenText(row.count ? spoken : name));
}

} // namespace

SideList::SideList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new SideListDelegate(this));
    setFrameShape(NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemClicked, this, &SideList::choose);
    connect(this, &QListWidget::itemSelectionChanged, this, &SideList::chooseSelected);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && hasFocus()) {
            Q_EMIT rowReached(visualItemRect(item));
        }
    });
}

void SideList::setRows(const QList<Row> &rows)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const QString key = currentKey();
    const int place = currentRow();
    while (count() > rows.size()) {
        delete takeItem(count() - 1);
    }
    for (qsizetype number = 0; number < rows.size(); ++number) {
        if (number == count()) {
            addItem(new QListWidgetItem);
        }
        fill(item(int(number)), rows[number]);
    }
    QListWidgetItem *same = itemOf(key);
    setCurrentItem(same ? same : item(std::min(place, count() - 1)), QItemSelectionModel::NoUpdate);
    markShown();
    updateGeometry();
}

void SideList::setShown(const QString &key)
{
    m_shown = key;
    const QScopedValueRollback filling(m_isFilling, true);
    markShown();
}

void SideList::markShown()
{
    QListWidgetItem *shown = itemOf(m_shown);
    clearSelection();
    if (shown) {
        shown->setSelected(true);
    }
}

QString SideList::currentKey() const
{
    return currentItem() ? currentItem()->data(KeyRole).toString() : QString();
}

QListWidgetItem *SideList::itemOf(const QString &key) const
{
    for (int row = 0; row < count() && !key.isEmpty(); ++row) {
        if (item(row)->data(KeyRole).toString() == key) {
            return item(row);
        }
    }
    return nullptr;
}

QSize SideList::sizeHint() const
{
    return {2 * LeastWidth, count() * SideListDelegate::rowHeight};
}

QSize SideList::minimumSizeHint() const
{
    return {LeastWidth, count() * SideListDelegate::rowHeight};
}

void SideList::keyPressEvent(QKeyEvent *event)
{
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (chooses && event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
    } else if (chooses) {
        choose(currentItem());
    } else {
        QListWidget::keyPressEvent(event);
    }
}

/// The keyboard begins at what is shown.
void SideList::focusInEvent(QFocusEvent *event)
{
    const bool isFromKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (QListWidgetItem *shown = itemOf(m_shown); shown && isFromKeyboard) {
        setCurrentItem(shown, QItemSelectionModel::NoUpdate);
    }
    QListWidget::focusInEvent(event);
    if (currentItem()) {
        Q_EMIT rowReached(visualItemRect(currentItem()));
    }
}

/// What is selected is what is shown; moving through the rows doesn't change it.
QItemSelectionModel::SelectionFlags SideList::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

void SideList::choose(const QListWidgetItem *item)
{
    if (item) {
        Q_EMIT chosen(item->data(KeyRole).toString());
    }
}

/// Only a screen reader selects a row by itself.
void SideList::chooseSelected()
{
    const QList<QListWidgetItem *> selected = selectedItems();
    if (!m_isFilling && !selected.isEmpty()) {
        choose(selected.first());
    }
}

} // namespace userdesk
