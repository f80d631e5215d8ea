// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/shortcutsheet.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "commands/commanddelegate.h"
#include "commands/commandmodel.h"
#include "look/theme.h"
#include "widgets/dialogsize.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr QSize usualSize(560, 640);
constexpr Length leastWidth{560}; // else what the keys do is cut

/// What lists and dialogs do by themselves.
QList<Command> keysOfEverywhere()
{
    const auto command = [](const QString &name, const QList<QKeySequence> &keys) {
        return Command{name, keys, true, {}, [] {}, [] { return false; }, ShortcutSheet::tr("Lists and dialogs")};
    };
    return {
        command(ShortcutSheet::tr("Open the menu"), {QKeySequence(Qt::Key_F10)}),
        command(ShortcutSheet::tr("Open the menu of a row"), {QKeySequence(Qt::Key_Menu)}),
        command(ShortcutSheet::tr("Copy the row of the table"), {QKeySequence(QKeySequence::Copy)}),
        command(ShortcutSheet::tr("Move through a list"), {QKeySequence(Qt::Key_Up), QKeySequence(Qt::Key_Down)}),
        command(ShortcutSheet::tr("Jump to a name by its first letters"),
                {QKeySequence(Qt::Key_A), QKeySequence(Qt::Key_B), QKeySequence(Qt::Key_C)}),
        command(ShortcutSheet::tr("Open the selected item"), {QKeySequence(Qt::Key_Return)}),
        command(ShortcutSheet::tr("Go to the next control"), {QKeySequence(Qt::Key_Tab)}),
        command(ShortcutSheet::tr("Close, clear a search, or discard the changes"), {QKeySequence(Qt::Key_Escape)}),
    };
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *window)
    : QDialog(window)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setMinimumWidth(dialogWidth(window, leastWidth));
    QList<Command> commands = commandsOf(window);
    commands.removeIf([](const Command &command) { return command.keys.isEmpty(); });
    for (Command &command : commands) {
        command.isPossible = true; // what a key is for doesn't depend on the moment
    }
    commands += keysOfEverywhere();
    QStringList groups; // in the order in which the window has them
    for (const Command &command : std::as_const(commands)) {
        groups.append(groups.contains(command.group) ? QStringList() : QStringList{command.group});
    }
    std::ranges::stable_sort(commands, {}, [&groups](const Command &command) { return groups.indexOf(command.group); });
    auto *model = new CommandModel(this);
    model->setCommands(commands);
    auto *list = new QListView;
    list->setObjectName(u"shortcutList"_s);
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setModel(model);
    list->setItemDelegate(new CommandDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setCurrentIndex(model->index(0, 0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space3, Theme::space3, Theme::space3, Theme::space3);
    layout->setSpacing(Theme::space3);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(dialogSize(window, usualSize));
    list->setFocus();
}

} // namespace userdesk
