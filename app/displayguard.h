// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

namespace userdesk {

constexpr int noDisplayError = 2;

void sayNoDisplay();

/// While it lives, a display that can't be reached ends the program with a sentence and an exit code. Qt, which alone
/// finds out, would abort.
class DisplayGuard {
public:
    DisplayGuard();
    DisplayGuard(const DisplayGuard &) = delete;
    DisplayGuard &operator=(const DisplayGuard &) = delete;
    ~DisplayGuard();
};

} // namespace userdesk
