// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include "faultkind.h"

namespace sandbox {

/// The body of a good reply as a faulty server would write it; unchanged for a fault that is not about the body. In a
/// page, every user is hit.
QByteArray spoiled(Fault fault, const QByteArray &body);

} // namespace sandbox
