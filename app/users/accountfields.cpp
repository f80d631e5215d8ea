// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/accountfields.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace userdesk {

namespace {

struct Word {
    const char16_t *wireName;
    const char *source;
};

template <auto Member> QVariant text(const Account &account)
{
    return (account.*Member).isEmpty() ? QVariant() : QVariant(account.*Member);
}

template <auto Member> QVariant flag(const Account &account)
{
    return (account.*Member) ? QVariant(*(account.*Member)) : QVariant();
}

constexpr std::array<AccountField, 13> table{{
    {"type", QT_TRANSLATE_NOOP("Field", "Type"), AccountValue::Type, text<&Account::type>},
    {"subscriptionPlan", QT_TRANSLATE_NOOP("Field", "Plan"), AccountValue::Plan, text<&Account::subscriptionPlan>},
    {"company", QT_TRANSLATE_NOOP("Field", "Company"), AccountValue::Text, text<&Account::company>},
    {"industry", QT_TRANSLATE_NOOP("Field", "Industry"), AccountValue::Text, text<&Account::industry>},
    {"location", QT_TRANSLATE_NOOP("Field", "Location"), AccountValue::Text, text<&Account::location>},
    {"mobilePhoneNumber", QT_TRANSLATE_NOOP("Field", "Mobile phone"), AccountValue::Text,
     text<&Account::mobilePhoneNumber>},
    {"mobilePhoneNumberVerified", QT_TRANSLATE_NOOP("Field", "Mobile phone verified"), AccountValue::Verified,
     flag<&Account::mobilePhoneNumberVerified>},
    {"emailVerified", QT_TRANSLATE_NOOP("Field", "E-mail verified"), AccountValue::Verified,
     flag<&Account::emailVerified>},
    {"profilePictureUrl", QT_TRANSLATE_NOOP("Field", "Profile picture"), AccountValue::Text,
     text<&Account::profilePictureUrl>},
    {"createdAt", QT_TRANSLATE_NOOP("Field", "Created"), AccountValue::Time, text<&Account::createdAt>},
    {"updatedAt", QT_TRANSLATE_NOOP("Field", "Last change"), AccountValue::Time, text<&Account::updatedAt>},
    {"id", QT_TRANSLATE_NOOP("Field", "Account ID"), AccountValue::Text, text<&Account::id>},
    {"userId", QT_TRANSLATE_NOOP("Field", "User ID"), AccountValue::Text, text<&Account::userId>},
}};

QString wordOf(std::span<const Word> words, const char *context, const QString &wireName)
{
    const auto found = std::ranges::find_if(words, [&](const Word &word) { return wireName == word.wireName; });
    return found == words.end() ? wireName : QCoreApplication::translate(context, found->source);
}

} // namespace

QString AccountField::label() const
{
    return QCoreApplication::translate("Field", labelSource);
}

std::span<const AccountField> accountFields()
{
    return table;
}

QString accountTypeWord(const QString &wireName)
{
    static constexpr std::array words{
        Word{u"INDIVIDUAL", QT_TRANSLATE_NOOP("AccountType", "Individual")},
        Word{u"ORGANIZATION", QT_TRANSLATE_NOOP("AccountType", "Organization")},
    };
    return wordOf(words, "AccountType", wireName);
}

QString planWord(const QString &wireName)
{
    static constexpr std::array words{
        Word{u"NONE", QT_TRANSLATE_NOOP("Plan", "None")},
        Word{u"TRIAL", QT_TRANSLATE_NOOP("Plan", "Trial")},
        Word{u"BASIC_MONTHLY", QT_TRANSLATE_NOOP("Plan", "Basic, monthly")},
        Word{u"BASIC_YEARLY", QT_TRANSLATE_NOOP("Plan", "Basic, yearly")},
        Word{u"PREMIUM_MONTHLY", QT_TRANSLATE_NOOP("Plan", "Premium, monthly")},
        Word{u"PREMIUM_YEARLY", QT_TRANSLATE_NOOP("Plan", "Premium, yearly")},
        Word{u"CUSTOM", QT_TRANSLATE_NOOP("Plan", "Custom")},
    };
    return wordOf(words, "Plan", wireName);
}

QString verifiedWord(bool isVerified)
{
    return isVerified ? QCoreApplication::translate("UserDetails", "verified")
                      : QCoreApplication::translate("UserDetails", "not verified");
}

} // namespace userdesk
