// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

namespace sandbox {

/// Lets the application quit on SIGINT and SIGTERM. To be called before any other thread is started.
void quitOnSignals();

/// Lets the application quit when standard input ends, so that no orphan stays when the parent process has gone.
void quitWithStdin();

} // namespace sandbox
