// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "accessibility.h"

#include <QAccessibleWidget>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// Qt's own interface of a scroll area (6.4) takes any child's number for good. Its scroll bars count as children while
/// they are visible, so a screen reader that counts, waits, and asks for the last one reads past the end when the page
/// was hidden in between, and the program crashes. The plain interface checks the number.
QAccessibleInterface *createInterface(const QString &className, QObject *object)
{
    if (className == "userdesk::MessageFrame"_L1) { // what a screen reader tells when it appears
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::AlertMessage);
    }
    // Else a screen reader passes them by, and reads what is in them without saying what of.
    if (className == "userdesk::RoleBoxes"_L1 || className == "userdesk::DetailsView"_L1) {
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Grouping);
    }
    auto *area = className == "QScrollArea"_L1 ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(createInterface);
}

} // namespace userdesk
