// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "directory/directorysetup.h"

class QLabel;
class QPushButton;

namespace userdesk {

class DirectoryLoader;
class DirectoryTable;
class DirectoryView;
class ExportBar;
class FilterButton;
class ListFooter;
class UserStore;
class UserTableModel;

/// The users in the middle: the filters over them, the table, and under it how far they have been read.
class UserListPane : public QWidget {
    Q_OBJECT

public:
    UserListPane(DirectoryLoader &loader, DirectoryView &view, UserStore &store, QWidget *parent = nullptr);

    /// Marks the row of the user on the right, without opening it again; no row where the user isn't shown.
    void select(const QString &userId);
    bool isFirstOpen() const; ///< the first user of the list is the one that is open
    void showHidden(); ///< the users whom a filter hides, where that is offered
    void openFirst();
    void focusTable();

    void setSearch(const QString &typed);
    /// What is shown and how, as it can be saved and shown again.
    DirectorySetup setup() const;
    void setSetup(const DirectorySetup &setup);

    bool isExporting() const;
    bool isBeingWalked() const; ///< with the keys, from one user to the next

Q_SIGNALS:
    void userChosen(const QString &userId);
    void userOpened(); ///< with Enter or a double click, after userTaken()
    void userTaken(); ///< by a click or with Enter, after userChosen()
    void setupChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createParts();
    QWidget *createFilterBar();
    QWidget *createTablePart();
    void connectParts();
    void applyFilter();
    void showFound();
    void showEmptiness();
    void clearFilters();
    bool isFiltered() const; ///< beside what is typed
    QStringList chosenTexts() const;
    void exportShown();
    QString shortcoming() const; ///< of an export that begins now; empty where it has all users

    DirectoryLoader &m_loader;
    DirectoryView &m_view;
    UserStore &m_store;
    UserTableModel *m_model = nullptr;
    DirectoryTable *m_table = nullptr;
    FilterButton *m_statuses = nullptr;
    FilterButton *m_roles = nullptr;
    QPushButton *m_emailVerified = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_columns = nullptr;
    QPushButton *m_export = nullptr;
    QLabel *m_similar = nullptr; ///< over the rows that nobody asked for
    QLabel *m_empty = nullptr;
    QPushButton *m_showAll = nullptr; ///< where a filter hides all that is looked for
    ExportBar *m_exportBar = nullptr;
    ListFooter *m_footer = nullptr;
    QString m_search;
    std::optional<bool> m_verified;
};

} // namespace userdesk
