// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include "commands/command.h"

class QLabel;
class QLineEdit;
class QListView;

namespace userdesk {

class CommandModel;

/// Finds every command of a window by any part of its name: type, arrows, Enter. What can't be done now says why. The
/// commands are those that there are when it is made; one that would be done to something else by now isn't done.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createParts();
    void search(const QString &typed);
    void setCurrent(int row);
    void choose();
    void refuse();

    QList<Command> m_commands;
    QLineEdit *m_search = nullptr;
    CommandModel *m_model = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QLabel *m_outdated = nullptr; ///< says why nothing was done
};

} // namespace userdesk
