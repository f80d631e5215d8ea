// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "settingsmove.h"

#include <QSettings>

namespace userdesk {

void takeOverSettings(QSettings &settings, QSettings &before)
{
    // Else the keys of the system and of other programs of the organization count, too.
    settings.setFallbacksEnabled(false);
    before.setFallbacksEnabled(false);
    if (!settings.allKeys().isEmpty()) {
        return;
    }
    const QStringList keys = before.allKeys();
    for (const QString &key : keys) {
        settings.setValue(key, before.value(key));
    }
}

} // namespace userdesk
