// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/directorytable.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "directory/columnneeds.h"
#include "directory/directoryview.h"
#include "directory/userlistdelegate.h"
#include "directory/usertablemodel.h"
#include "look/boxes.h"
#include "look/theme.h"
#include "widgets/copyactions.h"

using namespace Qt::StringLiterals;

namespace userdesk {

DirectoryTable::DirectoryTable(UserTableModel *model, DirectoryView &view, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_view(view)
{
    setObjectName(u"users"_s);
    setAccessibleName(tr("Users"));
    setModel(m_model);
    m_columnMenu = new QMenu(tr("Columns"), this);
    m_columnMenu->setAccessibleName(tr("Columns"));
    m_columnMenu->setAttribute(Qt::WA_NoMouseReplay); // a second click on its button closes it
    connect(m_columnMenu, &QMenu::aboutToShow, this, &DirectoryTable::fillColumnMenu);
    setItemDelegate(new UserListDelegate(this));
    setUpRows();
    setUpHeader();
    addSortActions();
    createRowMenu();
    // Screen readers select a row without making it the current one.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &DirectoryTable::choose);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &DirectoryTable::rememberPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DirectoryTable::restorePlace);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &DirectoryTable::rememberPlace);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DirectoryTable::restorePlace);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &DirectoryTable::restorePlace);
}

/// The row that the keyboard is in shows it; where none is in sight, the table does.
void DirectoryTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const QRect row = visualRect(currentIndex().siblingAtColumn(0));
    if (hasFocus() && !viewport()->rect().intersects(row)) {
        QPainter painter(viewport());
        paintFocus(&painter, viewport()->rect());
    }
}

void DirectoryTable::setUpRows()
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
}

void DirectoryTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"usersHeader"_s);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(leastColumnWidth);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setToolTip(tr("Click to sort. Drag to move a column. The context menu chooses the columns."));
    connect(header, &QHeaderView::sectionClicked, this, &DirectoryTable::sortBy);
    connect(header, &QHeaderView::customContextMenuRequested, m_columnMenu,
            [this, header](const QPoint &place) { m_columnMenu->popup(header->mapToGlobal(place)); });
    connect(header, &QHeaderView::sectionResized, this, &DirectoryTable::keepWidths);
    connect(header, &QHeaderView::sectionMoved, this, &DirectoryTable::columnsChanged);
    showSort();
}

/// The header has no keyboard; its clicks are in the command palette instead.
void DirectoryTable::addSortActions()
{
    for (int section = 0; section < m_model->columnCount(); ++section) {
        //: %1 is the name of a column
        auto *action = new QAction(tr("Sort by: %1").arg(UserTableModel::columnName(UserColumn(section))), this);
        connect(action, &QAction::triggered, this, [this, section] { sortBy(section); });
        addAction(action);
    }
}

