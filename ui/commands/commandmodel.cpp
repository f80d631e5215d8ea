// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/commandmodel.h"

#include <QLocale>

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
QString spokenText(const Command &command)
{
    QStringList parts{command.name, keysText(command), obstacleText(command)};
    parts.removeAll({});
    return QLocale().createSeparatedList(parts);
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
    case KeysRole:
        return keysText(command);
    case ObstacleRole:
        return obstacleText(command);
    case Qt::ToolTipRole:
        return obstacleText(command);
    case Qt::AccessibleTextRole:
        return spokenText(command);
    default:
        return {};
    }
}

} // namespace userdesk
