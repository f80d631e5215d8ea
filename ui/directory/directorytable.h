// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QSet>
#include <QTableView>

#include "directory/directorysetup.h"

class QMenu;

namespace userdesk {

class DirectoryView;
class UserTableModel;
struct UserCopies;

/// The table of users: its columns can be chosen, ordered and sorted by, and what it shows can change under it without
/// taking away the selection or the place where the operator reads.
class DirectoryTable : public QTableView {
    Q_OBJECT

public:
    DirectoryTable(UserTableModel *model, DirectoryView &view, QWidget *parent = nullptr);

    /// Marks the user's row without opening it again; no row where the user isn't shown.
    void select(const QString &userId);
    bool isFirstSelected() const;
    void openFirst();

    /// The chosen ones in their order, also those that have no room just now.
    QList<ColumnSetup> columns() const;
    ///< order, also where there is no room for all
    void setColumns(const QList<ColumnSetup> &wanted); ///< the name too, wherever it is missing
    void showSort(); ///< in the header, as the view has it
    QMenu *columnMenu() const { return m_columnMenu; } ///< chooses the columns

    /// Goes to the next user with a name or a user name that begins with what is typed.
    void keyboardSearch(const QString &typed) override;

Q_SIGNALS:
    void userChosen(const QString &userId);
    void columnsChanged();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    void setUpRows();
    void setUpHeader();
    void addSortActions();
    void createRowMenu();
    UserCopies copiesOfCurrent() const;
    void sortBy(int section);
    void fillColumnMenu();
    void chooseColumn(int section, bool isShown);
    void keepWidths();
    void share(); ///< the width among the columns
    void tellShownColumns(const QList<ColumnSetup> &columns); ///< to the model
    void choose();
    void rememberPlace();
    void restorePlace();
    void setCurrentQuietly(const QModelIndex &index);

    UserTableModel *m_model = nullptr;
    DirectoryView &m_view;
    QMenu *m_columnMenu = nullptr;
    QMenu *m_rowMenu = nullptr;
    QList<ColumnSetup> m_columns; ///< the chosen ones
    QSet<UserColumn> m_shownColumns;
    bool m_isSharing = false;
    QString m_typed; ///< by who jumps by letters
    QElapsedTimer m_sinceTyped;
    QString m_selected;
    QString m_topUser; ///< that stood at the top before the rows changed
    int m_topOffset = 0;
    bool m_isSelecting = false;
};

} // namespace userdesk
