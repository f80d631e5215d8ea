// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "display.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// As Qt reads its own options: the value is the next argument.
QString valueOf(const QString &option, const QStringList &arguments)
{
    const qsizetype index = arguments.lastIndexOf(option);
    return index < 0 ? QString() : arguments.value(index + 1);
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
bool needsDisplay(const QString &platform)
{
    return platform == "xcb"_L1 || platform.startsWith("xcb:"_L1) || platform.startsWith("wayland"_L1);
}

/// Several stand in the order in which they are to be tried.
QStringList wantedPlatforms(const QStringList &arguments)
{
    const QStringList options{valueOf(u"-platform"_s, arguments), valueOf(u"--platform"_s, arguments)};
    const auto given = std::ranges::find_if_not(options, &QString::isEmpty);
    const QString platforms = given != options.end() ? *given : qEnvironmentVariable("QT_QPA_PLATFORM");
    return platforms.split(u';', Qt::SkipEmptyParts);
}
#endif

} // namespace

bool namesDisplay([[maybe_unused]] const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const bool isNamed = !valueOf(u"-display"_s, arguments).isEmpty()
        || std::ranges::any_of(QList{"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"},
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
    return isNamed || !std::ranges::all_of(wantedPlatforms(arguments), needsDisplay);
#else
    return true; // the system has one
#endif
}

QString displayName(const QString &platform, const QStringList &arguments)
{
    if (platform.startsWith("wayland"_L1)) {
        return qEnvironmentVariable("WAYLAND_DISPLAY", u"wayland-0"_s);
    }
    if (platform != "xcb"_L1) {
        return platform;
    }
    const QString given = valueOf(u"-display"_s, arguments);
    const QString name = given.isEmpty() ? qEnvironmentVariable("DISPLAY") : given;
    const bool hasScreen = name.lastIndexOf(u'.') > name.lastIndexOf(u':');
    return hasScreen ? name.left(name.lastIndexOf(u'.')) : name; // ":0.0" is ":0"
}

} // namespace userdesk
