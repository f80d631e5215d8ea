// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "linkevents.h"

#include <QFileOpenEvent>
#include <QUrl>

namespace userdesk {

LinkEvents::LinkEvents(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

bool LinkEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen) {
        return QObject::eventFilter(watched, event);
    }
    Q_EMIT linkOpened(static_cast<QFileOpenEvent *>(event)->url().toString(QUrl::FullyEncoded));
    return true;
}

} // namespace userdesk
