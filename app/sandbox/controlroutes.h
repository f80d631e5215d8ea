// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "faults.h"
#include "router.h"

namespace sandbox {

/// What a test or a curious person may ask of the sandbox itself. No part of the contract; needs no sign-in and is not
/// written to the request log.
///
/// - POST /sandbox/fault {"kind", "when"?, "path"?}: adds a fault as --fault does; kind "none" ends all faults.
/// - POST /sandbox/user {"userId", …}: changes a user as a colleague would, whatever the rights; answers the user.
/// - POST /sandbox/expire {"refresh"?}: lets every access token expire; with refresh true, the refresh tokens too.
class ControlRoutes {
public:
    ControlRoutes(UserBook &book, Tokens &tokens, Faults &faults);
    void addTo(Router &router);

    static bool isControl(const Request &request);

private:
    Reply addFault(const Call &call);
    Reply changeUser(const Call &call);
    Reply expire(const Call &call);

    UserBook &m_book;
    Tokens &m_tokens;
    Faults &m_faults;
};

} // namespace sandbox