void DirectoryTable::createRowMenu()
{
    m_rowMenu = new QMenu(tr("User"), this);
    m_rowMenu->setAccessibleName(m_rowMenu->title());
    auto *open = m_rowMenu->addAction(tr("Open"));
    connect(open, &QAction::triggered, this, [this] { Q_EMIT activated(currentIndex()); });
    const QList<QAction *> copies = createCopyActions([this] { return copiesOfCurrent(); }, this);
    copies.last()->setShortcut(QKeySequence::Copy);
    for (QAction *action : copies) {
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    addActions(copies);
    m_rowMenu->addActions(copies);
}

UserCopies DirectoryTable::copiesOfCurrent() const
{
    const QModelIndex row = currentIndex();
    if (!row.isValid()) {
        return {};
    }
    const auto cell = [&row](int section) {
        return row.siblingAtColumn(section).data(UserTableModel::WholeCellRole).toString();
    };
    QStringList chosen;
    for (const ColumnSetup &each : columns()) {
        chosen.append(cell(int(each.column)));
    }
    return {row.data(UserTableModel::UserIdRole).toString(), cell(int(UserColumn::Name)),
            cell(int(UserColumn::UserName)), tabSeparated(chosen)};
}

/// At the mouse, or for the Menu key under the row that the keyboard is in.
void DirectoryTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (isByMouse && indexAt(event->pos()).isValid()) {
        setCurrentIndex(indexAt(event->pos()));
        m_rowMenu->popup(event->globalPos());
    } else if (!isByMouse && currentIndex().isValid()) {
        scrollTo(currentIndex());
        m_rowMenu->popup(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    }
}

void DirectoryTable::sortBy(int section)
{
    const auto column = UserColumn(section);
    const bool turns = m_view.sortedBy() == column && m_view.direction() == Qt::AscendingOrder;
    if (isColumnHidden(section)) {
        chooseColumn(section, true); // else nothing shows by what the list is sorted
    }
    m_view.sortStrictly(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollToTop();
    showSort();
    Q_EMIT columnsChanged();
}

void DirectoryTable::showSort()
{
    horizontalHeader()->setSortIndicator(int(m_view.sortedBy()), m_view.direction());
}

void DirectoryTable::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const auto column = UserColumn(section);
        const bool isChosen = std::ranges::find(m_columns, column, &ColumnSetup::column) != m_columns.end();
        const QString name = UserTableModel::columnName(column);
        //: %1 is a column that is chosen, but for which the table is too narrow
        const QString words = isChosen && isColumnHidden(section) ? tr("%1 (no room)").arg(name) : name;
        QAction *action = m_columnMenu->addAction(words);
        action->setCheckable(true);
        action->setChecked(isChosen);
        action->setEnabled(section != int(UserColumn::Name)); // a list of users has to say whose row it is
        connect(action, &QAction::toggled, this, [this, section](bool isShown) { chooseColumn(section, isShown); });
    }
}

/// A column that is asked for has a width of its own, so that it comes also where there is no room to share.
void DirectoryTable::chooseColumn(int section, bool isShown)
{
    const auto column = UserColumn(section);
    QList<ColumnSetup> chosen = columns();
    const auto known = std::ranges::find(chosen, column, &ColumnSetup::column);
    if (known != chosen.end() && isColumnHidden(section)) {
        known->width = Length::designed(needOf(column).wanted);
    } else if (!isShown) {
        chosen.erase(known);
    } else {
        chosen.append({column, Length::designed(needOf(column).wanted)});
    }
    setColumns(chosen);
    Q_EMIT columnsChanged();
}

QList<ColumnSetup> DirectoryTable::columns() const
{
    QList<ColumnSetup> wanted = m_columns;
    std::ranges::sort(wanted, {},
                      [this](const ColumnSetup &each) { return horizontalHeader()->visualIndex(int(each.column)); });
    return wanted;
}

/// From now on the columns that are shown are as wide as the operator has them.
void DirectoryTable::keepWidths()
{
    if (m_isSharing) {
        return;
    }
    m_columns = columns();
    for (ColumnSetup &each : m_columns) {
        if (!isColumnHidden(int(each.column))) {
            each.width = Length::designed(columnWidth(int(each.column)));
        }
    }
    horizontalHeader()->setStretchLastSection(true);
    Q_EMIT columnsChanged();
}

void DirectoryTable::share()
{
    const QScopedValueRollback guard(m_isSharing, true);
    const auto need = [this](UserColumn column) {
        const int heading = horizontalHeader()->sectionSizeHint(int(column));
        const ColumnNeed content = needOf(column);
        return ColumnNeed{std::max(content.wanted, heading), std::max(content.least, heading), content.canLeave};
    };
    QList<ColumnSetup> wanted = m_columns;
    for (ColumnSetup &each : wanted) {
        each.width = Length(each.width);
    }
    const QList<ColumnSetup> shown = sharedColumns(wanted, viewport()->width(), need);
    const bool isShared = std::ranges::any_of(m_columns, [&shown](const ColumnSetup &each) {
        return each.width == 0 && std::ranges::find(shown, each.column, &ColumnSetup::column) != shown.end();
    });
    horizontalHeader()->setStretchLastSection(!isShared);
    for (int section = 0; section < m_model->columnCount(); ++section) {
        const auto column = std::ranges::find(shown, UserColumn(section), &ColumnSetup::column);
        setColumnHidden(section, column == shown.end());
        if (column != shown.end()) {
            setColumnWidth(section, std::max(needOf(column->column).least, column->width));
        }
    }
    tellShownColumns(shown);
}

void DirectoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void DirectoryTable::setColumns(const QList<ColumnSetup> &wanted)
{
    QList<ColumnSetup> columns = wanted;
    if (std::ranges::find(columns, UserColumn::Name, &ColumnSetup::column) == columns.end()) {
        columns.prepend(DirectorySetup::defaultColumns().first()); // which can't be hidden
    }
    const QSignalBlocker quiet(this);
    m_columns = columns;
    for (int place = 0; place < columns.size(); ++place) {
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(int(columns.at(place).column)), place);
    }
    share();
}

void DirectoryTable::tellShownColumns(const QList<ColumnSetup> &columns)
{
    QSet<UserColumn> shown;
    for (const ColumnSetup &setup : columns) {
        shown.insert(setup.column);
    }
    if (shown != m_shownColumns) {
        m_shownColumns = shown;
        m_model->setShownColumns(shown);
    }
}

void DirectoryTable::choose()
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    const QString userId = rows.isEmpty() ? QString() : rows.first().data(UserTableModel::UserIdRole).toString();
    if (!m_isSelecting && !userId.isEmpty()) {
        m_selected = userId;
        Q_EMIT userChosen(userId);
    }
}

void DirectoryTable::select(const QString &userId)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    m_selected = userId;
    const QModelIndex index = m_model->indexOf(userId);
    if (!index.isValid()) {
        setCurrentIndex({});
    } else if (currentIndex().row() != index.row()) {
        setCurrentIndex(index);
    }
}

bool DirectoryTable::isFirstSelected() const
{
    return !m_selected.isEmpty() && m_model->index(0, 0).data(UserTableModel::UserIdRole).toString() == m_selected;
}

void DirectoryTable::openFirst()
{
    if (m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, 0));
        choose(); // also where it is the current one already
    }
}

void DirectoryTable::keyboardSearch(const QString &typed)
{
    const bool goesOn = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + typed : typed;
    m_sinceTyped.start();
    // The same letter again and again goes through all that begin with it.
    const bool isOneLetter = m_typed.count(m_typed.front()) == m_typed.size();
    const QString wanted = isOneLetter ? m_typed.first(1) : m_typed;
    const QModelIndex found = m_model->nextStartingWith(wanted, currentIndex().row() + (isOneLetter ? 1 : 0));
    if (found.isValid()) {
        setCurrentIndex(found);
    }
}

void DirectoryTable::rememberPlace()
{
    const QModelIndex top = indexAt({0, 0});
    m_topUser = top.data(UserTableModel::UserIdRole).toString();
    m_topOffset = top.isValid() ? -visualRect(top).top() : 0;
}

void DirectoryTable::restorePlace()
{
    const QModelIndex selected = m_model->indexOf(m_selected);
    setCurrentQuietly(selected);
    const QModelIndex top = m_model->indexOf(m_topUser);
    if (top.isValid()) {
        verticalScrollBar()->setValue(rowViewportPosition(top.row()) + verticalOffset() + m_topOffset);
    }
}

/// A user who leaves the list stays open, though Qt would choose a neighbour.
void DirectoryTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    rememberPlace();
    if (currentIndex().row() >= first && currentIndex().row() <= last) {
        const QScopedValueRollback guard(m_isSelecting, true);
        selectionModel()->clear();
    }
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

/// Without scrolling to it: the operator may be reading elsewhere.
void DirectoryTable::setCurrentQuietly(const QModelIndex &index)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    setAutoScroll(false);
    setCurrentIndex(index.isValid() ? index : QModelIndex());
    setAutoScroll(true);
}

} // namespace userdesk
