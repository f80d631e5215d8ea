// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "session/handover.h"

class QWidget;

namespace userdesk {

/// While it lives, the environment holds what another start was given for coming to the front: Qt reads it there when
/// a window is activated. Afterwards it holds none, not even this start's own, which has served.
class ActivationLease {
public:
    explicit ActivationLease(const Activation &activation);
    ActivationLease(const ActivationLease &) = delete;
    ActivationLease &operator=(const ActivationLease &) = delete;
    ~ActivationLease();
};

/// Asks the window manager of X11 for the keyboard, as Qt does it with the time of the last key pressed in this
/// program, which is too old. Does nothing elsewhere.
void activateOnX11(const QWidget &window, const Activation &activation);

} // namespace userdesk
