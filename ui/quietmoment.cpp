// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "quietmoment.h"

#include <QApplication>
#include <QEvent>

namespace userdesk {

QuietMoment::QuietMoment(QObject *parent)
    : QObject(parent)
{
    constexpr int lookEvery = 200; // milliseconds; dialogs and menus close without telling anybody
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isQuiet()) {
            m_timer.stop();
            Q_EMIT came();
        }
    });
    qApp->installEventFilter(this);
}

bool QuietMoment::isQuiet() const
{
    const bool isTyping = m_sinceKey.isValid() && m_sinceKey.elapsed() < pause;
    return !isTyping && !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
}

void QuietMoment::wait()
{
    m_timer.start();
}

bool QuietMoment::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease: // of a long press, which repeats nothing
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
        m_sinceKey.restart();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace userdesk
