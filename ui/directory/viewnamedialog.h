// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace userdesk {

class SavedViews;

/// Asks what a view is to be called, and says why a name won't do. Accepted only with one that will.
class ViewNameDialog : public QDialog {
    Q_OBJECT

public:
    /// For the view @p key, or for a new one where it is empty.
    ViewNameDialog(const SavedViews &views, const QString &key, QWidget *parent = nullptr);

    QString name() const;

private:
    void createParts();
    void check();

    const SavedViews &m_views;
    const QString m_key;
    QLineEdit *m_name = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace userdesk
