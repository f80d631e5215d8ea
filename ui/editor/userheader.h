// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "widgets/copyactions.h"

class QLabel;
class QPushButton;

namespace userdesk {

class Avatar;
class ElidedLabel;
struct User;

/// Who is on the screen: name, user name, status and roles.
class UserHeader : public QWidget {
    Q_OBJECT

public:
    explicit UserHeader(QWidget *parent = nullptr);

    void setUser(const User &user);
    void setUnknownUser(const QString &userId);

private:
    void layOut();
    void setNames(const QString &name, const QString &username);
    void setChips(const User *user);

    UserCopies m_copies;
    Avatar *m_avatar = nullptr;
    ElidedLabel *m_name = nullptr;
    QLabel *m_username = nullptr;
    QPushButton *m_copy = nullptr;
    QWidget *m_chips = nullptr;
};

} // namespace userdesk
