// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

namespace userdesk {

/// Replaces what Qt tells screen readers where that can bring the program down, or says too little or too much. To be
/// called once, before a window is made.
void installAccessibility();

} // namespace userdesk
