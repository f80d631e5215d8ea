// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userlistpane.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include "directory/userlistdelegate.h"
#include "directory/userlistloader.h"
#include "directory/usertablemodel.h"
#include "editing/notice.h"
#include "look/theme.h"

using namespace Qt::StringLiterals;

namespace userdesk {

UserListPane::UserListPane(UserListLoader &loader, const UserStore &store, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_model(new UserTableModel(loader, store, this))
{
    setObjectName(u"userListPane"_s);
    createTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(createFooter());
    connect(&m_loader, &UserListLoader::stateChanged, this, &UserListPane::showState);
    connect(&m_loader, &UserListLoader::added, this, [this] { select(m_selected); });
    showState();
}

void UserListPane::createTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"users"_s);
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new UserListDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->resizeSection(UserTableModel::Name, 160);
    header->resizeSection(UserTableModel::UserName, 200);
    header->resizeSection(UserTableModel::Roles, 150);
    header->resizeSection(UserTableModel::Status, 100);
    // Screen readers select a row without making it the current one.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UserListPane::choose);
}

QWidget *UserListPane::createFooter()
{
    auto *footer = new QFrame;
    footer->setObjectName(u"listFooter"_s);
    Theme::styleAsBottomBar(footer);
    m_state = new QLabel;
    m_state->setObjectName(u"listState"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    Theme::styleAsSecondary(m_state);
    m_retry = new QPushButton(tr("Try again"));
    m_retry->setObjectName(u"retryList"_s);
    connect(m_retry, &QPushButton::clicked, &m_loader, &UserListLoader::loadMore);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(Theme::space3, Theme::space1, Theme::space3, Theme::space1);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_retry);
    return footer;
}

void UserListPane::choose()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const QString userId = rows.isEmpty() ? QString() : rows.first().data(UserTableModel::UserIdRole).toString();
    if (!m_isSelecting && !userId.isEmpty()) {
        m_selected = userId;
        Q_EMIT userChosen(userId);
    }
}

void UserListPane::select(const QString &userId)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    m_selected = userId;
    const QModelIndex index = m_model->indexOf(userId);
    if (!index.isValid()) {
        m_table->setCurrentIndex({});
    } else if (m_table->currentIndex().row() != index.row()) {
        m_table->setCurrentIndex(index);
    }
}

void UserListPane::showState()
{
    m_state->setText(stateText());
    m_retry->setVisible(m_loader.error().has_value());
}

QString UserListPane::stateText() const
{
    const int read = int(m_loader.userIds().size());
    if (const auto &error = m_loader.error()) {
        return tr("The users could not be read: %1").arg(fullWords(*error));
    }
    if (m_loader.isLoading()) {
        return tr("Reading users…");
    }
    if (read == 0) {
        return tr("There are no users.");
    }
    const QLocale locale;
    return tr("%1 of %2 users read").arg(locale.toString(read), locale.toString(m_loader.totalRecords()));
}

} // namespace userdesk
