// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/viewpane.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "directory/savedviews.h"
#include "directory/sidelist.h"
#include "directory/viewnamedialog.h"
#include "directory/visitedusers.h"
#include "look/theme.h"
#include "widgets/elidedlabel.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QLabel *createHeading(const QString &text)
{
    auto *heading = new QLabel(text);
    heading->setContentsMargins(Theme::space2, Theme::space2, Theme::space2, Theme::space1);
    Theme::styleAsSection(heading);
    return heading;
}

QList<SideList::Row> rowsOf(const QList<SavedView> &views, const QHash<QString, qint64> &counts)
{
    QList<SideList::Row> rows;
    for (const SavedView &view : views) {
        const auto count = counts.constFind(view.key);
        rows.append({view.key, view.name, count == counts.constEnd() ? std::nullopt : std::optional(*count)});
    }
    return rows;
}

} // namespace

ViewPane::ViewPane(SavedViews &views, VisitedUsers &visited, PersonOf personOf, QWidget *parent)
    : QWidget(parent)
    , m_views(views)
    , m_visited(visited)
    , m_personOf(std::move(personOf))
{
    setObjectName(u"viewPane"_s);
    createParts();
    createActions();
    connectParts();
    showViews();
    refreshNames();
}

void ViewPane::createParts()
{
    m_area = new QScrollArea;
    m_area->setObjectName(u"viewArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(createContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_area);
}

QWidget *ViewPane::createContent()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Theme::space2, Theme::space2, Theme::space2, Theme::space2);
    layout->setSpacing(0);
    m_builtIn = createList(layout, createHeading(tr("Views")), u"views"_s);
    m_builtIn->setAccessibleName(tr("Views"));
    m_ownHeading = createHeading(tr("Mine"));
    m_own = createList(layout, m_ownHeading, u"ownViews"_s);
    m_own->setAccessibleName(tr("Own views"));
    m_undoRow = createUndo();
    layout->addWidget(m_undoRow);
    m_save = new QPushButton(tr("Save view…"));
    m_save->setObjectName(u"saveView"_s);
    m_save->setAccessibleName(tr("Save view"));
    m_save->setToolTip(tr("Save this search as a view, with its filters and columns."));
    Theme::styleAsLink(m_save);
    auto *saveRow = new QHBoxLayout;
    saveRow->setContentsMargins(Theme::space1, 0, 0, 0); // its text then stands under the rows' text
    saveRow->addWidget(m_save, 0, Qt::AlignLeading);
    layout->addLayout(saveRow);
    m_recentHeading = createHeading(tr("Recent users"));
    m_recent = createList(layout, m_recentHeading, u"recentUsers"_s);
    m_recent->setAccessibleName(tr("Recent users"));
    layout->addStretch(1);
    return content;
}

SideList *ViewPane::createList(QVBoxLayout *layout, QLabel *heading, const QString &objectName)
{
    auto *list = new SideList;
    list->setObjectName(objectName);
    layout->addWidget(heading);
    layout->addWidget(list);
    connect(list, &SideList::rowReached, this, [this, list](const QRect &row) {
        const QPoint center = list->mapTo(m_area->widget(), row.center());
        m_area->ensureVisible(0, center.y(), 0, row.height());
    });
    return list;
}

QWidget *ViewPane::createUndo()
{
    m_removed = new ElidedLabel;
    m_removed->setObjectName(u"removedView"_s);
    Theme::styleAsNote(m_removed);
    m_undo = new QPushButton(tr("Undo"));
    m_undo->setObjectName(u"undoRemove"_s);
    m_undo->setAccessibleName(tr("Undo removing the view"));
    Theme::styleAsLink(m_undo);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::space2, 0, Theme::space2, 0);
    layout->addWidget(m_removed, 1);
    layout->addWidget(m_undo);
    return row;
}

void ViewPane::createActions()
{
    addRowAction(m_own, tr("Rename…"), u"renameView"_s, Qt::Key_F2, &ViewPane::renameView);
    addRowAction(m_own, tr("Replace with current search"), u"replaceView"_s, {}, &ViewPane::replaceView);
    addRowAction(m_own, tr("Remove"), u"removeView"_s, QKeySequence::Delete, &ViewPane::removeView);
    addRowAction(m_recent, tr("Clear list"), u"forgetUsers"_s, {}, &ViewPane::forgetUsers);
}

