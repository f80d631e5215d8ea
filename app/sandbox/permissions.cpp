// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "permissions.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

struct FieldRule {
    QString field;
    Role least;
    bool alsoByTheUser;
};

const std::vector<FieldRule> &fieldRules()
{
    // Every other field is open to any signed-in user.
    static const std::vector<FieldRule> rules{
        {u"username"_s, Role::PowerUser, true},
        {u"password"_s, Role::Admin, false},
        {u"roles"_s, Role::Admin, false},
        {u"status"_s, Role::Admin, false},
    };
    return rules;
}

} // namespace

void requireFieldRights(const QJsonObject &body, RoleSet operatorRoles, bool isOwnUser)
{
    QList<FieldText> refused;
    for (const FieldRule &rule : fieldRules()) {
        const bool allowed = operatorRoles.reaches(rule.least) || (rule.alsoByTheUser && isOwnUser);
        if (body.contains(rule.field) && !allowed) {
            refused.append({rule.field, {Message::FieldNeedsRole, {rule.field, nameOf(rule.least)}}});
        }
    }
    if (!refused.isEmpty()) {
        throw Refusal{403, refused.first().text, refused};
    }
}

void requireRole(RoleSet operatorRoles, Role least)
{
    if (!operatorRoles.reaches(least)) {
        throw Refusal{403, {Message::OperationNeedsRole, {nameOf(least)}}};
    }
}

} // namespace sandbox
