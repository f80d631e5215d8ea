// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace userdesk {

/// Something that the operator can do where they are.
struct Command {
    QString name; ///< in plain words
    QList<QKeySequence> keys;
    bool isPossible = true;
    QString obstacle; ///< why it can't be done now
    std::function<void()> run; ///< does nothing once what it belongs to is gone
    std::function<bool()> isOutdated = [] { return false; }; ///< it would be done to something else by now
    QString group = {}; ///< of the sheet of keys
    QString otherWords = {}; ///< by which it is found, too
};

/// Every action and button that @p window shows now, with those without a name left out, each name once, in the order
/// of the alphabet. Found by looking, so that none has to be registered.
QList<Command> commandsOf(const QWidget *window);

/// Under which title the sheet of keys shows the commands of @p place and of what it holds.
void setCommandGroup(QWidget *place, const QString &title);

/// Words by which @p action is found, too, such as a verb for what its name calls a state.
void setOtherWords(QAction *action, const QString &words);

/// Those of @p commands in whose name or other words each word of @p search is found, whatever its case and diacritics;
/// where it begins the name come first, then where it begins a word.
QList<Command> searchCommands(const QList<Command> &commands, const QString &search);

/// The keys of a command as the platform writes them, e.g. "F1, ?".
QString keysText(const Command &command);

} // namespace userdesk
