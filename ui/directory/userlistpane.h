// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace userdesk {

class UserListLoader;
class UserTableModel;
class UserStore;

/// The users on the left, as far as they have been read; says in place what is being read, what failed and that there
/// is nothing. Scrolling to the end reads on.
class UserListPane : public QWidget {
    Q_OBJECT

public:
    UserListPane(UserListLoader &loader, const UserStore &store, QWidget *parent = nullptr);

    /// Marks the row of the user on the right, without opening it again; no row where the user isn't listed.
    void select(const QString &userId);

Q_SIGNALS:
    void userChosen(const QString &userId);

private:
    void createTable();
    QWidget *createFooter();
    void choose();
    void showState();
    QString stateText() const;

    UserListLoader &m_loader;
    UserTableModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_retry = nullptr;
    QString m_selected;
    bool m_isSelecting = false;
};

} // namespace userdesk
