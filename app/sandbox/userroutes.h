// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "router.h"
#include "userorder.h"

namespace sandbox {

/// The operations on users, but for creating passwords anew by mail.
class UserRoutes {
public:
    explicit UserRoutes(UserBook &book);
    void addTo(Router &router);

private:
    Reply own(const Call &call) const;
    Reply page(const Call &call);
    Reply create(const Call &call);
    Reply update(const Call &call);
    Reply changePassword(const Call &call);
    Reply requestPasswordReset(const Call &call) const;

    UserBook &m_book;
    UserOrder m_order;
};

} // namespace sandbox
