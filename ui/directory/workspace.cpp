// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/workspace.h"

#include <algorithm>
#include <chrono>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QUuid>
#include <QVBoxLayout>

#include "commands/commandsource.h"
#include "desk.h"
#include "directory/searchfield.h"
#include "directory/topbar.h"
#include "directory/userlistpane.h"
#include "directory/useropening.h"
#include "directory/viewcounts.h"
#include "directory/viewpane.h"
#include "editing/useredit.h"
#include "editor/userpane.h"
#include "look/icons.h"
#include "look/theme.h"
#include "session/serverprofile.h"
#include "widgets/displaytext.h"
#include "widgets/messagearea.h"
#include "widgets/subject.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr Length leastWidthForViews{1000};
constexpr Length leastWidthForBoth{760}; // the users and the chosen one

} // namespace

Workspace::Workspace(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"workspace"_s);
    setCommandGroup(this, tr("Find users"));
    createParts();
    connectParts();
    connectSides();
    connectViews();
    showSetup(m_desk.views.lastSetup());
}

void Workspace::createParts()
{
    m_search = new SearchField([this](const QString &key) { return narrowingValues(key); });
    m_bar = new TopBar(m_search);
    m_message = new MessageArea;
    m_message->setContentsMargins(Theme::space4, Theme::space2, Theme::space4, Theme::space2);
    m_views = new ViewPane(m_desk.views, m_desk.visited, [this](const QString &userId) {
        const auto user = m_desk.store.find(userId);
        return user ? ViewPane::Person{fullName(*user), user->username} : ViewPane::Person();
    });
    m_list = new UserListPane(m_desk.loader, m_desk.view, m_desk.store);
    m_user = new UserPane(m_desk.client.server());
    m_opening = new UserOpening(m_desk, *m_list, *m_user, this);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_views);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(createUserSide());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({188, 664, 508});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
}

QWidget *Workspace::createUserSide()
{
    m_backToUsers = new QPushButton(icon(Icon::Back), tr("Back to the users"));
    m_backToUsers->setObjectName(u"backToUsers"_s);
    Theme::styleAsFlat(m_backToUsers);
    connect(m_backToUsers, &QPushButton::clicked, this, &Workspace::backToUsers);
    m_userSide = new QWidget;
    auto *layout = new QVBoxLayout(m_userSide);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_backToUsers, 0, Qt::AlignLeading);
    layout->addWidget(m_user, 1);
    return m_userSide;
}

void Workspace::connectParts()
{
    connect(m_bar, &TopBar::openByIdRequested, m_opening, &UserOpening::openById);
    connect(m_bar, &TopBar::reloadRequested, this, &Workspace::reload);
    connect(m_bar, &TopBar::signOutRequested, this, &Workspace::signOutRequested);
    connect(m_search, &QLineEdit::textChanged, m_list, &UserListPane::setSearch);
    connect(m_search, &QLineEdit::textEdited, this, &Workspace::showUsers);
    connect(m_search, &SearchField::listRequested, m_list, &UserListPane::focusTable);
    connect(m_search, &SearchField::openRequested, this, &Workspace::openSearched);
    connect(m_list, &UserListPane::userChosen, this, &Workspace::look);
    connect(m_list, &UserListPane::userTaken, this, [this] {
        m_opening->stay();
        coverUsers();
    });
    connect(m_opening, &UserOpening::shown, this, &Workspace::coverUsers);
    connect(m_opening, &UserOpening::told, this, &Workspace::showNotice);
    connect(m_opening, &UserOpening::refused, m_bar, &TopBar::refuseId);
    connect(m_list, &UserListPane::userOpened, m_user, &UserPane::focusForm);
    connect(m_user, &UserPane::openRequested, m_opening, &UserOpening::open);
    connect(m_user, &UserPane::reloadRequested, this, &Workspace::reload);
    connect(m_user, &UserPane::signInRequested, this, &Workspace::signInRequested);
    connect(m_user, &UserPane::noticeShown, this, [this] { showNotice({}); }); // one thing at a time
    connect(&m_desk.edits, &OpenEdits::saveTold, this, &Workspace::tellOfSave);
    connect(m_message, &MessageArea::actionTriggered, this, [this] { m_opening->open(m_message->notice().userId); });
    new CommandSource([this](const QString &typed) { return commandsToOpen(typed); }, this);
    connect(&m_desk.session, &Session::operatorChanged, this,
            [this] { m_bar->setOperator(m_desk.session.currentOperator()); });
}

