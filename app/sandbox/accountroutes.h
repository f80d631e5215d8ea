// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "router.h"

namespace sandbox {

/// The operations on accounts. The contract lets an account's own user or an ADMIN change it, and an ADMIN alone its
/// plan.
class AccountRoutes {
public:
    explicit AccountRoutes(UserBook &book);
    void addTo(Router &router);

private:
    Reply get(const Call &call) const;
    Reply create(const Call &call);
    Reply update(const Call &call);
    Reply updateSubscription(const Call &call);
    Reply requestAccountActivation(const Call &call);
    Reply requestPhoneActivation(const Call &call) const;

    quint32 findUser(const QJsonObject &body) const;
    quint32 findAccount(const QJsonObject &body) const;
    Account newAccount(quint32 number, const QJsonObject &body) const;
    Reply keep(quint32 number, const Account &account);

    UserBook &m_book;
};

} // namespace sandbox
