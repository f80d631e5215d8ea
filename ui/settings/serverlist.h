// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace userdesk {

class KeptSignIn;

/// The operator's own servers, which the sign-in page offers beside the published ones.
class ServerList : public QWidget {
    Q_OBJECT

public:
    explicit ServerList(KeptSignIn &kept, QWidget *parent = nullptr);

private:
    void createParts();
    void layOut();
    void showServers();
    void add();
    void removeCurrent();

    KeptSignIn &m_kept;
    QListWidget *m_rows = nullptr;
    QPushButton *m_remove = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace userdesk
