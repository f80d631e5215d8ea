// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <variant>

#include <QString>
#include <QStringList>

namespace userdesk {

/// What the command line asks for. An option that was given empty differs from one that wasn't given.
struct StartRequest {
    std::optional<QString> server;
    std::optional<QString> userId; ///< of --user or of the link
    bool sandbox = false;
    QString language; ///< empty: the system's
    std::optional<QString> badLink; ///< a link that leads nowhere, shortened for showing
};

/// What is left to say when the program is not to start: the help, the version, or what is wrong with its arguments.
struct Farewell {
    QString text;
    int exitCode = 0;
};

/// Of arguments with a link, the program's name and the first link, with its "--link" where it has one: whoever made
/// the link may have made the others, too. To be called before any application object takes options of its own.
void keepLinkAlone(int &argc, char **argv);

/// Reads the arguments, the first of which is the program's own name; options of Qt such as "-platform" are taken and
/// left to Qt, but for those that load code or style. Needs a QCoreApplication, and no display.
std::variant<StartRequest, Farewell> readCommandLine(const QStringList &arguments);

/// The user ID of a link such as "userdesk://user/3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b". Links come from anywhere: one
/// with more in it than that, or with an ID that can't be one, gives nothing.
std::optional<QString> userIdOfLink(const QString &link);

} // namespace userdesk
