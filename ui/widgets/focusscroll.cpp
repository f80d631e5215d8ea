// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/focusscroll.h"

#include <QApplication>
#include <QScrollArea>

namespace userdesk {

namespace {

void scrollTo(QWidget *control)
{
    for (QWidget *at = control->parentWidget(); at; at = at->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(at);
        if (area && area->widget() && area->widget()->isAncestorOf(control)) {
            area->ensureWidgetVisible(control);
        }
    }
}

} // namespace

void keepFocusInSight(QObject *context)
{
    QObject::connect(qApp, &QApplication::focusChanged, context, [](QWidget *, QWidget *now) {
        // What is being clicked must not move away under the pointer.
        if (now && QApplication::mouseButtons() == Qt::NoButton) {
            scrollTo(now);
        }
    });
}

} // namespace userdesk
