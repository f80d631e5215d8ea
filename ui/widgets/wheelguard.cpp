// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace userdesk {

namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *control = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !control || control->hasFocus()) {
            return false;
        }
        event->ignore(); // goes on to the parent, which scrolls
        return true;
    }
};

} // namespace

void ignoreWheelWithoutFocus(QWidget *control)
{
    // With Qt::WheelFocus the wheel would first give the control the focus that it is asked for.
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

} // namespace userdesk
