// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "console.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <cstdio>
#include <io.h>

#include <qt_windows.h>
#endif

namespace userdesk {

void useConsoleOfParent()
{
#ifdef Q_OS_WIN
    const auto goesNowhere = [](std::FILE *file) { return _fileno(file) < 0; }; // neither into a file nor into a pipe
    const bool wantsConsole = goesNowhere(stdout) && goesNowhere(stderr);
    if (wantsConsole && AttachConsole(ATTACH_PARENT_PROCESS) != 0) {
        std::freopen("CONOUT$", "w", stdout);
        std::freopen("CONOUT$", "w", stderr);
    }
#endif
}

} // namespace userdesk
