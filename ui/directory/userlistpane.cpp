// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userlistpane.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimeZone>
#include <QVBoxLayout>

#include "directory/directoryloader.h"
#include "directory/directorytable.h"
#include "directory/directoryview.h"
#include "directory/exportbar.h"
#include "directory/exportfile.h"
#include "directory/filterbutton.h"
#include "directory/listfooter.h"
#include "directory/userstore.h"
#include "directory/usertablemodel.h"
#include "look/theme.h"
#include "users/role.h"
#include "users/userstatus.h"
#include "widgets/obstacle.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr Length leastWidthForCount{560};
constexpr Length leastWidthForColumns{440};

bool isTime(UserColumn column)
{
    return column == UserColumn::Created || column == UserColumn::LastChange;
}

/// With the zone of its times, which a table of another program doesn't know.
QString exportedName(UserColumn column)
{
    const QString name = UserTableModel::columnName(column);
    //: the head of a column in an exported file: %1 is its name, %2 the time zone
    return isTime(column) ? UserListPane::tr("%1 (%2)").arg(name, QString::fromLatin1(QTimeZone::systemTimeZoneId()))
                          : name;
}

/// As in the table, but times so that every program sorts them and takes them for times.
QString exportedText(const UserStore &store, UserRow user, UserColumn column)
{
    if (!isTime(column)) {
        return UserTableModel::cellText(store, user, column);
    }
    const qint64 time = column == UserColumn::Created ? store.rows().createdAt(user) : store.rows().changedAt(user);
    return time == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(time).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

UserListPane::UserListPane(DirectoryLoader &loader, DirectoryView &view, UserStore &store, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_view(view)
    , m_store(store)
    , m_model(new UserTableModel(view, store, this))
{
    setObjectName(u"userListPane"_s);
    createParts();
    connectParts();
    m_table->setColumns(DirectorySetup::defaultColumns());
    showFound();
}

void UserListPane::createParts()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_table = new DirectoryTable(m_model, m_view);
    layout->addWidget(createFilterBar());
    m_similar = new QLabel;
    m_similar->setObjectName(u"similarUsers"_s);
    m_similar->setContentsMargins(Theme::space3, Theme::space1, Theme::space3, Theme::space1);
    m_similar->setTextFormat(Qt::PlainText);
    m_similar->setWordWrap(true);
    Theme::styleAsSecondary(m_similar);
    layout->addWidget(m_similar);
    layout->addWidget(createTablePart(), 1);
    m_exportBar = new ExportBar;
    layout->addWidget(m_exportBar);
    m_footer = new ListFooter(m_loader, m_view);
    layout->addWidget(m_footer);
}

QWidget *UserListPane::createFilterBar()
{
    m_statuses = new FilterButton(tr("Status"));
    m_statuses->setObjectName(u"statusFilter"_s);
    QList<FilterButton::Value> statuses;
    for (const char16_t *name : userStatusNames) {
        const QString key = QString::fromUtf16(name);
        statuses.append({key, statusWord(key)});
    }
    m_statuses->setValues(statuses);
    m_roles = new FilterButton(tr("Role"));
    m_roles->setObjectName(u"roleFilter"_s);
    QList<FilterButton::Value> roles;
    for (const Role role : allRoles) {
        roles.append({wireName(role), wireName(role)});
    }
    m_roles->setValues(roles);
    m_emailVerified = new QPushButton;
    m_emailVerified->setObjectName(u"emailFilter"_s);
    Theme::styleAsLink(m_emailVerified);
    m_clear = new QPushButton(u"✕"_s); // there is room for no word
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setToolTip(m_clear->accessibleName());
    Theme::styleAsLink(m_clear);
    m_count = new QLabel;
    m_count->setObjectName(u"shownCount"_s);
    Theme::styleAsSecondary(m_count);
    m_export = new QPushButton(tr("Export…"));
    m_export->setObjectName(u"export"_s);
    m_export->setAccessibleName(tr("Export"));
    m_export->setToolTip(tr("Write what the table shows into a file."));
    m_columns = new QPushButton;
    // For screen readers it is the button's, which has to have it before they hear of the button.
    m_table->columnMenu()->setParent(m_columns, m_table->columnMenu()->windowFlags());
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(m_columns->text());
    m_columns->setObjectName(u"columns"_s);
    Theme::styleAsLink(m_columns);
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Theme::space3, Theme::space1, Theme::space3, Theme::space1);
    layout->setSpacing(Theme::space2);
    layout->addWidget(m_statuses);
    layout->addWidget(m_roles);
    layout->addWidget(m_emailVerified);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_columns);
    layout->addWidget(m_export);
    return bar;
}

