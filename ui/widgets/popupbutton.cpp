// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/popupbutton.h"

#include <QAbstractButton>
#include <QMenu>

namespace userdesk {

PopupButtonInterface::PopupButtonInterface(QAbstractButton *button, QMenu *menu)
    : QAccessibleWidget(button, QAccessible::Button)
    , m_button(button)
    , m_menu(menu)
{
}

bool PopupButtonInterface::isOpen() const
{
    return isValid() && m_menu && m_menu->isVisible();
}

int PopupButtonInterface::childCount() const
{
    return isOpen() ? 1 : 0;
}

QAccessibleInterface *PopupButtonInterface::child(int index) const
{
    return isOpen() && index == 0 ? QAccessible::queryAccessibleInterface(m_menu) : nullptr;
}

int PopupButtonInterface::indexOfChild(const QAccessibleInterface *child) const
{
    return isOpen() && child != nullptr && child->object() == m_menu ? 0 : -1;
}

QAccessible::State PopupButtonInterface::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.hasPopup = true;
    return state;
}

QStringList PopupButtonInterface::actionNames() const
{
    return QStringList{pressAction()} + QAccessibleWidget::actionNames();
}

void PopupButtonInterface::doAction(const QString &name)
{
    if (name == pressAction()) {
        m_button->click();
    } else {
        QAccessibleWidget::doAction(name);
    }
}

QAccessibleInterface *createPopupButtonInterface(QObject *button)
{
    auto *menu = button->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    return menu != nullptr ? new PopupButtonInterface(qobject_cast<QAbstractButton *>(button), menu) : nullptr;
}

} // namespace userdesk
