// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QList>
#include <QString>

class QAction;
class QObject;

namespace userdesk {

/// What of a user can be copied. Each text is the value itself, without marks for display.
struct UserCopies {
    QString userId; ///< empty for nobody
    QString name;
    QString username;
    QString row; ///< cells with tabs between them
};

/// Cells as a spreadsheet takes them: what would end a cell or a row becomes a space.
QString tabSeparated(QStringList cells);

/// Copy the name, the user name, the ID, a link and the row, in this order, of whoever it is at that moment.
QList<QAction *> createCopyActions(const std::function<UserCopies()> &copies, QObject *parent);

} // namespace userdesk
