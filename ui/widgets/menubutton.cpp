// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/menubutton.h"

#include <QMenu>
#include <QShortcut>

#include "look/icons.h"
#include "look/theme.h"
#include "widgets/alttap.h"

using namespace Qt::StringLiterals;

namespace userdesk {

MenuButton::MenuButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    m_menu->setAccessibleName(tr("Menu"));
    setObjectName(u"mainMenu"_s);
    setAccessibleName(tr("Menu"));
    setToolTip(tr("Menu"));
    setIcon(userdesk::icon(Icon::Menu));
    setFixedSize(Theme::controlHeight, Theme::controlHeight);
    setFocusPolicy(Qt::TabFocus);
    Theme::styleAsFlat(this);
    connect(this, &QToolButton::clicked, this, &MenuButton::openMenu);
    auto *open = new QShortcut(Qt::Key_F10, this); // an action would put a mark for a menu of its own beside the icon
    connect(open, &QShortcut::activated, this, &MenuButton::openMenu);
    connect(new AltTap(this), &AltTap::tapped, this, &MenuButton::openMenu);
}

/// Never with setMenu(), which runs a loop of its own while the menu is open: a screen reader that pressed the button
/// would wait for it.
void MenuButton::openMenu()
{
    m_menu->clear();
    m_menu->addActions(window()->actions());
    const int right = isRightToLeft() ? rect().left() : rect().right() - m_menu->sizeHint().width();
    m_menu->popup(mapToGlobal(QPoint(right, rect().bottom() + Theme::space1)));
}

} // namespace userdesk
