// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <optional>

#include <QHash>
#include <QWidget>

#include "directory/directorysetup.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace userdesk {

class ElidedLabel;
class SavedViews;
class SideList;
class VisitedUsers;

/// The side: the views that everybody has, the operator's own, and the users that were opened last. It marks the view
/// that fits what is shown, and asks for another; what is shown and how many users a view finds, it is told.
class ViewPane : public QWidget {
    Q_OBJECT

public:
    /// A user's name, or the ID while the user isn't known.
    struct Person {
        QString name; ///< empty where it isn't known
        QString username;
    };
    using PersonOf = std::function<Person(const QString &userId)>;

    ViewPane(SavedViews &views, VisitedUsers &visited, PersonOf personOf, QWidget *parent = nullptr);

    /// How many users the view finds; a negative number where it isn't known.
    void setCount(const QString &viewKey, qint64 count);
    /// What the table shows now.
    void setShown(const DirectorySetup &setup);
    /// Names of users have become known, or have changed.
    void refreshNames();

    void askForName();

Q_SIGNALS:
    void viewChosen(const DirectorySetup &setup);
    void userChosen(const QString &userId);
    void saveRequested(const QString &name); ///< of what is shown, under a name that will do
    void replaceRequested(const QString &viewKey); ///< what is shown is to take this view's place

private:
    void createParts();
    QWidget *createContent();
    SideList *createList(QVBoxLayout *layout, QLabel *heading, const QString &objectName);
    QWidget *createUndo();
    void createActions();
    void addRowAction(SideList *list, const QString &text, const QString &objectName, const QKeySequence &key,
                      void (ViewPane::*slot)());
    void connectParts();

    void showViews();
    void markShown();
    void chooseView(const QString &key);
    void renameView();
    void replaceView();
    void removeView();
    void undoRemove();
    void forgetUsers();

    SavedViews &m_views;
    VisitedUsers &m_visited;
    PersonOf m_personOf;
    QHash<QString, qint64> m_counts;
    DirectorySetup m_shown;
    QString m_chosen; ///< the view that was chosen last, which wins where several fit what is shown

    QScrollArea *m_area = nullptr;
    QLabel *m_ownHeading = nullptr;
    QLabel *m_recentHeading = nullptr;
    SideList *m_builtIn = nullptr;
    SideList *m_own = nullptr;
    SideList *m_recent = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_undoRow = nullptr;
    ElidedLabel *m_removed = nullptr;
    QPushButton *m_undo = nullptr;
};

} // namespace userdesk
