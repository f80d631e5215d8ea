// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

namespace userdesk {

/// From now on what is freed is overwritten, in the whole program: of a password that goes through a dozen of Qt's
/// buffers none is left when it has been saved. Only glibc can; elsewhere this does nothing.
void overwriteFreedMemory();

} // namespace userdesk
