// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <variant>

#include <QStringList>

namespace sandbox {

struct Options {
    int port = 0; ///< 0: any that is free
    quint32 users = 250;
    quint64 seed = 1;
    int tokenLifeSeconds = 3600;
    int delayMilliseconds = 0;
    QStringList faults;
    QString requestsFile;
    bool followStdin = false;
};

/// What is left to say when the program is not to serve: the help, the version, or what is wrong with its arguments.
struct Farewell {
    QString text;
    int exitCode = 0;
};

std::variant<Options, Farewell> readOptions(const QStringList &arguments);

} // namespace sandbox
