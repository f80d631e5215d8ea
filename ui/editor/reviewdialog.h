// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QUrl>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace userdesk {

class UserEdit;

/// What would be sent: old and new value of every edited field, each with undo, and the exact request. It follows the
/// edit, which is read afresh when the dialog opens, and closes itself when nothing is left to review.
class ReviewDialog : public QDialog {
    Q_OBJECT

public:
    ReviewDialog(UserEdit &edit, const QUrl &server, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested();

private:
    void createParts();
    QWidget *createButtons();
    void follow();
    void showEdit();
    void fillRows();
    void addRow(int line, int row);
    QLabel *addCell(int line, int column, const QString &text, const QString &objectName);

    UserEdit &m_edit;
    QUrl m_server;
    QLabel *m_title = nullptr;
    QLabel *m_compared = nullptr;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
    QPlainTextEdit *m_request = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace userdesk
