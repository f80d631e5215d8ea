// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

class QMenu;

namespace userdesk {

/// Opens a menu of the window's own actions, on whichever page it stands.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

private:
    void openMenu();

    QMenu *m_menu = nullptr;
};

} // namespace userdesk
