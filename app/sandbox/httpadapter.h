// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <httplib.h>

#include "exchange.h"

namespace sandbox {

Request fromHttp(const httplib::Request &request);

/// Everything but the body.
void writeHead(const Reply &reply, httplib::Response &response);
void write(const Reply &reply, httplib::Response &response);

} // namespace sandbox
