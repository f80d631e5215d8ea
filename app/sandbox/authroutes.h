// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "router.h"

namespace sandbox {

/// Signing in: tokens for a user name and password, or for a refresh token.
class AuthRoutes {
public:
    AuthRoutes(const UserBook &book, Tokens &tokens);
    void addTo(Router &router);

private:
    Reply login(const Call &call);
    Reply refresh(const Call &call);
    Reply tokensFor(const User &user);

    const UserBook &m_book;
    Tokens &m_tokens;
};

} // namespace sandbox