/// Of a save that ended while another user is on the screen, unless it is as expected.
void Workspace::tellOfSave(const QString &userId)
{
    const UserEdit *edit = m_desk.edits.find(userId);
    const Notice notice = edit ? edit->notice() : Notice();
    if (userId == m_desk.visited.current() || notice.isEmpty() || notice.severity == Notice::Severity::Ok) {
        return;
    }
    //: %1 is a person, %2 how the save of their changes ended
    const QString title = tr("%1: %2").arg(displayText(nameOf(userId)), notice.title);
    showNotice({notice.severity, title, notice.detail, Notice::Action::OpenUser, userId});
}

/// What comes before and after the user that is open.
void Workspace::connectSides()
{
    connect(m_bar, &TopBar::backRequested, this, [this] { m_opening->open(m_desk.visited.back()); });
    connect(m_bar, &TopBar::forwardRequested, this, [this] { m_opening->open(m_desk.visited.forward()); });
    connect(&m_desk.visited, &VisitedUsers::changed, this, &Workspace::showWays);
    connect(m_views, &ViewPane::userChosen, m_opening, &UserOpening::open);
}

void Workspace::connectViews()
{
    connect(m_list, &UserListPane::setupChanged, this, &Workspace::setupChanged);
    connect(m_views, &ViewPane::viewChosen, this, &Workspace::showSetup);
    connect(m_views, &ViewPane::saveRequested, this,
            [this](const QString &name) { m_desk.views.add(name, m_list->setup()); });
    connect(m_views, &ViewPane::replaceRequested, this,
            [this](const QString &key) { m_desk.views.replace(key, m_list->setup()); });
    new ViewCounts(m_desk, *m_views);
    auto *save = new QAction(tr("Save view"), this); // also where there is no room for its button
    connect(save, &QAction::triggered, m_views, &ViewPane::askForName);
    addAction(save);
    connect(&m_desk.views, &SavedViews::changed, this, &Workspace::offerViews);
    offerViews();
}

void Workspace::showSetup(const DirectorySetup &setup)
{
    m_search->setText(setup.search);
    m_list->setSetup(setup);
}

void Workspace::setupChanged()
{
    DirectorySetup setup = m_list->setup();
    m_views->setShown(setup);
    setup.search.clear(); // at the next start it would hide users from somebody who doesn't remember it
    m_desk.views.setLastSetup(setup);
}

void Workspace::offerViews()
{
    delete m_viewActions;
    m_viewActions = new QActionGroup(this);
    for (const SavedView &view : SavedViews::builtIn() + m_desk.views.own()) {
        //: %1 is the name of a view
        QAction *action = m_viewActions->addAction(tr("View: %1").arg(displayText(view.name)));
        connect(action, &QAction::triggered, this, [this, setup = view.setup] { showSetup(setup); });
        addAction(action);
    }
}

QString Workspace::nameOf(const QString &userId) const
{
    const auto user = m_desk.store.find(userId);
    return user ? fullName(*user) : userId;
}

/// The first of the users whom a search for it finds.
QList<Command> Workspace::commandsToOpen(const QString &typed)
{
    constexpr qsizetype most = 5;
    UserFilter filter;
    filter.query = SearchQuery::parse(typed);
    const FoundUsers found = UserSearch(m_desk.store.rows()).find(filter, m_desk.loader.rows());
    QList<Command> commands;
    for (const UserRow row : found.rows) {
        if (commands.size() == most) {
            break;
        }
        const User user = m_desk.store.rows().user(row);
        //: %1 is a person, %2 their user name
        const QString name = tr("Open %1 (%2)").arg(displayText(fullName(user)), displayText(user.username));
        const auto run = [this, userId = user.userId] {
            m_opening->open(userId);
            m_user->focusForm();
        };
        const auto isOutdated = [place = QPointer(this), subjects = subjectsOf(this)] {
            return !place || subjectsOf(place) != subjects; // another server or operator
        };
        commands.append({name, {}, true, {}, run, isOutdated});
    }
    return commands;
}

bool Workspace::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // what the parts need has changed
        fold();
    }
    return QWidget::event(event);
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// Gives a narrow window to what matters most in it. Where a language needs more room, narrow begins earlier.
void Workspace::fold()
{
    const int forBoth = m_list->minimumSizeHint().width() + m_userSide->minimumSizeHint().width();
    const int forViews = forBoth + m_views->minimumSizeHint().width();
    const bool hasRoomForBoth = width() >= std::max<int>(leastWidthForBoth, forBoth);
    m_views->setVisible(width() >= std::max<int>(leastWidthForViews, forViews));
    m_list->setVisible(hasRoomForBoth || !m_coversUsers);
    m_userSide->setVisible(hasRoomForBoth || m_coversUsers);
    m_backToUsers->setVisible(!hasRoomForBoth);
}

