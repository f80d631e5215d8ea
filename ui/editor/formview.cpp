// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/formview.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "commands/command.h"
#include "editing/formmodel.h"
#include "editor/fieldvalue.h"
#include "look/theme.h"
#include "users/userstatus.h"
#include "widgets/fieldrow.h"
#include "widgets/passwordfield.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// What one calls giving a user @p status, for the palette.
QString verbsOf(const QString &status)
{
    if (status == u"ACTIVE") {
        //: Verbs to search for, not shown: any words for giving a user this status
        return FormView::tr("activate unblock unlock enable restore");
    }
    if (status == u"INACTIVE") {
        //: Verbs to search for, not shown: any words for giving a user this status
        return FormView::tr("deactivate disable");
    }
    if (status == u"BLOCKED") {
        //: Verbs to search for, not shown: any words for giving a user this status
        return FormView::tr("block lock suspend");
    }
    if (status == u"DELETED") {
        //: Verbs to search for, not shown: any words for giving a user this status
        return FormView::tr("delete remove");
    }
    return {};
}

} // namespace

FormView::FormView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"form"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::space2);
    auto *undo = new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &FormView::undoAtFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
}

/// A row that has the focus gives it up when it goes, which is after this.
FormView::~FormView()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void FormView::setModel(FormModel *model)
{
    disconnect(m_following);
    m_lastFocus.clear();
    m_model = model;
    const auto passwords = findChildren<PasswordField *>();
    for (PasswordField *password : passwords) {
        password->conceal(); // it was shown to look at another user's
    }
    if (!model) {
        return;
    }
    if (m_lines.empty()) {
        createRows();
    }
    m_following =
        connect(model, &FormModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) { showRows(first.row(), last.row()); });
    showRows(0, model->rowCount() - 1);
}

void FormView::createRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const FieldSpec &field = m_model->field(row);
        Line line;
        line.control = createFieldControl(field, [this, row](const QVariant &value) {
            if (m_model) {
                m_model->setValue(row, value);
            }
        });
        line.control.widget->setObjectName(field.key());
        line.row = new FieldRow(field.key(), field.label(), line.control.widget);
        layout()->addWidget(line.row);
        m_lines.push_back(line);
        for (QWidget *part : line.row->findChildren<QWidget *>()) {
            part->installEventFilter(this);
        }
        connectRow(row);
        addCommands(row);
    }
}

void FormView::connectRow(int row)
{
    const Line &line = m_lines.at(size_t(row));
    connect(line.row, &FieldRow::undoRequested, this, [this, row] { undo(row); });
    if (const auto *text = qobject_cast<QLineEdit *>(line.control.widget)) {
        connect(text, &QLineEdit::editingFinished, this, [this, row] {
            if (m_model) {
                m_model->tidy(row);
            }
        });
    }
}

/// For the palette: to go to the field, and to choose a status as one names what one wants.
void FormView::addCommands(int row)
{
    Line &line = m_lines.at(size_t(row));
    const FieldSpec &field = m_model->field(row);
    //: %1 is the name of a field
    auto *go = new QAction(tr("Go to: %1").arg(field.label()), this);
    connect(go, &QAction::triggered, this, [this, row] { m_lines.at(size_t(row)).row->takeFocus(); });
    addAction(go);
    if (field.key() != u"status") {
        return;
    }
    for (const char16_t *name : userStatusNamesByUse) {
        const QString status = QString::fromUtf16(name);
        //: A command; %1 is a status
        auto *choose = new QAction(tr("Set status: %1").arg(statusWord(status)), this);
        setOtherWords(choose, verbsOf(status));
        connect(choose, &QAction::triggered, this, [this, row, status] {
            if (m_model) {
                m_model->setValue(row, status);
            }
            m_lines.at(size_t(row)).row->takeFocus();
        });
        addAction(choose);
        line.choices.append(choose);
    }
}

