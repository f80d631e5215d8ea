// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <httplib.h>

#include "exchange.h"
#include "faultkind.h"

namespace sandbox {

class RedirectTarget;
class Router;
class StopSignal;

/// Answers a request in a faulty way: in the words of a reply, or below them, on the connection.
class FaultPlayer {
public:
    FaultPlayer(Router &router, RedirectTarget &redirectTarget, StopSignal &stop);

    void play(const FaultKind &kind, const Request &request, const httplib::Request &http, httplib::Response &response);

private:
    void reset(const httplib::Request &http) const;
    void keepSilent(const httplib::Request &http);
    void redirect(const Request &request, httplib::Response &response);
    void breakOff(const Reply &reply, httplib::Response &response) const;
    void trickle(const Reply &reply, httplib::Response &response);
    void sendHuge(const Reply &reply, httplib::Response &response) const;
    void changeMore(const Request &request, httplib::Response &response);

    Router &m_router;
    RedirectTarget &m_redirectTarget;
    StopSignal &m_stop;
};

} // namespace sandbox
