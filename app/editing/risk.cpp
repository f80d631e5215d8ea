// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/risk.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "users/isolated.h"
#include "users/role.h"
#include "users/userstatus.h"

namespace userdesk {

namespace {

struct RiskTexts {
    Q_DECLARE_TR_FUNCTIONS(Risk)
};

/// Short enough that the sentence around it stays in sight, whatever the server calls somebody.
QString shortened(const QString &name)
{
    constexpr qsizetype longest = 320; // that an address can be
    return isolated(name.size() > longest ? name.left(longest) + QChar(u'…') : name);
}

QString called(const User &user)
{
    if (user.username.isEmpty()) {
        return shortened(user.userId);
    }
    const QString name = shortened(fullName(user));
    const QString username = shortened(user.username);
    //: %1 is a person's name, %2 the user name
    return name == username ? name : RiskTexts::tr("%1 (%2)").arg(name, username);
}

QString statusRisk(const QString &who, const QString &status)
{
    if (status == u"INACTIVE" || status == u"EXPIRED") {
        //: %1 is a person, %2 a status in words
        return RiskTexts::tr("%1 will be %2 and can't sign in until the status is Active again.")
            .arg(who, statusWord(status));
    }
    if (!shutsOut(status)) {
        return {};
    }
    return status == u"BLOCKED"
        ? RiskTexts::tr("%1 will be blocked and can't sign in until an admin unblocks them.").arg(who)
        : RiskTexts::tr("%1 will be deleted and can't sign in any more.").arg(who);
}

QString adminRisk(const QString &who, bool hadAdmin, bool hasAdmin)
{
    if (hadAdmin == hasAdmin) {
        return {};
    }
    return hasAdmin
        ? RiskTexts::tr("%1 will become ADMIN and may then change every user, their roles and passwords.").arg(who)
        : RiskTexts::tr("%1 will no longer be ADMIN.").arg(who);
}

QString namesOf(const QStringList &roles)
{
    return roles.isEmpty() ? RiskTexts::tr("none") : QLocale().createSeparatedList(roles);
}

QString ownRisk(const FieldChange *roles, const FieldChange *status)
{
    if (roles) {
        return RiskTexts::tr("These are your own roles: you will have %1, and may be unable to change them back.")
            .arg(namesOf(roles->value.toStringList()));
    }
    return status ? RiskTexts::tr("This is your own status: you will be %1, and may be signed out.")
                        .arg(statusWord(status->value.toString()))
                  : QString();
}

/// Whether the status keeps somebody from signing in, for a time or for good.
bool isAway(const QString &status)
{
    return status == u"INACTIVE" || status == u"EXPIRED" || shutsOut(status);
}

RiskAnswer statusAnswer(const QString &status)
{
    if (status == u"BLOCKED") {
        return {RiskTexts::tr("Block user"), true, 0};
    }
    if (status == u"DELETED") {
        return {RiskTexts::tr("Delete user"), true, 0};
    }
    //: %1 is a status in words
    return {RiskTexts::tr("Set to %1").arg(statusWord(status)), isAway(status), 0};
}

bool becomesOtherAdmin(const User &before, const QStringList &roles)
{
    const auto admin = wireName(Role::Admin);
    return before.roles.contains(admin) != roles.contains(admin);
}

RiskAnswer rolesAnswer(const User &before, const QStringList &roles)
{
    if (before.username.isEmpty()) {
        return {RiskTexts::tr("Replace the roles"), true, 0};
    }
    if (roles.isEmpty()) {
        return {RiskTexts::tr("Take all roles away"), true, 0};
    }
    if (!becomesOtherAdmin(before, roles)) {
        return {RiskTexts::tr("Change the roles"), false, 0};
    }
    return roles.contains(wireName(Role::Admin)) ? RiskAnswer{RiskTexts::tr("Make ADMIN"), false, 0}
                                                 : RiskAnswer{RiskTexts::tr("Take ADMIN away"), true, 0};
}

} // namespace

QStringList risks(const Operator &who, const User &before, const UserPatch &patch)
{
    const QString name = called(before);
    const FieldChange *status = patch.find(u"status");
    const FieldChange *roles = patch.find(u"roles");
    const auto admin = wireName(Role::Admin);
    QStringList result;
    const FieldChange *username = patch.find(u"username");
    if (username && !before.username.isEmpty()) {
        //: %1 is a person, %2 the new user name
        result.append(
            RiskTexts::tr("%1 will sign in as %2 from now on.").arg(name, shortened(username->value.toString())));
    }
    if (status) {
        result.append(statusRisk(name, status->value.toString()));
    }
    if (roles) {
        if (before.username.isEmpty()) { // else the form shows what they are
            result.append(
                RiskTexts::tr("The present roles of %1 are unknown. They will be replaced by %2: any other role, "
                              "ADMIN too, is taken away.")
                    .arg(name, namesOf(roles->value.toStringList())));
        }
        if (roles->value.toStringList().isEmpty() && !before.roles.isEmpty()) {
            result.append(RiskTexts::tr("%1 will have no role any more.").arg(name));
        }
        result.append(adminRisk(name, before.roles.contains(admin), roles->value.toStringList().contains(admin)));
    }
    if (!who.userId.isEmpty() && who.userId == patch.userId) {
        result.append(ownRisk(roles, nullptr));
        result.append(ownRisk(nullptr, status));
    }
    result.removeAll(QString());
    return result;
}

RiskAnswer riskAnswer(const Operator &who, const User &before, const UserPatch &patch)
{
    const bool isOwn = !who.userId.isEmpty() && who.userId == patch.userId;
    QList<RiskAnswer> answers;
    if (const FieldChange *status = patch.find(u"status"); status && (isOwn || isAway(status->value.toString()))) {
        answers.append(statusAnswer(status->value.toString()));
    }
    if (const FieldChange *roles = patch.find(u"roles")) {
        const QStringList after = roles->value.toStringList();
        if (isOwn || after.isEmpty() || before.username.isEmpty() || becomesOtherAdmin(before, after)) {
            answers.append(rolesAnswer(before, after));
        }
    }
    if (patch.find(u"username")) {
        answers.append({RiskTexts::tr("Change user name"), false, 0});
    }
    if (answers.isEmpty()) { // what it is asked about lies elsewhere, as with a user whom no page has
        return {RiskTexts::tr("Save changes"), false, 0};
    }
    const int others = int(patch.changes.size()) - int(answers.size());
    RiskAnswer answer{RiskTexts::tr("Save all changes"), std::ranges::any_of(answers, &RiskAnswer::isDanger), 0};
    if (answers.size() == 1) {
        answer = answers.first();
        answer.otherChanges = others;
    }
    return answer;
}

} // namespace userdesk
