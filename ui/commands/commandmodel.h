// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractListModel>

#include "commands/command.h"

namespace userdesk {

/// Commands as rows: their name, their keys, and why one can't be done now.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KeysRole = Qt::UserRole, HeadingRole, ObstacleRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<Command> &commands);
    const Command &command(int row) const { return m_commands.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Command> m_commands;
};

} // namespace userdesk
