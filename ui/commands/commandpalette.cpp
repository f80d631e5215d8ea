// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/commandpalette.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "commands/commanddelegate.h"
#include "commands/commandmodel.h"
#include "commands/commandsource.h"
#include "look/theme.h"
#include "widgets/dialogsize.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr QSize usualSize(560, 420);
constexpr Length leastWidth{480}; // else commands and their keys are cut
constexpr int longestSearch = 200;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window)
    , m_commands(commandsOf(window))
    , m_model(new CommandModel(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setMinimumWidth(dialogWidth(window, leastWidth));
    createParts();
    search({});
    const QSize size = dialogSize(window, usualSize);
    resize(size);
    move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, Theme::topBarHeight)));
}

void CommandPalette::createParts()
{
    m_search = new QLineEdit;
    m_search->setObjectName(u"commandSearch"_s);
    m_search->setAccessibleName(tr("Find a command"));
    m_search->setPlaceholderText(tr("Find a command…"));
    m_search->setMaxLength(longestSearch);
    m_search->installEventFilter(this);
    m_list = new QListView;
    m_list->setObjectName(u"commands"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows of the line walk through it
    m_nothing = new QLabel(tr("No matching command."));
    m_nothing->setObjectName(u"noCommand"_s);
    m_nothing->setWordWrap(true);
    Theme::styleAsSecondary(m_nothing);
    m_outdated = new QLabel(
        tr("Nothing was done: the window has changed in the meantime. Close this and open the commands again."));
    m_outdated->setObjectName(u"outdated"_s);
    m_outdated->setWordWrap(true);
    m_outdated->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space3, Theme::space3, Theme::space3, Theme::space3);
    layout->setSpacing(Theme::space2);
    layout->addWidget(m_search);
    layout->addWidget(m_outdated);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::search(const QString &typed)
{
    QList<Command> found = searchCommands(m_commands, typed);
    const auto sources = parentWidget()->findChildren<CommandSource *>();
    for (const CommandSource *source : sources) {
        const bool isAsked = !typed.isEmpty() && !m_commands.isEmpty(); // none after a refusal
        found += isAsked ? source->find(typed) : QList<Command>();
    }
    for (Command &command : found) {
        command.group.clear(); // they stand in the order in which they fit
    }
    m_model->setCommands(found);
    m_nothing->setVisible(m_model->rowCount() == 0 && !m_commands.isEmpty());
    setCurrent(0);
}

void CommandPalette::setCurrent(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // The keyboard stays in the line, so that is where a screen reader listens.
    m_search->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_model->rowCount() == 0) {
        return QDialog::eventFilter(watched, event);
    }
    const int page = std::max(1, m_list->viewport()->height() / Theme::rowHeight);
    int step = 0;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -1;
        break;
    case Qt::Key_PageDown:
        step = page;
        break;
    case Qt::Key_PageUp:
        step = -page;
        break;
    default:
        return QDialog::eventFilter(watched, event);
    }
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_model->rowCount() - 1);
    setCurrent(row);
    return true;
}

/// Under the palette the window has turned to another user, or to nobody: what was chosen was meant for the one before.
/// Nothing is offered in its place, which a second Enter would do.
void CommandPalette::refuse()
{
    m_commands.clear();
    search(m_search->text());
    m_nothing->hide();
    m_outdated->show();
    m_search->setAccessibleDescription(m_outdated->text()); // where a screen reader listens
}

void CommandPalette::choose()
{
    const QModelIndex row = m_list->currentIndex();
    if (!row.isValid() || !m_model->command(row.row()).isPossible) {
        return; // the row says why
    }
    const Command command = m_model->command(row.row());
    if (command.isOutdated()) {
        refuse();
        return;
    }
    accept(); // first, so that the keyboard is back where it was
    command.run();
}

} // namespace userdesk
