// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/fieldrow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "look/appearance.h"
#include "look/icons.h"
#include "look/theme.h"
#include "widgets/displaytext.h"
#include "widgets/editmark.h"
#include "widgets/iconlabel.h"
#include "widgets/taborder.h"
#include "widgets/valuelabel.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

enum Column { MarkColumn, LabelColumn, EditorColumn, ButtonColumn };

void showNote(ValueLabel *note, const QString &text)
{
    note->setValue(text);
    note->setVisible(!text.isEmpty());
}

/// What the style paints and a screen reader names: the line inside a composed editor, or the editor itself.
QWidget *controlIn(QWidget *editor)
{
    auto *line = qobject_cast<QLineEdit *>(editor->focusProxy());
    return line ? line : editor;
}

/// A description that stands in for a control's own while it is given.
void describe(QWidget *control, const QString &text)
{
    const char *ownDescription = "ownDescription";
    const char *ownToolTip = "ownToolTip";
    if (!control->property(ownDescription).isValid()) {
        control->setProperty(ownDescription, control->accessibleDescription());
        control->setProperty(ownToolTip, control->toolTip());
    }
    control->setAccessibleDescription(text.isEmpty() ? control->property(ownDescription).toString() : spokenText(text));
    control->setToolTip(text.isEmpty() ? control->property(ownToolTip).toString() : toolTipText(text));
}

} // namespace

FieldRow::FieldRow(const QString &key, const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_control(controlIn(editor))
{
    createParts(key, label);
    layOut();
    nameEditor(label);
    showState();
}

void FieldRow::createParts(const QString &key, const QString &label)
{
    m_mark = new EditMark;
    m_label = new QLabel(label);
    m_label->setWordWrap(true);
    m_label->setMinimumHeight(Theme::controlHeight);
    Theme::styleAsSecondary(m_label);
    m_undo = new QPushButton(icon(Icon::Undo), {});
    m_undo->setObjectName(u"undo_"_s + key);
    m_undo->setAccessibleName(tr("Undo change to %1").arg(label));
    m_undo->setToolTip(m_undo->accessibleName());
    Theme::styleAsFlat(m_undo);
    // Tab leads to the next field first: a space that was meant for it would undo this one.
    comeLastByTab(m_undo);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const bool hadFocus = m_undo->hasFocus();
        Q_EMIT undoRequested();
        if (hadFocus) {
            takeFocus(); // the button is gone
        }
    });
    m_lock = new IconLabel;
    m_lock->setObjectName(u"lock_"_s + key);
    m_lock->setAccessibleName(tr("Locked"));
    m_lock->setIcon(Icon::Lock);
    m_problem = new ProblemLabel;
    m_problem->setObjectName(u"problem_"_s + key);
    m_note = new ValueLabel;
    m_note->setObjectName(u"note_"_s + key);
    Theme::styleAsNote(m_note);
}

void FieldRow::layOut()
{
    auto *marks = new QWidget; // lock and undo share their place, which is kept when there is neither
    marks->setFixedSize(Theme::iconSize + Theme::space2, Theme::controlHeight);
    auto *shared = new QGridLayout(marks);
    shared->setContentsMargins({});
    shared->addWidget(m_undo, 0, 0, Qt::AlignCenter);
    shared->addWidget(m_lock, 0, 0, Qt::AlignCenter);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(Theme::space2);
    layout->setVerticalSpacing(Theme::space1);
    layout->setColumnMinimumWidth(LabelColumn, Theme::labelWidth);
    layout->setColumnStretch(EditorColumn, 1);
    layout->addWidget(m_mark, 0, MarkColumn, Qt::AlignTop);
    layout->addWidget(m_label, 0, LabelColumn, Qt::AlignTop);
    layout->addWidget(m_editor, 0, EditorColumn);
    layout->addWidget(marks, 0, ButtonColumn, Qt::AlignTop);
    layout->addWidget(m_problem, 1, EditorColumn);
    layout->addWidget(m_note, 2, EditorColumn);
    m_label->setFixedWidth(Theme::labelWidth);
}

void FieldRow::nameEditor(const QString &label)
{
    m_control->setAccessibleName(label);
    m_label->setBuddy(m_control);
    if (auto *box = qobject_cast<QComboBox *>(m_editor); box && box->lineEdit()) {
        box->lineEdit()->setAccessibleName(label);
    }
}

void FieldRow::setEdited(bool isEdited, const QString &wasText)
{
    m_isEdited = isEdited;
    m_wasText = wasText;
    showState();
}

void FieldRow::setLocked(const QString &reason)
{
    m_lockReason = reason;
    m_editor->setEnabled(reason.isEmpty());
    showState();
}

void FieldRow::setProblem(const QString &text)
{
    m_problemText = text;
    showState();
}

void FieldRow::takeFocus()
{
    QWidget *target = m_editor->isEnabled() ? m_editor : m_undo;
    target->setFocus(Qt::TabFocusReason); // which selects the value, as Tab does
}

void FieldRow::setHint(const QString &text)
{
    m_hint = text;
    showState();
}

void FieldRow::setServerChanged(bool isChanged, const QString &wasText)
{
    m_isServerChanged = isChanged;
    m_serverWasText = wasText;
    showState();
}

void FieldRow::showState()
{
    if (m_isEdited || m_isServerChanged) {
        m_mark->showDot(m_isEdited ? ColorRole::Warning : ColorRole::Accent);
    } else {
        m_mark->showNothing();
    }
    m_undo->setVisible(m_isEdited);
    m_lock->setVisible(!m_lockReason.isEmpty() && !m_isEdited);
    showNote(m_problem, m_problemText);
    showNote(m_note, noteText());
    showLook();
    describeEditor();
}

QString FieldRow::noteText() const
{
    QStringList notes{m_lockReason == m_problemText ? QString() : m_lockReason, m_isEdited ? m_wasText : QString()};
    if (m_isServerChanged) {
        notes.append({tr("changed by the server"), m_serverWasText});
    }
    notes.append(m_hint);
    notes.removeAll(QString());
    return notes.join(u" · "_s);
}

void FieldRow::showLook()
{
    FieldLook look = FieldLook::Plain;
    if (!m_lockReason.isEmpty()) {
        look = FieldLook::Locked;
    } else if (!m_problemText.isEmpty()) {
        look = FieldLook::Refused;
    } else if (m_isEdited) {
        look = FieldLook::Edited;
    }
    setFieldLook(m_control, look);
    const auto buttons = m_editor->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        setFieldLook(button, look);
    }
}

/// The reason of a lock goes to every control inside, since each is disabled by itself for a screen reader.
void FieldRow::describeEditor()
{
    QStringList words{m_lockReason, m_problemText, noteText()};
    words.removeAll(QString());
    words.removeDuplicates();
    const QString description = words.join(u" · "_s);
    describe(m_control, description);
    if (auto *box = qobject_cast<QComboBox *>(m_editor); box && box->lineEdit()) {
        describe(box->lineEdit(), description);
    }
    const auto buttons = m_editor->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        describe(button, m_lockReason);
    }
    describe(m_lock, m_lockReason);
}

} // namespace userdesk
