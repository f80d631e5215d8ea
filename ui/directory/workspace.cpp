// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/workspace.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "desk.h"
#include "directory/searchfield.h"
#include "directory/topbar.h"
#include "directory/userlistpane.h"
#include "editor/userpane.h"
#include "look/theme.h"
#include "widgets/displaytext.h"
#include "widgets/messagearea.h"

using namespace Qt::StringLiterals;

namespace userdesk {

Workspace::Workspace(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"workspace"_s);
    createParts();
    connectParts();
}

void Workspace::createParts()
{
    m_search = new SearchField([this](const QString &key) { return narrowingValues(key); });
    m_bar = new TopBar(m_search);
    m_message = new MessageArea;
    m_message->setContentsMargins(Theme::space4, Theme::space2, Theme::space4, Theme::space2);
    m_list = new UserListPane(m_desk.loader, m_desk.view, m_desk.store);
    m_user = new UserPane(m_desk.client.server());
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_user);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({840, 520});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(m_splitter, 1);
}

void Workspace::connectParts()
{
    connect(m_bar, &TopBar::openByIdRequested, this, &Workspace::openById);
    connect(m_bar, &TopBar::reloadRequested, this, &Workspace::reload);
    connect(m_bar, &TopBar::signOutRequested, this, &Workspace::signOutRequested);
    connect(m_search, &QLineEdit::textChanged, m_list, &UserListPane::setSearch);
    connect(m_search, &SearchField::listRequested, m_list, &UserListPane::focusTable);
    connect(m_search, &SearchField::openRequested, m_list, &UserListPane::openFirst);
    connect(m_list, &UserListPane::userChosen, this, &Workspace::open);
    connect(m_user, &UserPane::openRequested, this, &Workspace::open);
    connect(m_user, &UserPane::reloadRequested, this, &Workspace::reload);
    connect(m_user, &UserPane::signInRequested, this, &Workspace::signInRequested);
    connect(m_user, &UserPane::noticeShown, this, [this] { showNotice({}); }); // one thing at a time
    connect(&m_desk.session, &Session::operatorChanged, this,
            [this] { m_bar->setOperator(m_desk.session.currentOperator()); });
}

void Workspace::begin()
{
    m_bar->setServer(m_desk.client.server());
    m_bar->setOperator(m_desk.session.currentOperator());
    if (m_desk.loader.state() == DirectoryLoader::State::Idle) {
        m_desk.loader.start();
    } else if (m_desk.loader.state() == DirectoryLoader::State::Stopped) {
        m_desk.loader.resume(); // where the session that ended left off
    }
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

void Workspace::openById(const QString &typed)
{
    const QString userId = tidyUserId(typed);
    if (userId.isEmpty()) {
        showNotice({Notice::Severity::Warning, tr("This is no user ID."),
                    tr("“%1” can't be one. Paste an ID such as 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b.")
                        .arg(displayText(typed.left(100)))});
        return;
    }
    showNotice({});
    open(userId);
}

void Workspace::showNotice(const Notice &notice)
{
    m_message->setNotice(notice);
}

void Workspace::open(const QString &userId)
{
    m_list->select(userId);
    m_user->setEdit(m_desk.edits.open(userId));
}

} // namespace userdesk
