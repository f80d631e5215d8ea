// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/useropening.h"

#include "desk.h"
#include "directory/userlistpane.h"
#include "editing/useredit.h"
#include "editor/userpane.h"
#include "users/userid.h"
#include "widgets/displaytext.h"

namespace userdesk {

UserOpening::UserOpening(Desk &desk, UserListPane &list, UserPane &pane, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_list(list)
    , m_pane(pane)
{
}

UserEdit *UserOpening::show(const QString &userId)
{
    UserEdit *edit = m_desk.edits.open(userId);
    m_onScreen = std::make_unique<QObject>();
    m_pane.setEdit(edit);
    return edit;
}

void UserOpening::look(const QString &userId)
{
    m_desk.visited.look(userId);
    UserEdit *edit = show(userId);
    connect(&edit->form(), &FormModel::dataChanged, m_onScreen.get(), [this, edit, count = edit->form().editCount()] {
        if (edit->form().editCount() != count) {
            stay();
        }
    });
}

void UserOpening::stay()
{
    if (const QString userId = m_desk.visited.current(); m_desk.store.find(userId)) {
        m_desk.visited.visit(userId);
    }
}

void UserOpening::open(const QString &userId)
{
    if (userId.isEmpty()) {
        return;
    }
    const bool isKnown = m_desk.store.find(userId).has_value();
    isKnown ? m_desk.visited.visit(userId) : m_desk.visited.show(userId);
    m_list.select(userId);
    UserEdit *edit = show(userId);
    if (!isKnown) {
        connect(edit, &UserEdit::refreshed, m_onScreen.get(), [this, edit](bool isFound) {
            if (isFound) {
                disconnect(edit, &UserEdit::refreshed, m_onScreen.get(), nullptr); // a later read selects nobody
                m_desk.visited.visit(edit->userId());
                m_list.select(edit->userId());
            }
        });
    }
    Q_EMIT shown();
}

void UserOpening::openById(const QString &typed)
{
    const QString userId = takeId(typed);
    if (userId.isEmpty()) {
        Q_EMIT refused(whyNoId(typed));
        return;
    }
    open(userId);
    m_pane.focusForm();
}

void UserOpening::openFromOutside(const QString &typed)
{
    if (const QString userId = takeId(typed); !userId.isEmpty()) {
        open(userId);
    }
}

void UserOpening::showAgain()
{
    if (const QString userId = m_desk.visited.current(); !userId.isEmpty()) {
        m_list.select(userId);
        show(userId);
    }
}

QString UserOpening::whyNoId(const QString &typed)
{
    return tr("“%1” can't be one. Paste an ID such as 3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b.")
        .arg(displayText(typed.left(100)));
}

/// The ID in what was typed or asked for; empty where there can be none, which is said. Where all users have UUIDs,
/// whatever isn't one is none: looking for it would read the whole directory in vain.
QString UserOpening::takeId(const QString &typed)
{
    const UserRows &rows = m_desk.store.rows();
    QString asIs = typed.trimmed();
    if (m_desk.store.find(asIs)) {
        Q_EMIT told({});
        return asIs;
    }
    QString userId = tidyUserId(typed);
    const bool canBe =
        !pastedUuid(userId).isEmpty() || rows.size() == 0 || !rows.hasOnlyUuids() || m_desk.store.find(userId);
    if (!userId.isEmpty() && canBe) {
        Q_EMIT told({});
        return userId;
    }
    Q_EMIT told({Notice::Severity::Warning, tr("This is not a user ID."), whyNoId(typed)});
    return {};
}

} // namespace userdesk
