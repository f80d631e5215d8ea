// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace userdesk {

class DirectoryLoader;
class DirectoryView;

/// Under the users: how far the directory has been read, what keeps it from going on, and what was found.
class ListFooter : public QFrame {
    Q_OBJECT

public:
    ListFooter(DirectoryLoader &loader, const DirectoryView &view, QWidget *parent = nullptr);

    /// What the table says in place of rows; empty where it has some.
    QString emptyText() const;
    QString unmatchedText() const;

Q_SIGNALS:
    void stateShown();

private:
    void createParts();
    QPushButton *addButton(const QString &name, const QString &text, void (DirectoryLoader::*act)());
    void showStateSoon();
    void showState();
    void showButtons();
    QString stateText() const;
    QString totalText() const;
    QString waitText() const;
    QString foundText() const;
    QString missingText() const;

    DirectoryLoader &m_loader;
    const DirectoryView &m_view;
    QLabel *m_state = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_retry = nullptr;
    QLabel *m_found = nullptr;
    QTimer m_countdown; ///< while a wait is shown
    QTimer m_update; ///< the numbers change with each page, which would be painted in vain
};

} // namespace userdesk
