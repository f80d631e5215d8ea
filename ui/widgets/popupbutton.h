// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAccessibleWidget>
#include <QPointer>

class QAbstractButton;
class QMenu;

namespace userdesk {

/// A button whose menu opens without setMenu(), for screen readers: Qt lists no such menu anywhere, so that nobody
/// reaches what is in it. While the menu is open it is the button's child.
class PopupButtonInterface : public QAccessibleWidget {
public:
    PopupButtonInterface(QAbstractButton *button, QMenu *menu);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::State state() const override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    bool isOpen() const;

    QAbstractButton *m_button = nullptr;
    QPointer<QMenu> m_menu; ///< a child of the button's
};

/// Such a button's interface; none for a button without a menu of its own.
QAccessibleInterface *createPopupButtonInterface(QObject *button);

} // namespace userdesk
