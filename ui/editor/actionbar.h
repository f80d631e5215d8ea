// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace userdesk {

class UserEdit;

/// Under the form: how many changes there are, and what can be done with them.
class ActionBar : public QFrame {
    Q_OBJECT

public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// Why the changes of @p edit can't be saved now; empty where they can.
    static QString saveObstacle(UserEdit &edit);

    void setEdit(UserEdit *edit); ///< null: nobody is being edited

Q_SIGNALS:
    void saveRequested();
    void reviewRequested();
    void discardRequested();
    void focusGivenUp(); ///< a button that has the keyboard is about to be disabled

private:
    void createControls();
    void showState();

    QPointer<UserEdit> m_edit;
    QMetaObject::Connection m_following;
    QLabel *m_state = nullptr;
    QPushButton *m_discard = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace userdesk
