// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/editpolicy.h"

#include <QCoreApplication>
#include <QLocale>

#include "users/role.h"

namespace userdesk {

namespace {

struct EditPolicyTexts {
    Q_DECLARE_TR_FUNCTIONS(EditPolicy)
};

bool isAllowed(const Operator &who, const QString &targetUserId, Permission permission)
{
    const QStringList roles = who.roles.value_or(QStringList());
    const bool isSelf = !who.userId.isEmpty() && who.userId == targetUserId;
    switch (permission) {
    case Permission::AnyOperator:
        return true;
    case Permission::SelfOrPowerUser:
        return isSelf || reaches(roles, Role::PowerUser);
    case Permission::Admin:
        return reaches(roles, Role::Admin);
    }
    Q_UNREACHABLE();
}

QString whoMay(const FieldSpec &field)
{
    if (field.permission == Permission::SelfOrPowerUser) {
        return EditPolicyTexts::tr("Only the user themselves or POWER_USER and above can change this.");
    }
    return field.secret ? EditPolicyTexts::tr("Only ADMIN can set a password.")
                        : EditPolicyTexts::tr("Only ADMIN can change this.");
}

QString whoYouAre(const Operator &who)
{
    if (!who.roles) {
        return EditPolicyTexts::tr("Your own roles could not be loaded.");
    }
    if (who.roles->isEmpty()) {
        return EditPolicyTexts::tr("You have no role.");
    }
    return EditPolicyTexts::tr("Your roles: %1.").arg(QLocale().createSeparatedList(*who.roles));
}

} // namespace

EditRight EditPolicy::right(const Operator &who, const QString &targetUserId, const FieldSpec &field)
{
    if (!who.signedIn) {
        return {false, EditPolicyTexts::tr("You are not signed in.")};
    }
    if (isAllowed(who, targetUserId, field.permission)) {
        return {true, {}};
    }
    //: %1 is a sentence on who may change the field, %2 one on the roles of the operator
    return {false, EditPolicyTexts::tr("%1 %2").arg(whoMay(field), whoYouAre(who))};
}

QString EditPolicy::requirement(const FieldSpec &field)
{
    switch (field.permission) {
    case Permission::AnyOperator:
        return EditPolicyTexts::tr("any signed-in user");
    case Permission::SelfOrPowerUser:
        return EditPolicyTexts::tr("the user themselves, or POWER_USER and above");
    case Permission::Admin:
        return EditPolicyTexts::tr("ADMIN");
    }
    Q_UNREACHABLE();
}

} // namespace userdesk
