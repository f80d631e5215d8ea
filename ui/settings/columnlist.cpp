// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "settings/columnlist.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "directory/usertablemodel.h"
#include "look/theme.h"
#include "widgets/obstacle.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

enum Role { ColumnRole = Qt::UserRole, WidthRole };
constexpr int widthWhenAdded = 120;

} // namespace

ColumnList::ColumnList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QListWidget)
{
    m_rows->setObjectName(u"columnList"_s);
    m_rows->setAccessibleName(tr("Columns"));
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_up = createButton(u"moveColumnUp"_s, tr("Move up"), &ColumnList::moveUp);
    m_down = createButton(u"moveColumnDown"_s, tr("Move down"), &ColumnList::moveDown);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::space2);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addWidget(createButton(u"defaultColumns"_s, tr("Reset"), &ColumnList::useDefault));
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space3);
    layout->addWidget(m_rows, 1);
    layout->addLayout(buttons);
    connect(m_rows, &QListWidget::itemChanged, this, &ColumnList::columnsChanged);
    connect(m_rows, &QListWidget::currentRowChanged, this, &ColumnList::showButtons);
    setColumns(DirectorySetup::defaultColumns());
}

QPushButton *ColumnList::createButton(const QString &name, const QString &text, void (ColumnList::*pressed)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void ColumnList::setColumns(const QList<ColumnSetup> &shown)
{
    const QSignalBlocker quiet(m_rows);
    m_rows->clear();
    for (const ColumnSetup &column : shown) {
        addRow(column.column, column.width, true);
    }
    for (int number = 0; number < userColumnCount; ++number) {
        if (std::ranges::find(shown, UserColumn(number), &ColumnSetup::column) == shown.end()) {
            addRow(UserColumn(number), widthWhenAdded, false);
        }
    }
    m_rows->setCurrentRow(0);
    m_rows->setFixedHeight(m_rows->sizeHintForRow(0) * m_rows->count() + 2 * m_rows->frameWidth());
    showButtons();
}

void ColumnList::addRow(UserColumn column, int width, bool isShown)
{
    auto *row = new QListWidgetItem(UserTableModel::columnName(column), m_rows);
    row->setData(ColumnRole, int(column));
    row->setData(WidthRole, width);
    row->setSizeHint({0, Theme::controlHeight});
    row->setCheckState(isShown ? Qt::Checked : Qt::Unchecked);
    if (column == UserColumn::Name) { // without it nobody would know whose row it is
        row->setFlags(row->flags() & ~Qt::ItemIsUserCheckable);
    }
}

QList<ColumnSetup> ColumnList::columns() const
{
    QList<ColumnSetup> shown;
    for (int number = 0; number < m_rows->count(); ++number) {
        const QListWidgetItem *row = m_rows->item(number);
        if (row->checkState() == Qt::Checked) {
            shown.append({UserColumn(row->data(ColumnRole).toInt()), row->data(WidthRole).toInt()});
        }
    }
    return shown;
}

void ColumnList::moveUp()
{
    moveCurrent(-1);
}

void ColumnList::moveDown()
{
    moveCurrent(1);
}

void ColumnList::moveCurrent(int rows)
{
    const int from = m_rows->currentRow();
    {
        const QSignalBlocker quiet(m_rows);
        m_rows->insertItem(from + rows, m_rows->takeItem(from));
        m_rows->setCurrentRow(from + rows);
    }
    showButtons();
    Q_EMIT columnsChanged();
}

void ColumnList::useDefault()
{
    setColumns(DirectorySetup::defaultColumns());
    Q_EMIT columnsChanged();
}

/// A button that is pressed with the keyboard and becomes useless hands it on to the other one.
void ColumnList::showButtons()
{
    const int row = m_rows->currentRow();
    const bool canGoUp = row > 0;
    const bool canGoDown = row >= 0 && row + 1 < m_rows->count();
    if (!canGoUp && m_up->hasFocus()) {
        m_down->setFocus();
    } else if (!canGoDown && m_down->hasFocus()) {
        m_up->setFocus();
    }
    setObstacle(m_up, canGoUp ? QString() : tr("This column is the first one."));
    setObstacle(m_down, canGoDown ? QString() : tr("This column is the last one."));
}

} // namespace userdesk
