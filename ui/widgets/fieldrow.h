// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace userdesk {

class EditMark;
class IconLabel;
class ProblemLabel;
class ValueLabel;

/// One row of a form: mark, label, editor, undo or lock, and under the editor what there is to say about it. It makes
/// the editor accessible under its label and describes it with the reason, the problem or the old value.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    /// Takes the editor. @p key names the parts: "undo_<key>", "note_<key>", "problem_<key>".
    FieldRow(const QString &key, const QString &label, QWidget *editor, QWidget *parent = nullptr);

    void setEdited(bool isEdited, const QString &wasText = {});
    void setLocked(const QString &reason); ///< empty: not locked
    void setProblem(const QString &text); ///< empty: no problem
    void setHint(const QString &text); ///< what became of the typed text
    void setServerChanged(bool isChanged, const QString &wasText = {}); ///< marks a value that it changed unasked
    void takeFocus(); ///< into the editor or, where that is locked, onto what takes the edit back

Q_SIGNALS:
    void undoRequested();

private:
    void createParts(const QString &key, const QString &label);
    void layOut();
    void nameEditor(const QString &label);
    void showState();
    void showLook();
    void describeEditor();
    QString noteText() const;

    QWidget *m_editor = nullptr;
    QWidget *m_control = nullptr; ///< the line inside the editor, or the editor itself
    EditMark *m_mark = nullptr;
    QLabel *m_label = nullptr;
    QPushButton *m_undo = nullptr;
    IconLabel *m_lock = nullptr;
    ProblemLabel *m_problem = nullptr;
    ValueLabel *m_note = nullptr;
    bool m_isEdited = false;
    bool m_isServerChanged = false;
    QString m_serverWasText;
    QString m_hint;
    QString m_wasText;
    QString m_lockReason;
    QString m_problemText;
};

} // namespace userdesk