QWidget *UserListPane::createTablePart()
{
    m_empty = new QLabel;
    m_empty->setObjectName(u"listEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    Theme::styleAsSecondary(m_empty);
    m_showAll = new QPushButton;
    m_showAll->setObjectName(u"showUnfiltered"_s);
    // Over the rows, so that the header stays where it is.
    auto *layout = new QVBoxLayout(m_table->viewport());
    layout->addStretch(1);
    layout->addWidget(m_empty);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return m_table;
}

void UserListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_count->setVisible(width() >= leastWidthForCount); // the footer says it too
    m_columns->setVisible(width() >= leastWidthForColumns);
}

void UserListPane::connectParts()
{
    connect(m_table, &DirectoryTable::userChosen, this, &UserListPane::userChosen);
    connect(m_table, &QTableView::clicked, this, &UserListPane::userTaken);
    connect(m_table, &QTableView::activated, this, &UserListPane::userTaken);
    connect(m_table, &QTableView::activated, this, &UserListPane::userOpened);
    connect(m_table, &DirectoryTable::columnsChanged, this, &UserListPane::setupChanged);
    connect(&m_view, &DirectoryView::changed, this, &UserListPane::showFound);
    connect(m_footer, &ListFooter::stateShown, this, &UserListPane::showFound);
    connect(m_columns, &QPushButton::clicked, m_table,
            [this] { m_table->columnMenu()->popup(m_columns->mapToGlobal(m_columns->rect().bottomLeft())); });
    connect(m_export, &QPushButton::clicked, this, &UserListPane::exportShown);
    for (FilterButton *button : {m_statuses, m_roles}) {
        connect(button, &FilterButton::chosenChanged, this, &UserListPane::applyFilter);
    }
    connect(m_clear, &QPushButton::clicked, this, &UserListPane::clearFilters);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        clearFilters();
        focusTable(); // the button is gone
    });
    connect(m_emailVerified, &QPushButton::clicked, this, [this] {
        m_verified.reset();
        applyFilter();
    });
}

void UserListPane::setSearch(const QString &typed)
{
    m_search = typed;
    applyFilter();
}

void UserListPane::applyFilter()
{
    const UserFilter filter = setup().filter();
    if (filter != m_view.filter()) { // another question, and not the same one with more users
        m_view.setFilter(filter);
        m_table->scrollToTop();
    }
    Q_EMIT setupChanged();
}

DirectorySetup UserListPane::setup() const
{
    DirectorySetup setup;
    setup.search = m_search;
    setup.roles = m_roles->chosen().values();
    setup.roles.sort();
    setup.statuses = m_statuses->chosen().values();
    setup.statuses.sort();
    setup.emailVerified = m_verified;
    setup.columns = m_table->columns();
    setup.sortedBy = m_view.sortedBy();
    setup.direction = m_view.direction();
    return setup;
}

void UserListPane::setSetup(const DirectorySetup &setup)
{
    m_search = setup.search;
    m_roles->setChosen(QSet<QString>(setup.roles.begin(), setup.roles.end()));
    m_statuses->setChosen(QSet<QString>(setup.statuses.begin(), setup.statuses.end()));
    m_verified = setup.emailVerified;
    if (!setup.columns.isEmpty()) {
        m_table->setColumns(setup.columns);
    }
    m_view.setSort(setup.sortedBy, setup.direction);
    m_table->showSort();
    applyFilter();
}

void UserListPane::showFound()
{
    const FoundUsers &found = m_view.found();
    const QLocale locale;
    const QString shown = locale.toString(qlonglong(found.fitting()));
    m_count->setText(m_view.filter().isEmpty() ? tr("%Ln user(s)", nullptr, int(found.fitting()))
                                               : tr("%1 of %2").arg(shown, locale.toString(m_view.listedCount())));
    const QString remark = m_loader.lacksUsers() ? tr("Counts only the users that have been loaded.") : QString();
    m_statuses->setCounts(found.statusCounts, remark);
    m_roles->setCounts(found.roleCounts, remark);
    m_emailVerified->setText(m_verified.value_or(false) ? tr("E-mail verified ✕") : tr("E-mail not verified ✕"));
    m_emailVerified->setAccessibleName(tr("Remove the filter for verified e-mail addresses"));
    m_emailVerified->setVisible(m_verified.has_value());
    setObstacle(m_export, found.fitting() == 0 ? tr("There is no user to export.") : QString());
    m_clear->setVisible(isFiltered());
    showEmptiness();
}

