// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QString>

class QWidget;

namespace userdesk {

class OpenEdits;

/// What is asked before everything that was typed is let go.
struct Leaving {
    QString question; ///< names what would be lost
    QString confirm; ///< what the button says that does it
};

/// Calls @p go at once where nothing would be lost, else when the operator confirms.
void leave(QWidget *window, const OpenEdits &edits, const Leaving &leaving, const std::function<void()> &go);

} // namespace userdesk
