// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountroutes.h"
#include "authroutes.h"
#include "controlroutes.h"
#include "faultplayer.h"
#include "faults.h"
#include "listener.h"
#include "options.h"
#include "redirecttarget.h"
#include "requestlog.h"
#include "router.h"
#include "stopsignal.h"
#include "tokens.h"
#include "userbook.h"
#include "userroutes.h"

namespace sandbox {

/// The whole service: owns the parts, and takes each request through log, fault, delay and operation.
class Service {
public:
    explicit Service(const Options &options);
    ~Service();

    /// What stopped it from starting; empty if it serves now.
    QString start();
    QString address() const;

private:
    void answer(const httplib::Request &http, httplib::Response &response);

    Options m_options;
    UserBook m_book;
    Tokens m_tokens;
    Faults m_faults;
    Router m_router;
    AuthRoutes m_authRoutes;
    UserRoutes m_userRoutes;
    AccountRoutes m_accountRoutes;
    ControlRoutes m_controlRoutes;
    RequestLog m_log;
    StopSignal m_stop;
    RedirectTarget m_redirectTarget;
    FaultPlayer m_faultPlayer;
    Listener m_listener;
};

} // namespace sandbox
