// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include "idcode.h"
#include "user.h"

namespace sandbox {

struct Culture;

/// Makes up users. User number n of a seed is always the same, and nothing about it is stored: everything is computed
/// from seed and number, and a number is found again from an id or a user name. So a million users take no memory.
class Generator {
public:
    /// The first users of every seed: one operator of each role.
    static constexpr quint32 OperatorCount = 6;

    explicit Generator(quint64 seed);

    /// Without the account, which is a third of the work: sorting a million users needs none.
    User person(quint32 number) const;
    std::optional<Account> account(quint32 number) const;

    const IdCode &userIds() const { return m_userIds; }
    const IdCode &accountIds() const { return m_accountIds; }
    QString username(quint32 number) const;

    /// The number that a user name would belong to. Compare: another text may lead to the same number.
    std::optional<quint32> numberOfUsername(QStringView username) const;

private:
    quint64 draw(quint32 number, quint32 purpose) const;
    const Culture &cultureOf(quint32 number) const;
    RoleSet roles(quint32 number) const;
    Status status(quint32 number) const;
    User operatorPerson(quint32 number) const;
    QString timeInSomeForm(quint32 number, qint64 secondsSinceEpoch) const;

    quint64 m_seed;
    IdCode m_userIds;
    IdCode m_accountIds;
};

} // namespace sandbox
