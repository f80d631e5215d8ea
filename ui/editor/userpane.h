// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <memory>

#include <QPointer>
#include <QUrl>
#include <QWidget>

#include "editing/notice.h"

class QDialog;
class QStackedLayout;

namespace userdesk {

class ActionBar;
class ColumnScrollArea;
class DetailsView;
class FormView;
class MessageArea;
class UserEdit;
class UserHeader;

/// The chosen user: who it is, what the operator is told, the form, what the server has, and what can be done.
class UserPane : public QWidget {
    Q_OBJECT

public:
    explicit UserPane(const QUrl &server, QWidget *parent = nullptr);
    ~UserPane() override;

    /// Shows this edit and reads its user afresh. The edit may go away by itself.
    void setEdit(UserEdit *edit);
    void refresh(); ///< reads the chosen user afresh, if there is one
    bool hasEdits() const; ///< of the user on the screen
    void focusForm(); ///< its first field that can be edited

Q_SIGNALS:
    void openRequested(const QString &userId);
    void reloadRequested();
    void signInRequested();
    void noticeShown(); ///< this pane has something to tell

private:
    QWidget *createEmptyPage();
    QWidget *createUserPage();
    QWidget *createScrolledPart();
    void connectActions();
    void follow();
    void showUser();
    void showNotice();
    void act(const Notice &notice);
    void save(UserEdit *edit);
    void saveOnScreen();
    void review();
    void askToDiscard();
    void askToUndoSecret(int row);
    void askBeforeLosing(const QString &title, const QString &words, const std::function<void(UserEdit &)> &discard);
    static void closeWhenOvertaken(QDialog *question, UserEdit *edit);

    QUrl m_server;
    QPointer<UserEdit> m_edit;
    std::unique_ptr<QObject> m_following; ///< the context of the connections to the edit on the screen
    QStackedLayout *m_pages = nullptr;
    UserHeader *m_header = nullptr;
    MessageArea *m_message = nullptr;
    ColumnScrollArea *m_scroll = nullptr;
    FormView *m_form = nullptr;
    DetailsView *m_userDetails = nullptr;
    DetailsView *m_accountDetails = nullptr;
    ActionBar *m_actions = nullptr;
};

} // namespace userdesk