void FormView::undoAtFocus()
{
    const QWidget *focused = QApplication::focusWidget();
    const auto line =
        std::ranges::find_if(m_lines, [focused](const Line &each) { return each.row->isAncestorOf(focused); });
    if (line != m_lines.end()) {
        undo(int(line - m_lines.begin()));
    }
}

void FormView::undo(int row)
{
    if (!m_model || !m_model->isEdited(row)) {
        return;
    }
    if (m_model->field(row).secret) {
        Q_EMIT secretUndoRequested(row);
    } else {
        m_model->undo(row);
    }
}

/// A line undoes what was typed in it first.
bool FormView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        const auto *box = qobject_cast<QComboBox *>(watched); // which has the keyboard for its line
        const auto *line = box ? box->lineEdit() : qobject_cast<QLineEdit *>(watched);
        return line && !line->isUndoAvailable();
    }
    return QWidget::eventFilter(watched, event);
}

void FormView::forgetTyping()
{
    const auto lines = findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->isUndoAvailable()) {
            const int cursor = line->cursorPosition();
            const QSignalBlocker blocker(line);
            line->setText(line->text());
            line->setCursorPosition(cursor);
        }
    }
}

void FormView::showRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        showRow(row);
    }
}

void FormView::showRow(int row)
{
    const Line &line = m_lines.at(size_t(row));
    const QModelIndex index = m_model->index(row);
    line.control.show(m_model->value(row));
    for (QAction *choose : line.choices) {
        choose->setEnabled(m_model->isEditable(row));
        choose->setStatusTip(index.data(FormModel::LockReasonRole).toString()); // for the palette
    }
    line.row->setLocked(index.data(FormModel::LockReasonRole).toString());
    line.row->setEdited(m_model->isEdited(row), wasText(row));
    line.row->setProblem(m_model->problem(row));
    line.row->setHint(m_model->lostInvisible(row) ? tr("Invisible characters were removed.") : QString());
    const bool isServerChanged = index.data(FormModel::ServerChangedRole).toBool();
    line.row->setServerChanged(isServerChanged, isServerChanged ? serverWasText(row) : QString());
}

QString FormView::wasText(int row) const
{
    const FieldSpec &field = m_model->field(row);
    if (field.secret || !m_model->isEdited(row)) {
        return {};
    }
    return fieldChangeText(field, m_model->baseline(row), m_model->wanted(row));
}

QString FormView::serverWasText(int row) const
{
    return fieldChangeText(m_model->field(row), m_model->valueBefore(row), m_model->baseline(row));
}

void FormView::focusFirstProblem()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_model->obstacle(row).isEmpty()) {
            m_lines.at(size_t(row)).row->takeFocus();
            return;
        }
    }
}

QWidget *FormView::firstProblem() const
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) { // none once its user is gone
        if (!m_model->problem(row).isEmpty()) {
            return m_lines.at(size_t(row)).row;
        }
    }
    return nullptr;
}

void FormView::takeFocus()
{
    if (m_lastFocus && m_lastFocus->isEnabled() && m_lastFocus->isVisible()) {
        m_lastFocus->setFocus();
    } else {
        focusFirst();
    }
}

void FormView::focusFirst()
{
    // The user name comes first, but a stray key in it would change what somebody signs in with.
    const auto isSafe = [this](const Line &line) {
        const int row = int(&line - m_lines.data());
        return line.control.widget->isEnabled() && m_model && m_model->field(row).key() != u"username";
    };
    auto first = std::ranges::find_if(m_lines, isSafe);
    if (first == m_lines.end()) {
        first = std::ranges::find_if(m_lines, [](const Line &line) { return line.control.widget->isEnabled(); });
    }
    if (first != m_lines.end()) {
        first->control.widget->setFocus(Qt::TabFocusReason); // which selects the value, as Tab does
    }
}

void FormView::focusMoved(QWidget *now)
{
    const auto line =
        std::ranges::find_if(m_lines, [now](const Line &candidate) { return candidate.row->isAncestorOf(now); });
    if (m_model && line != m_lines.end()) {
        m_lastFocus = now;
        m_model->markSeen(int(line - m_lines.begin()));
    }
}

} // namespace userdesk
