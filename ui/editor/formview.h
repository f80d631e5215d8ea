// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QPointer>
#include <QWidget>

#include "editor/fieldcontrol.h"

class QAction;

namespace userdesk {

class FieldRow;
class FormModel;

/// The rows of a FormModel, each with the control of its field. It shows the model and passes on what is edited.
class FormView : public QWidget {
    Q_OBJECT

public:
    explicit FormView(QWidget *parent = nullptr);
    ~FormView() override;

    /// The rows are made for the first model; later ones must have the same fields. Null shows nothing.
    void setModel(FormModel *model);
    void focusFirstProblem();
    QWidget *firstProblem() const; ///< the row of the first field that says what is wrong with it, or null
    void takeFocus(); ///< where it was last in the form, or at its first field
    void focusFirst();
    void forgetTyping(); ///< undoing in a line goes back to what it holds now

Q_SIGNALS:
    void secretUndoRequested(int row); ///< of one that nothing would bring back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        FieldRow *row = nullptr;
        FieldControl control;
        QList<QAction *> choices; ///< of the field, for the palette
    };

    void createRows();
    void connectRow(int row);
    void addCommands(int row);
    void undoAtFocus();
    void undo(int row);
    void showRows(int first, int last);
    void showRow(int row);
    QString wasText(int row) const;
    QString serverWasText(int row) const; ///< before the server changed it
    void focusMoved(QWidget *now); ///< who looks at a field has seen what the server changed in it

    QPointer<FormModel> m_model;
    QMetaObject::Connection m_following;
    std::vector<Line> m_lines;
    QPointer<QWidget> m_lastFocus;
};

} // namespace userdesk
