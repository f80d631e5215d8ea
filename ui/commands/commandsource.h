// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <utility>

#include <QWidget>

#include "commands/command.h"

namespace userdesk {

/// Commands that depend on what is typed into the palette, such as to open one of the users of that name. The palette
/// finds it among the children of the window, as long as @p place is visible.
class CommandSource : public QObject {
    Q_OBJECT

public:
    using Find = std::function<QList<Command>(const QString &typed)>;

    CommandSource(Find find, QWidget *place)
        : QObject(place)
        , m_find(std::move(find))
        , m_place(place)
    {
    }

    QList<Command> find(const QString &typed) const { return m_place->isVisible() ? m_find(typed) : QList<Command>(); }

private:
    Find m_find;
    QWidget *m_place;
};

} // namespace userdesk
