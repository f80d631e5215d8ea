// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace userdesk {

/// The mouse wheel never changes a value that has no focus: it scrolls what is around the control instead.
void ignoreWheelWithoutFocus(QWidget *control);

} // namespace userdesk
