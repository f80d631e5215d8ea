// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange.h"
#include "faultkind.h"

namespace sandbox {

/// The error that a fault asks for. Forms with words per field name the fields that the request wanted to change.
Reply faultReply(const FaultKind &kind, const Request &request);

} // namespace sandbox