void ViewPane::addRowAction(SideList *list, const QString &text, const QString &objectName, const QKeySequence &key,
                            void (ViewPane::*slot)())
{
    auto *action = new QAction(text, list);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    list->addAction(action);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ViewPane::connectParts()
{
    connect(&m_views, &SavedViews::changed, this, &ViewPane::showViews);
    connect(&m_visited, &VisitedUsers::changed, this, &ViewPane::refreshNames);
    connect(m_builtIn, &SideList::chosen, this, &ViewPane::chooseView);
    connect(m_own, &SideList::chosen, this, &ViewPane::chooseView);
    connect(m_recent, &SideList::chosen, this, &ViewPane::userChosen);
    connect(m_save, &QPushButton::clicked, this, &ViewPane::askForName);
    connect(m_undo, &QPushButton::clicked, this, &ViewPane::undoRemove);
}

void ViewPane::setCount(const QString &viewKey, qint64 count)
{
    if (count < 0) {
        m_counts.remove(viewKey);
    } else {
        m_counts.insert(viewKey, count);
    }
    showViews();
}

void ViewPane::setShown(const DirectorySetup &setup)
{
    m_shown = setup;
    markShown();
}

void ViewPane::showViews()
{
    const QList<SavedView> own = m_views.own();
    const QString removed = m_views.removedName();
    m_builtIn->setRows(rowsOf(SavedViews::builtIn(), m_counts));
    m_own->setRows(rowsOf(own, m_counts));
    m_removed->setFullText(tr("Removed “%1”.").arg(removed));
    m_undoRow->setVisible(!removed.isEmpty());
    m_own->setVisible(!own.isEmpty());
    m_ownHeading->setVisible(!own.isEmpty() || !removed.isEmpty());
    markShown();
}

void ViewPane::markShown()
{
    QString key;
    const QList<SavedView> views = SavedViews::builtIn() + m_views.own();
    for (const SavedView &view : views) {
        if (findSameUsers(view.setup, m_shown) && (key.isEmpty() || view.key == m_chosen)) {
            key = view.key;
        }
    }
    m_builtIn->setShown(key);
    m_own->setShown(key);
}

void ViewPane::refreshNames()
{
    QList<Person> people;
    const QStringList recent = m_visited.recent();
    for (const QString &userId : recent) {
        people.append(m_personOf(userId));
    }
    QList<SideList::Row> rows;
    for (qsizetype row = 0; row < recent.size(); ++row) {
        const Person &person = people.at(row);
        const bool isNamesake = std::ranges::count(people, person.name, &Person::name) > 1;
        //: %1 is a person's name, %2 the user name
        const QString apart = isNamesake ? tr("%1 (%2)").arg(person.name, person.username) : person.name;
        rows.append({recent.at(row), person.name.isEmpty() ? recent.at(row) : apart, {}});
    }
    m_recent->setRows(rows);
    m_recent->setShown(m_visited.current());
    m_recent->setVisible(!rows.isEmpty());
    m_recentHeading->setVisible(!rows.isEmpty());
}

void ViewPane::chooseView(const QString &key)
{
    if (const auto view = m_views.view(key)) {
        m_chosen = key;
        setShown(view->setup);
        Q_EMIT viewChosen(view->setup);
    }
}

void ViewPane::askForName()
{
    auto *dialog = new ViewNameDialog(m_views, {}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT saveRequested(dialog->name()); });
    dialog->open();
}

void ViewPane::renameView()
{
    const QString key = m_own->currentKey();
    auto *dialog = new ViewNameDialog(m_views, key, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, key] { m_views.rename(key, dialog->name()); });
    dialog->open();
}

void ViewPane::replaceView()
{
    Q_EMIT replaceRequested(m_own->currentKey());
}

void ViewPane::removeView()
{
    const bool hadFocus = m_own->hasFocus();
    m_views.remove(m_own->currentKey());
    if (hadFocus && m_own->isHidden()) {
        m_undo->setFocus(Qt::OtherFocusReason);
    }
}

void ViewPane::undoRemove()
{
    m_views.undoRemove();
    m_own->setFocus(Qt::OtherFocusReason); // the button is gone
}

void ViewPane::forgetUsers()
{
    m_visited.clear();
}

} // namespace userdesk
