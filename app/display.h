// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace userdesk {

/// Whether arguments and environment name a display, or ask for one of Qt's platforms that needs none. Whether the
/// display can be reached is another question.
bool namesDisplay(const QStringList &arguments);

/// The display on which Qt's @p platform, such as "xcb", shows windows; where a platform knows one display only, the
/// platform's own name.
QString displayName(const QString &platform, const QStringList &arguments);

} // namespace userdesk
