// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "outsiderequests.h"

#include <utility>

#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>

#include "desk.h"
#include "directory/workspace.h"
#include "users/userid.h"
#include "widgets/displaytext.h"
#include "widgets/noticestack.h"

namespace userdesk {

namespace {

QString offerTitle()
{
    return OutsideRequests::tr("A user was asked for from outside.");
}

QString linkTitle()
{
    return OutsideRequests::tr("This link can't be opened.");
}

} // namespace

OutsideRequests::OutsideRequests(Desk &desk, QMainWindow &window, NoticeStack &notices,
                                 std::function<Workspace *()> workspace)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_notices(notices)
    , m_workspace(std::move(workspace))
{
    connect(&m_notices, &NoticeStack::actionTriggered, this, &OutsideRequests::act);
}

void OutsideRequests::act(const Notice &notice)
{
    const bool canOpen = notice.action == Notice::Action::OpenUser && m_workspace()
        && m_desk.session.state() == Session::State::SignedIn;
    if (canOpen) {
        openNow(notice.userId);
    }
}

void OutsideRequests::tellOfBadLink(const QString &link)
{
    m_notices.add([link] {
        //: %1 is what was to be opened
        const QString words =
            tr("“%1” doesn't point to a user. Links that UserDesk opens look like userdesk://user/ID.");
        return Notice{Notice::Severity::Warning, linkTitle(), words.arg(displayText(link)), Notice::Action::None};
    });
}

void OutsideRequests::tellOfOtherServer()
{
    m_notices.add([] {
        return Notice{Notice::Severity::Warning, tr("You are signed in to another server."),
                      tr("To go to the one that was asked for, sign out first."), Notice::Action::None};
    });
}

void OutsideRequests::ask(const std::optional<QString> &userId)
{
    m_waiting = userId ? userId : m_waiting;
    if (m_desk.session.state() == Session::State::SignedIn) {
        openWaiting();
    }
}

void OutsideRequests::openWaiting()
{
    if (const auto typed = std::exchange(m_waiting, std::nullopt)) {
        if (isInUse() || comesTooOften()) {
            offer(*typed);
        } else {
            openNow(*typed);
        }
    }
}

void OutsideRequests::forgetOffers()
{
    m_notices.clear(offerTitle());
}

void OutsideRequests::forgetBadLinks()
{
    m_notices.clear(linkTitle());
}

void OutsideRequests::openNow(const QString &typed)
{
    forgetOffers();
    Q_EMIT openRequested(typed);
}

void OutsideRequests::offer(const QString &typed)
{
    m_notices.add([this, typed] {
        const auto user = m_desk.store.find(tidyUserId(typed));
        const QString name = user ? fullName(*user) : typed.left(100);
        return Notice{Notice::Severity::Info, offerTitle(), displayText(name), Notice::Action::OpenUser, typed};
    });
}

/// Whether somebody would be interrupted: in a dialog, in a text, or with edits in sight.
bool OutsideRequests::isInUse() const
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        return true;
    }
    const QWidget *focus = m_window.focusWidget();
    const auto *line = qobject_cast<const QLineEdit *>(focus);
    const bool isUntouchedSearch = line && !m_workspace()->isInForm(line) && line->text().isEmpty();
    const bool isText = focus && focus->isVisible() && focus->testAttribute(Qt::WA_InputMethodEnabled);
    return (isText && !isUntouchedSearch) || m_workspace()->showsEdits();
}

/// A page in a browser can send links without end, and each may be looked for in the whole listing.
bool OutsideRequests::comesTooOften()
{
    constexpr size_t most = 5;
    const auto now = std::chrono::steady_clock::now();
    while (!m_opened.empty() && now - m_opened.front() > std::chrono::minutes(1)) {
        m_opened.pop_front();
    }
    if (m_opened.size() >= most) {
        return true;
    }
    m_opened.push_back(now);
    return false;
}

} // namespace userdesk
