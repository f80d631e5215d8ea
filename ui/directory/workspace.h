// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "directory/directorysetup.h"
#include "editing/notice.h"

class QActionGroup;
class QPushButton;
class QSplitter;

namespace userdesk {

struct Command;
struct Desk;
class MessageArea;
class SearchField;
class TopBar;
class UserListPane;
class UserOpening;
class UserPane;
class ViewPane;

/// What one works in once signed in: the bar, the users, the chosen user.
class Workspace : public QWidget {
    Q_OBJECT

public:
    /// Where the operator is, for a workspace that takes the place of this one.
    struct Place {
        DirectorySetup setup;
        QString typedId;
        bool coversUsers = false;
    };

    explicit Workspace(Desk &desk, QWidget *parent = nullptr);

    /// Shows who is signed in where, and reads the users unless they have been read.
    void begin();
    void openFromOutside(const QString &typed); ///< as openById(), but the keyboard stays where it is
    bool showsEdits() const; ///< of the user on the screen
    bool isInForm(const QWidget *widget) const;
    void openById(const QString &typed);
    Place place() const;
    void restore(const Place &place);
    /// How wide the views, the users and the chosen user are; what can't be read changes nothing.
    QByteArray split() const;
    void setSplit(const QByteArray &split);
    QList<ColumnSetup> columns() const;
    void setColumns(const QList<ColumnSetup> &shown);
    /// Whether something runs that would end with this workspace.
    bool isBusy() const;
    /// Tells something that belongs to no user.
    void showNotice(const Notice &notice);

Q_SIGNALS:
    void signOutRequested();
    void signInRequested();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createParts();
    QWidget *createUserSide();
    void connectParts();
    void connectSides();
    void connectViews();
    void showSetup(const DirectorySetup &setup);
    void setupChanged();
    void offerViews();
    void tellOfSave(const QString &userId);
    QList<Command> commandsToOpen(const QString &typed);
    void showWays();
    QString nameOf(const QString &userId) const;
    QStringList narrowingValues(const QString &key) const;
    void reload();
    void openSearched();
    void look(const QString &userId);
    void fold();
    void coverUsers();
    void showUsers();
    void backToUsers();

    Desk &m_desk;
    SearchField *m_search = nullptr;
    TopBar *m_bar = nullptr;
    MessageArea *m_message = nullptr;
    QSplitter *m_splitter = nullptr;
    ViewPane *m_views = nullptr;
    UserListPane *m_list = nullptr;
    QWidget *m_userSide = nullptr; ///< the chosen user, and the way back where it covers the users
    QPushButton *m_backToUsers = nullptr;
    UserPane *m_user = nullptr;
    UserOpening *m_opening = nullptr;
    bool m_coversUsers = false; ///< where there is no room for both
    QActionGroup *m_viewActions = nullptr; ///< the views as commands, also where there is no room for their list
};

} // namespace userdesk
