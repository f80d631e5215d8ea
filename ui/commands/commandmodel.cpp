// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/commandmodel.h"

#include "widgets/displaytext.h"

namespace userdesk {

namespace {

QString obstacleText(const Command &command)
{
    if (command.isPossible) {
        return {};
    }
    return command.obstacle.isEmpty() ? CommandModel::tr("Not possible now.") : command.obstacle;
}

/// All that a row shows, as one hears it.
QString spokenRow(const Command &command)
{
    QString spoken = command.name;
    for (const QString &part : {keysText(command), obstacleText(command)}) {
        //: what a screen reader says one after the other: %1 is an action, %2 its keys or why it can't be done
        spoken = part.isEmpty() ? spoken : CommandModel::tr("%1, %2").arg(spoken, part);
    }
    return spoken;
}

} // namespace

void CommandModel::setCommands(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = commands;
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const Command &command = m_commands.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case HeadingRole:
        return index.row() == 0 || m_commands.at(index.row() - 1).group != command.group ? command.group : QString();
    case KeysRole:
        return keysText(command);
    case ObstacleRole:
        return obstacleText(command);
    case Qt::ToolTipRole:
        return obstacleText(command);
    case Qt::AccessibleTextRole:
        return userdesk::spokenText(spokenRow(command));
    default:
        return {};
    }
}

} // namespace userdesk
