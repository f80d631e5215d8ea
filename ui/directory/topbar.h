// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QUrl>

class QLineEdit;
class QPushButton;

namespace userdesk {

class Chip;
class ElidedLabel;
struct Operator;

/// The bar over the workspace: which server, opening a user by ID, reloading, and who is signed in.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setServer(const QUrl &server);
    void setOperator(const Operator &who);

Q_SIGNALS:
    void openByIdRequested(const QString &typed);
    void reloadRequested();
    void signOutRequested();

private:
    void createControls();
    void layOut();

    Chip *m_server = nullptr;
    QLineEdit *m_openById = nullptr;
    QPushButton *m_reload = nullptr;
    ElidedLabel *m_operator = nullptr;
    QPushButton *m_signOut = nullptr;
};

} // namespace userdesk
