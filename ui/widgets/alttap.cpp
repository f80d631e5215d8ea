// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/alttap.h"

#include <utility>

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace userdesk {

AltTap::AltTap(QWidget *owner)
    : QObject(owner)
    , m_owner(owner)
{
#if !defined(Q_OS_MACOS)
    qApp->installEventFilter(this);
#endif
}

bool AltTap::isOfWindow(QObject *object) const
{
    const auto *widget = static_cast<QWidget *>(object);
    return widget->window() == m_owner->window() && m_owner->isVisible() && !QApplication::activePopupWidget();
}

bool AltTap::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType()) {
        return false; // the native window, which hears of each key before its widgets
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride: // comes before each key, also before one that is a shortcut
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isAltAlone = key->key() == Qt::Key_Alt && !(key->modifiers() & ~Qt::AltModifier);
        m_isDown = isAltAlone && isOfWindow(watched);
        break;
    }
    case QEvent::KeyRelease: {
        const bool isAlt = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt;
        if (std::exchange(m_isDown, false) && isAlt && isOfWindow(watched)) {
            Q_EMIT tapped();
        }
        break;
    }
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate:
    case QEvent::Move:
        m_isDown = false;
        break;
    default:
        break;
    }
    return false;
}

} // namespace userdesk
