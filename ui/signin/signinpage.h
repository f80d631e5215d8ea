// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QUrl>
#include <QWidget>

#include "editing/notice.h"
#include "session/session.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace userdesk {

class KeptSignIn;
class MessageArea;
class ProblemLabel;
class SecretLine;
class ServerBox;

/// Where one signs in, with a user name and a password or with an access token; also again, when a session has expired.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    /// What was typed, for a page that takes the place of this one.
    struct Typed {
        QString server;
        QString username;
        QString password;
        QString token;
        bool usesToken = false;
        bool keeps = true;
    };

    explicit SignInPage(const KeptSignIn &kept, QWidget *parent = nullptr);

    Typed typed() const;
    void restore(const Typed &typed);

    void setServer(const QString &typed);
    void offerServers(); ///< anew, when own ones were added or removed
    QUrl server() const; ///< empty for the sandbox, and while what is typed is no address

    void askAnew();
    /// The session has expired: the server stays, and there is a way back to the form.
    void askAgain(const QUrl &server, const QString &username);

    void setBusy(bool isBusy);
    void waitForKeychain(); ///< while busy: it may ask for its password in a window of its own
    void showNotice(const Notice &notice);
    void forgetSecrets();

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void signInRequested(const userdesk::SignInRequest &request);
    void sandboxRequested();
    void cancelled();
    void tryAgainRequested(); ///< by the button of a notice
    void backRequested();

private:
    QWidget *createCard();
    QWidget *createField(const QString &label, QWidget *field);
    QWidget *createCredentials();
    QWidget *createLinks();
    void connectControls();
    void showProblem(QWidget *field, const QString &words);
    void forgetProblems();
    void setTokenMode(bool isToken);
    bool usesToken() const;
    void submit();
    bool hasEverything();
    void focusFirstEmpty();

    const KeptSignIn &m_kept;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    MessageArea *m_message = nullptr;
    ServerBox *m_server = nullptr;
    QLineEdit *m_username = nullptr;
    SecretLine *m_password = nullptr;
    QPushButton *m_show = nullptr;
    QLineEdit *m_token = nullptr;
    QHash<QWidget *, ProblemLabel *> m_problems; ///< of each field
    QWidget *m_passwordPart = nullptr;
    QWidget *m_tokenPart = nullptr;
    QCheckBox *m_keep = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_sandbox = nullptr;
    QLabel *m_sandboxNote = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace userdesk