/// Where a filter hides whom one looks for, that is said, and one button shows them.
void UserListPane::showEmptiness()
{
    const FoundUsers &found = m_view.found();
    m_similar->setVisible(found.isSimilar);
    m_similar->setText(found.isSimilar ? tr("No matching users. Similar:") : QString());
    const auto hidden = int(found.unfiltered);
    const bool isHidden = found.rows.empty() && hidden > 0 && isFiltered();
    //: %1 is what is chosen in the filters, e.g. "Blocked"
    const QString text = isHidden ? tr("0 in %1, %Ln in all users", nullptr, hidden).arg(chosenTexts().join(u" + "_s))
                                  : m_footer->emptyText();
    m_empty->setText(text);
    m_empty->setVisible(!text.isEmpty());
    m_table->setAccessibleDescription(text); // a table has cells alone for a screen reader
    m_showAll->setText(tr("Show %Ln in all users", nullptr, hidden));
    m_showAll->setAccessibleName(m_showAll->text());
    m_showAll->setVisible(isHidden);
}

bool UserListPane::isFiltered() const
{
    return !chosenTexts().isEmpty();
}

/// What is chosen in the filters, in the words of the screen.
QStringList UserListPane::chosenTexts() const
{
    QStringList texts;
    for (const FilterButton *button : {m_statuses, m_roles}) {
        if (!button->chosen().isEmpty()) {
            texts.append(button->chosenText());
        }
    }
    if (m_verified) {
        texts.append(*m_verified ? tr("E-mail verified") : tr("E-mail not verified"));
    }
    return texts;
}

void UserListPane::clearFilters()
{
    m_statuses->setChosen({});
    m_roles->setChosen({});
    m_verified.reset();
    applyFilter();
}

void UserListPane::exportShown()
{
    UserExport::Source source;
    std::vector<UserColumn> columns;
    for (const ColumnSetup &shown : m_table->columns()) {
        columns.push_back(shown.column);
        source.header.append(exportedName(shown.column));
    }
    source.rowCount = qsizetype(m_view.found().rows.size());
    source.row = [&store = m_store, users = m_view.found().rows, columns](qsizetype row) {
        QStringList texts;
        for (const UserColumn column : columns) {
            const UserRow user = users[size_t(row)];
            texts.append(user < store.rows().size() ? exportedText(store, user, column) : QString());
        }
        return texts;
    };
    source.user = [&store = m_store, users = m_view.found().rows](qsizetype row) {
        const UserRow user = users[size_t(row)];
        return user < store.rows().size() ? store.rows().user(user) : User();
    };
    chooseExportFile(this, [this, source, lacking = shortcoming()](const UserExport::Target &target) {
        m_exportBar->start(source, target, lacking);
    });
}

QString UserListPane::shortcoming() const
{
    if (!m_loader.lacksUsers()) {
        return {};
    }
    const QLocale locale;
    const QString read = locale.toString(qlonglong(m_loader.rows().size()));
    //: of the users of the directory, when the export began
    return m_loader.totalRecords() > 0
        ? tr("Not all users had been loaded: %1 of %2.").arg(read, locale.toString(m_loader.totalRecords()))
        : tr("Not all users had been loaded: %1 so far.").arg(read);
}

void UserListPane::select(const QString &userId)
{
    m_table->select(userId);
}

bool UserListPane::isExporting() const
{
    return m_exportBar->isRunning();
}

bool UserListPane::isFirstOpen() const
{
    return m_table->isFirstSelected();
}

void UserListPane::showHidden()
{
    if (m_showAll->isVisible()) {
        m_showAll->click();
    }
}

bool UserListPane::isBeingWalked() const
{
    return m_table->hasFocus();
}

void UserListPane::openFirst()
{
    m_table->openFirst();
}

void UserListPane::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid()) {
        m_table->openFirst();
    }
}

} // namespace userdesk
