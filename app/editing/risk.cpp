// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/risk.h"

#include <algorithm>
#include <optional>

#include <QCoreApplication>
#include <QLocale>

#include "users/isolated.h"
#include "users/passwords.h"
#include "users/role.h"
#include "users/userstatus.h"

using namespace Qt::StringLiterals;

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

/// One reason to ask, and what the button says that goes on all the same.
struct Risk {
    QString field;
    QString sentence;
    QString answer;
    bool isDanger = false;
};

QString setTo(const QString &status)
{
    //: %1 is a status in words
    return RiskTexts::tr("Set to %1").arg(statusWord(status));
}

std::optional<Risk> statusRisk(const QString &who, const QString &status)
{
    const auto risk = [](const QString &sentence, const QString &answer) {
        return Risk{u"status"_s, sentence, answer, true};
    };
    if (status == u"INACTIVE" || status == u"EXPIRED") {
        //: %1 is a person, %2 a status in words
        return risk(RiskTexts::tr("%1 will be %2 and can't sign in until the status is Active again.")
                        .arg(who, statusWord(status)),
                    setTo(status));
    }
    if (!shutsOut(status)) {
        return std::nullopt;
    }
    return status == u"BLOCKED"
        ? risk(RiskTexts::tr("%1 will be blocked and can't sign in until an admin unblocks them.").arg(who),
               RiskTexts::tr("Block user"))
        : risk(RiskTexts::tr("%1 will be deleted and can't sign in any more.").arg(who), RiskTexts::tr("Delete user"));
}

std::optional<Risk> adminRisk(const QString &who, bool hadAdmin, bool hasAdmin)
{
    if (hadAdmin == hasAdmin) {
        return std::nullopt;
    }
    if (hasAdmin) {
        const QString sentence =
            RiskTexts::tr("%1 will become ADMIN and may then change every user, their roles and passwords.").arg(who);
        return Risk{u"roles"_s, sentence, RiskTexts::tr("Make ADMIN"), false};
    }
    const QString sentence = RiskTexts::tr("%1 will no longer be ADMIN.").arg(who);
    return Risk{u"roles"_s, sentence, RiskTexts::tr("Take ADMIN away"), true};
}

QList<Risk> rolesRisks(const QString &who, const User &before, const QStringList &roles)
{
    QList<Risk> risks;
    if (before.username.isEmpty()) { // else the form shows what they are
        const QString sentence = roles.isEmpty()
            ? RiskTexts::tr("The current roles of %1 are unknown. All of them, including ADMIN, will be removed.")
                  .arg(who)
            : RiskTexts::tr(
                  "The current roles of %1 are unknown. New roles: %2. All others, including ADMIN, will be removed.")
                  .arg(who, QLocale().createSeparatedList(roles));
        risks.append({u"roles"_s, sentence, RiskTexts::tr("Replace the roles"), true});
    }
    if (roles.isEmpty() && !before.roles.isEmpty()) {
        const QString sentence = RiskTexts::tr("%1 will have no role any more.").arg(who);
        risks.append({u"roles"_s, sentence, RiskTexts::tr("Take all roles away"), true});
    }
    const auto admin = wireName(Role::Admin);
    if (const auto risk = adminRisk(who, before.roles.contains(admin), roles.contains(admin))) {
        risks.append(*risk);
    }
    return risks;
}

QList<Risk> ownRisks(const FieldChange *roles, const FieldChange *status)
{
    QList<Risk> risks;
    if (roles) {
        const QStringList left = roles->value.toStringList();
        const QString sentence = left.isEmpty()
            ? RiskTexts::tr("You are removing all your own roles. You may be unable to undo this.")
            : RiskTexts::tr("You are changing your own roles. New roles: %1. You may be unable to undo this.")
                  .arg(QLocale().createSeparatedList(left));
        risks.append({u"roles"_s, sentence, RiskTexts::tr("Change the roles"), false});
    }
    if (status) {
        const QString sentence = RiskTexts::tr("You are changing your own status to %1. You may be signed out.")
                                     .arg(statusWord(status->value.toString()));
        risks.append({u"status"_s, sentence, setTo(status->value.toString()), false});
    }
    return risks;
}

QList<Risk> allRisks(const Operator &who, const User &before, const UserPatch &patch)
{
    const QString name = called(before);
    const FieldChange *status = patch.find(u"status");
    const FieldChange *roles = patch.find(u"roles");
    const FieldChange *username = patch.find(u"username");
    QList<Risk> risks;
    if (username && !before.username.isEmpty()) {
        //: %1 is a person, %2 the new user name
        const QString sentence =
            RiskTexts::tr("%1 will sign in as %2 from now on.").arg(name, shortened(username->value.toString()));
        risks.append({u"username"_s, sentence, RiskTexts::tr("Change user name"), false});
    }
    if (const auto risk = status ? statusRisk(name, status->value.toString()) : std::nullopt) {
        risks.append(*risk);
    }
    if (roles) {
        risks += rolesRisks(name, before, roles->value.toStringList());
    }
    if (const FieldChange *password = patch.find(u"password"); password && isVeryWeak(password->value.toString())) {
        risks.append({u"password"_s,
                      RiskTexts::tr("The new password of %1 is very weak: it is easy to guess.").arg(name),
                      RiskTexts::tr("Set the weak password"), true});
    }
    if (!who.userId.isEmpty() && who.userId == patch.userId) {
        risks += ownRisks(roles, status);
    }
    return risks;
}

} // namespace

QStringList risks(const Operator &who, const User &before, const UserPatch &patch)
{
    QStringList sentences;
    for (const Risk &risk : allRisks(who, before, patch)) {
        sentences.append(risk.sentence);
    }
    return sentences;
}

RiskAnswer riskAnswer(const Operator &who, const User &before, const UserPatch &patch)
{
    const QList<Risk> risks = allRisks(who, before, patch);
    if (risks.isEmpty()) { // what it is asked about lies elsewhere, as with a user whom no page has
        return {RiskTexts::tr("Save changes"), false, 0};
    }
    const auto isOfFirst = [&risks](const Risk &risk) { return risk.field == risks.first().field; };
    const bool isOne = std::ranges::all_of(risks, isOfFirst);
    return {isOne ? risks.first().answer : RiskTexts::tr("Save all changes"),
            std::ranges::any_of(risks, &Risk::isDanger), isOne ? int(patch.changes.size()) - 1 : 0};
}

} // namespace userdesk
