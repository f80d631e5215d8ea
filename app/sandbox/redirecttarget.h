// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <mutex>

#include "listener.h"

namespace sandbox {

class RequestLog;

/// A second port, to which the redirect fault points. Nobody should come: who does is written to the request log,
/// marked as redirected, and gets a 404. Listens from the first redirect on.
class RedirectTarget {
public:
    explicit RedirectTarget(RequestLog &log);

    QString address();

private:
    std::once_flag m_listening;
    Listener m_listener;
};

} // namespace sandbox
