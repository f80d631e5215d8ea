// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/userpane.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "account/userdetails.h"
#include "commands/command.h"
#include "editing/useredit.h"
#include "editor/actionbar.h"
#include "editor/firststeps.h"
#include "editor/formview.h"
#include "editor/reviewdialog.h"
#include "editor/userheader.h"
#include "look/theme.h"
#include "widgets/columnscrollarea.h"
#include "widgets/detailsview.h"
#include "widgets/messagearea.h"
#include "widgets/question.h"
#include "widgets/subject.h"
#include "widgets/taborder.h"

using namespace Qt::StringLiterals;

namespace userdesk {

UserPane::UserPane(const QUrl &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
{
    setObjectName(u"userPane"_s);
    setCommandGroup(this, tr("The user on the screen"));
    m_pages = new QStackedLayout(this);
    m_pages->addWidget(createEmptyPage());
    m_pages->addWidget(createUserPage());
    connectActions();
}

UserPane::~UserPane() = default;

QWidget *UserPane::createEmptyPage()
{
    return new FirstSteps;
}

QWidget *UserPane::createUserPage()
{
    m_header = new UserHeader;
    m_message = new MessageArea;
    m_message->setContentsMargins(Theme::space5, 0, Theme::space5, Theme::space2);
    m_actions = new ActionBar;
    auto *page = new QWidget;
    Theme::styleAsSurface(page);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(createScrolledPart(), 1);
    layout->addWidget(m_actions);
    return page;
}

QWidget *UserPane::createScrolledPart()
{
    m_form = new FormView;
    m_userDetails = new DetailsView(tr("User details"));
    m_accountDetails = new DetailsView(tr("Account details"));
    m_accountDetails->setEmptyText(tr("This user has no account."));
    m_accountDetails->setHint(tr("UserDesk shows the account. It can't edit it yet."));
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Theme::space5, Theme::space2, Theme::space5, Theme::space4);
    layout->setSpacing(Theme::space4);
    layout->addWidget(m_form);
    layout->addWidget(m_accountDetails);
    layout->addWidget(m_userDetails);
    layout->addStretch();
    m_scroll = new ColumnScrollArea;
    m_scroll->setWidget(content);
    Theme::styleAsSurface(content);
    return m_scroll;
}

void UserPane::connectActions()
{
    connect(m_actions, &ActionBar::saveRequested, this, &UserPane::saveOnScreen);
    connect(m_actions, &ActionBar::reviewRequested, this, &UserPane::review);
    connect(m_form, &FormView::secretUndoRequested, this, &UserPane::askToUndoSecret);
    connect(m_actions, &ActionBar::discardRequested, this, [this] { askToDiscard(); });
    connect(m_actions, &ActionBar::focusGivenUp, m_form, &FormView::takeFocus);
    connect(m_message, &MessageArea::actionTriggered, this, [this] { act(m_edit->notice()); });
    connect(m_message, &MessageArea::dismissed, this, [this] {
        m_edit->dismissNotice();
        m_edit->markSeen();
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &UserPane::askToDiscard);
}

void UserPane::setEdit(UserEdit *edit)
{
    if (edit != m_edit) {
        m_edit = edit;
        m_form->setModel(edit ? &edit->form() : nullptr);
        m_actions->setEdit(edit);
        setSubject(this, edit ? edit->userId() : QString());
        m_scroll->ensureVisible(0, 0);
        follow();
    }
    m_pages->setCurrentIndex(edit ? 1 : 0);
    if (edit) {
        showUser();
        showNotice();
        refresh();
    }
}

void UserPane::refresh()
{
    if (m_edit) {
        m_edit->refresh();
    }
}

bool UserPane::hasEdits() const
{
    return m_edit && m_edit->hasEdits();
}

void UserPane::focusForm()
{
    if (m_edit) {
        m_form->focusFirst();
    }
}

void UserPane::follow()
{
    m_following = std::make_unique<QObject>();
    if (!m_edit) {
        return;
    }
    connect(&m_edit->form(), &FormModel::dataChanged, m_following.get(), [this] { showUser(); });
    connect(m_edit, &UserEdit::changedBeyondChanged, m_following.get(), [this] { showUser(); });
    connect(m_edit, &UserEdit::noticeChanged, m_following.get(), [this] {
        m_scroll->keepInPlace();
        showNotice();
        QTimer::singleShot(0, m_following.get(), [this] { // when there is room for the message
            QWidget *focused = QApplication::focusWidget();
            if (QWidget *refused = m_form->firstProblem()) {
                m_scroll->ensureWidgetVisible(refused);
            } else if (m_scroll->widget()->isAncestorOf(focused) && !m_scroll->underMouse()) {
                m_scroll->ensureWidgetVisible(focused); // it was at the edge that the message took
            }
        });
    });
    connect(m_edit, &UserEdit::saved, m_following.get(), [this] { m_form->forgetTyping(); });
    connect(m_edit, &UserEdit::riskFound, m_following.get(), [this] { save(m_edit); });
    connect(m_edit, &QObject::destroyed, m_following.get(), [this] { setEdit(nullptr); });
}

void UserPane::showUser()
{
    const auto user = m_edit->user();
    m_userDetails->setVisible(user.has_value()); // there is nothing to say of somebody unknown
    m_accountDetails->setVisible(user.has_value());
    if (!user) {
        m_header->setUnknownUser(m_edit->userId());
        m_userDetails->setRows({});
        m_accountDetails->setRows({});
        return;
    }
    m_header->setUser(*user);
    m_userDetails->setRows(userDetailRows(*user, m_edit->changedBeyond(), m_edit->beforeChange()));
    m_accountDetails->setRows(accountDetailRows(*user, m_edit->changedBeyond(), m_edit->beforeChange()));
    setTabOrderOfLayouts(m_pages->widget(1)); // rows are made when they are first needed
}

void UserPane::showNotice()
{
    m_message->setNotice(m_edit->notice());
    if (!m_edit->notice().isEmpty()) {
        Q_EMIT noticeShown();
    }
}

void UserPane::act(const Notice &notice)
{
    switch (notice.action) {
    case Notice::Action::None:
    case Notice::Action::TryAgain: // of the sign-in page
    case Notice::Action::ChangeLanguage: // of the window
        break;
    case Notice::Action::SaveAgain:
        saveOnScreen();
        break;
    case Notice::Action::Stop:
        m_edit->stopLooking();
        break;
    case Notice::Action::CheckAgain:
        refresh();
        break;
    case Notice::Action::SignIn:
        Q_EMIT signInRequested();
        break;
    case Notice::Action::ReloadList:
        Q_EMIT reloadRequested();
        break;
    case Notice::Action::Review:
        review();
        break;
    case Notice::Action::OpenUser:
        Q_EMIT openRequested(notice.userId);
        break;
    case Notice::Action::Restore:
        m_edit->restoreDiscarded();
        break;
    }
}

void UserPane::saveOnScreen()
{
    if (m_edit->canSave()) {
        save(m_edit);
        return;
    }
    m_edit->save(); // tells why not
    m_form->focusFirstProblem();
}

/// Of whichever edit asks for it: another user may be on the screen by now.
void UserPane::save(UserEdit *edit)
{
    const QStringList risks = edit->risks();
    if (risks.isEmpty()) {
        edit->save();
        return;
    }
    const auto go = [this, risks, edit = QPointer(edit)] {
        if (edit && edit->risks() == risks) {
            edit->save();
        } else if (edit) {
            save(edit); // it is another question by now
        }
    };
    const RiskAnswer answer = edit->riskAnswer();
    QStringList sentences = risks;
    if (answer.otherChanges > 0) {
        sentences.append(tr("%Ln other change(s) will be saved, too.", nullptr, answer.otherChanges));
    }
    QDialog *question = ask(
        this, {tr("Save these changes?"), {}, sentences, answer.words, tr("Back to the form"), answer.isDanger}, go);
    closeWhenOvertaken(question, edit);
}

/// A question about edits that are gone, or on their way already, leaves.
void UserPane::closeWhenOvertaken(QDialog *question, UserEdit *edit)
{
    connect(edit, &UserEdit::stateChanged, question, [question, edit] {
        if (!edit->hasEdits() || edit->state() == UserEdit::State::Saving) {
            question->reject();
        }
    });
    connect(edit, &QObject::destroyed, question, &QDialog::reject);
}

void UserPane::review()
{
    auto *dialog = new ReviewDialog(*m_edit, m_server, this);
    connect(dialog, &ReviewDialog::saveRequested, this, [this, edit = m_edit] {
        if (edit && edit->canSave()) {
            save(edit);
        }
    });
    dialog->open();
}

void UserPane::askToDiscard()
{
    if (!m_edit || !m_edit->hasEdits()) {
        return;
    }
    if (m_edit->discardCanComeBack()) {
        m_edit->discard();
        return;
    }
    const QString words = m_edit->form().editCount() > 1
        ? tr("The new password can't be restored; the other edits can.")
        : tr("The new password can't be restored.");
    askBeforeLosing(tr("Discard changes?"), words, [](UserEdit &edit) { edit.discard(); });
}

void UserPane::askToUndoSecret(int row)
{
    if (m_edit) {
        askBeforeLosing(tr("Discard the new password?"), tr("The new password can't be restored."),
                        [row](UserEdit &edit) { edit.form().undo(row); });
    }
}

void UserPane::askBeforeLosing(const QString &title, const QString &words,
                               const std::function<void(UserEdit &)> &discard)
{
    QDialog *question =
        ask(this, {title, {}, {words}, tr("Discard"), tr("Back to the form")}, [discard, edit = m_edit] {
            if (edit) {
                discard(*edit);
            }
        });
    closeWhenOvertaken(question, m_edit);
}

} // namespace userdesk
