// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/editpolicy.h"

#include <QCoreApplication>
#include <QLocale>

#include "users/role.h"

namespace userdesk {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("EditPolicy", source);
}

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
        return tr("Only the user themselves or POWER_USER and above can change this.");
    }
    return field.secret ? tr("Only ADMIN can set a password.") : tr("Only ADMIN can change this.");
}

QString whoYouAre(const Operator &who)
{
    if (!who.roles) {
        return tr("Your own roles could not be read.");
    }
    if (who.roles->isEmpty()) {
        return tr("You have no role.");
    }
    return tr("You are %1.").arg(QLocale().createSeparatedList(*who.roles));
}

} // namespace

EditRight EditPolicy::right(const Operator &who, const QString &targetUserId, const FieldSpec &field)
{
    if (!who.signedIn) {
        return {false, tr("You are not signed in.")};
    }
    if (isAllowed(who, targetUserId, field.permission)) {
        return {true, {}};
    }
    //: %1 is a sentence on who may change the field, %2 one on the roles of the operator
    return {false, tr("%1 %2").arg(whoMay(field), whoYouAre(who))};
}

QString EditPolicy::requirement(const FieldSpec &field)
{
    switch (field.permission) {
    case Permission::AnyOperator:
        return tr("any signed-in user");
    case Permission::SelfOrPowerUser:
        return tr("the user themselves, or POWER_USER and above");
    case Permission::Admin:
        return tr("ADMIN");
    }
    Q_UNREACHABLE();
}

} // namespace userdesk
