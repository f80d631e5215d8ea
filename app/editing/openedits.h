// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <map>
#include <memory>

#include <QObject>

#include "editing/usersave.h"

namespace userdesk {

class Session;
class UserEdit;

/// The users being edited: the one on the screen, and every other one that has edits. Those without are let go when
/// another user is opened.
class OpenEdits : public QObject {
    Q_OBJECT

public:
    OpenEdits(const EditingServices &services, Session &session, QObject *parent = nullptr);
    ~OpenEdits() override;

    /// The edit of this user, which lives until another one is opened, and longer while it has edits or saves.
    UserEdit *open(const QString &userId);
    const UserEdit *find(const QString &userId) const; ///< null where there is none

    QStringList editedUserIds() const;
    int savingCount() const; ///< of the edited users, those whose change is on its way to the server
    void clear(); ///< lets go of all, with their edits
    void followLanguage(); ///< says what they tell in the language that is now the interface's

Q_SIGNALS:
    void editedUsersChanged();
    void saveTold(const QString &userId); ///< the notice of that edit tells how a save ended

private:
    EditingServices m_services;
    Session &m_session;
    std::map<QString, std::unique_ptr<UserEdit>> m_edits;
};

} // namespace userdesk
