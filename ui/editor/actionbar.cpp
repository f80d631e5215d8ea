// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/actionbar.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "editing/useredit.h"
#include "look/theme.h"
#include "widgets/obstacle.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QPushButton *createButton(const QString &text, const QString &accessibleName, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(accessibleName);
    button->setObjectName(objectName);
    return button;
}

QString stateText(UserEdit &edit)
{
    if (edit.state() == UserEdit::State::Saving) {
        return ActionBar::tr("Saving…");
    }
    const int count = edit.form().editCount();
    if (count == 0) {
        return ActionBar::tr("No changes");
    }
    const QString changes = ActionBar::tr("%Ln change(s)", nullptr, count);
    //: %1 is a number of changes, e.g. "2 changes"
    return edit.form().hasProblem() ? ActionBar::tr("%1, some invalid").arg(changes) : changes;
}

} // namespace

QString ActionBar::saveObstacle(UserEdit &edit)
{
    const bool isHeld = edit.hasEdits() && edit.state() != UserEdit::State::Saving && !edit.form().hasProblem();
    return edit.canSave() ? QString() : isHeld ? tr("The server asked to wait before the next try.") : stateText(edit);
}

ActionBar::ActionBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"actionBar"_s);
    Theme::styleAsBottomBar(this);
    createControls();
    setEdit(nullptr);
}

void ActionBar::createControls()
{
    m_state = new QLabel;
    m_state->setObjectName(u"changeCount"_s);
    m_state->setFont(Theme::font(Theme::textSize, QFont::DemiBold));
    m_discard = createButton(tr("Discard"), tr("Discard changes"), u"discardChanges"_s);
    m_review = createButton(tr("Review…"), tr("Review changes"), u"reviewChanges"_s);
    m_save = createButton(tr("Save changes"), tr("Save changes"), u"saveChanges"_s);
    // The key is the bar's: a disabled button would take it and say nothing.
    auto *save = new QAction(tr("Save changes"), this);
    save->setShortcut(QKeySequence::Save);
    addAction(save);
    connect(save, &QAction::triggered, this, &ActionBar::saveRequested);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    Theme::styleAsPrimary(m_save);
    connect(m_discard, &QPushButton::clicked, this, &ActionBar::discardRequested);
    connect(m_review, &QPushButton::clicked, this, &ActionBar::reviewRequested);
    connect(m_save, &QPushButton::clicked, this, &ActionBar::saveRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space5, Theme::space2, Theme::space5, Theme::space2);
    layout->setSpacing(Theme::space2);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_review);
    layout->addWidget(m_save);
}

void ActionBar::setEdit(UserEdit *edit)
{
    disconnect(m_following);
    m_edit = edit;
    setVisible(edit);
    if (edit) {
        m_following = connect(edit, &UserEdit::stateChanged, this, &ActionBar::showState);
        showState();
    }
}

void ActionBar::showState()
{
    const QString state = stateText(*m_edit);
    m_state->setText(state);
    const bool canChange = m_edit->hasEdits() && m_edit->state() != UserEdit::State::Saving;
    const QString obstacle = canChange ? QString() : state;
    // Of the program: the bar's own focusWidget() is also one that had the keyboard once.
    const bool hasFocus = isAncestorOf(QApplication::focusWidget());
    const bool losesFocus = m_save->hasFocus() ? !m_edit->canSave() : hasFocus && !canChange;
    if (losesFocus) { // else Qt passes it on to whatever comes next in the window
        Q_EMIT focusGivenUp();
    }
    setObstacle(m_discard, obstacle);
    setObstacle(m_review, obstacle);
    setObstacle(m_save, saveObstacle(*m_edit));
    for (QPushButton *button : {m_discard, m_review, m_save}) {
        if (button->isEnabled()) {
            button->setAccessibleDescription(state); // how much it concerns
        }
    }
}

} // namespace userdesk
