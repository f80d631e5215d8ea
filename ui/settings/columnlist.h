// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "directory/directorysetup.h"

class QListWidget;
class QPushButton;

namespace userdesk {

/// Which columns the table of users shows, and in which order; all of it by keyboard too. The name is always shown.
class ColumnList : public QWidget {
    Q_OBJECT

public:
    explicit ColumnList(QWidget *parent = nullptr);

    void setColumns(const QList<ColumnSetup> &shown);
    QList<ColumnSetup> columns() const; ///< the shown ones, in order

Q_SIGNALS:
    void columnsChanged(); ///< by the operator

private:
    QPushButton *createButton(const QString &name, const QString &text, void (ColumnList::*pressed)());
    void addRow(UserColumn column, int width, bool isShown);
    void moveUp();
    void moveDown();
    void moveCurrent(int rows);
    void useDefault();
    void showButtons();

    QListWidget *m_rows = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
};

} // namespace userdesk
