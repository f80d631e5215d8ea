// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

namespace userdesk {

/// Lets what is printed be seen in the console that the program was started from. On Windows a program with windows is
/// given none; elsewhere this does nothing.
void useConsoleOfParent();

} // namespace userdesk