void Workspace::coverUsers()
{
    m_coversUsers = true;
    const bool hadFocus = m_list->isAncestorOf(QApplication::focusWidget());
    fold();
    if (hadFocus && m_list->isHidden()) {
        m_backToUsers->setFocus(Qt::OtherFocusReason);
    }
}

/// Where there is no room for both, whoever searches wants to see whom they find.
void Workspace::showUsers()
{
    m_coversUsers = false;
    fold();
}

void Workspace::backToUsers()
{
    showUsers();
    m_list->focusTable();
}

void Workspace::showWays()
{
    m_bar->setWays(m_desk.visited.canGoBack(), m_desk.visited.canGoForward());
}

void Workspace::begin()
{
    const bool isSandbox = m_desk.client.server() == m_desk.sandbox.url(); // the next one has another address
    m_desk.visited.setPlace(m_desk.client.server(), m_desk.session.currentOperator().userId,
                            isSandbox ? VisitedUsers::Keeping::InMemory : VisitedUsers::Keeping::OnDisk);
    showWays(); // the way may be older than this workspace
    m_bar->setServer(profileOf(m_desk.client.server(), m_desk.sandbox.url()));
    m_bar->setOperator(m_desk.session.currentOperator());
    setSubject(this, m_desk.client.server().toString() + u' ' + m_desk.session.currentOperator().userId);
    if (m_desk.loader.state() == DirectoryLoader::State::Idle) {
        m_desk.loader.start();
    } else if (m_desk.loader.state() == DirectoryLoader::State::Stopped) {
        m_desk.loader.resume(); // where the session that ended left off
    }
}

Workspace::Place Workspace::place() const
{
    return {m_list->setup(), m_bar->typedId(), m_coversUsers};
}

void Workspace::restore(const Place &place)
{
    showSetup(place.setup);
    m_bar->setTypedId(place.typedId);
    m_opening->showAgain();
    m_coversUsers = place.coversUsers;
    fold();
}

QByteArray Workspace::split() const
{
    return m_splitter->saveState();
}

void Workspace::setSplit(const QByteArray &split)
{
    if (m_splitter->restoreState(split)) {
        m_splitter->setChildrenCollapsible(false); // which is restored too
        m_splitter->setHandleWidth(1);
    }
}

QList<ColumnSetup> Workspace::columns() const
{
    return m_list->setup().columns;
}

void Workspace::setColumns(const QList<ColumnSetup> &shown)
{
    DirectorySetup setup = m_list->setup();
    setup.columns = shown;
    m_list->setSetup(setup);
}

bool Workspace::isBusy() const
{
    return m_list->isExporting();
}

void Workspace::reload()
{
    m_desk.loader.start();
    m_user->refresh();
}

QStringList Workspace::narrowingValues(const QString &key) const
{
    const UserRows &rows = m_desk.store.rows();
    const RepeatedTexts &texts = key == u"status" ? rows.statuses()
        : key == u"role"                          ? rows.roles()
        : key == u"plan"                          ? rows.plans()
                                                  : rows.companies();
    QSet<QString> values;
    for (quint32 number = 0; number < texts.valueCount(); ++number) {
        for (const QString &value : UserRows::splitRoles(texts.value(number))) {
            values.insert(key == u"company" ? value : value.toLower());
        }
    }
    QStringList sorted = values.values();
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

/// The first that was found, or the user whose whole ID was pasted and whom no page read so far has.
void Workspace::openSearched()
{
    const auto &words = m_desk.view.filter().query.words; // which know an ID with or without its dashes
    const QUuid id = words.size() == 1 ? QUuid::fromString(QLatin1StringView(words.front())) : QUuid();
    if (m_desk.view.found().rows.empty() && !id.isNull()) {
        openById(id.toString(QUuid::WithoutBraces));
    } else if (m_desk.view.found().isSimilar) { // nobody said which of them
        m_list->focusTable();
    } else if (m_desk.view.found().rows.empty()) {
        m_list->showHidden();
    } else if (m_list->isFirstOpen()) {
        m_user->focusForm();
    } else {
        m_list->openFirst();
    }
}

void Workspace::openById(const QString &typed)
{
    m_opening->openById(typed);
}

void Workspace::openFromOutside(const QString &typed)
{
    m_opening->openFromOutside(typed);
}

bool Workspace::isInForm(const QWidget *widget) const
{
    return m_user->isAncestorOf(widget);
}

bool Workspace::showsEdits() const
{
    return m_user->hasEdits();
}

void Workspace::showNotice(const Notice &notice)
{
    m_message->setNotice(notice);
}

/// At one of the users in the list, which stays in sight while its operator walks through it.
void Workspace::look(const QString &userId)
{
    m_opening->look(userId);
    if (!m_list->isBeingWalked()) {
        coverUsers();
    }
}

} // namespace userdesk
