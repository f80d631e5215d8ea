// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

#include <QObject>

#include "editing/notice.h"

namespace userdesk {

struct Desk;
class UserEdit;
class UserListPane;
class UserPane;

/// Brings users onto the screen, and tells which of them were visited: those that were opened, and of those that one
/// only walked past the ones where one stayed or edited something. Somebody whom no page has is shown, but not
/// remembered.
class UserOpening : public QObject {
    Q_OBJECT

public:
    UserOpening(Desk &desk, UserListPane &list, UserPane &pane, QObject *parent = nullptr);

    void look(const QString &userId); ///< in passing
    void stay(); ///< at the one on the screen
    void open(const QString &userId);
    void openById(const QString &typed); ///< with the keyboard in the form
    void openFromOutside(const QString &typed); ///< the keyboard stays where it is
    void showAgain(); ///< whoever was on the screen, in a new one

Q_SIGNALS:
    void shown(); ///< a user who was opened
    void told(const Notice &notice); ///< why none was; an empty one when one was
    void refused(const QString &why); ///< what openById() was given can be no ID

private:
    UserEdit *show(const QString &userId);
    QString takeId(const QString &typed);
    static QString whyNoId(const QString &typed);

    Desk &m_desk;
    UserListPane &m_list;
    UserPane &m_pane;
    std::unique_ptr<QObject> m_onScreen; ///< the context of the connections to the edit on the screen
};

} // namespace userdesk
