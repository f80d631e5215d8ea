// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "generator.h"

#include <array>

#include "names.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

enum Purpose : quint32 {
    CultureOf,
    FirstName,
    MiddleName,
    LastName,
    Clock,
    Company,
    City,
    Industry,
    HasAccount,
    PlanOf,
    Phone,
    Created,
    Updated,
    TimeForm,
    Details,
    UserIds,
    AccountIds,
};

template <typename List> const auto &pick(const List &list, quint64 drawn)
{
    return list[drawn % std::size(list)];
}

struct Operator {
    Role role;
    QString address, firstName, midName, lastName, locale, timezone;
};

const std::array<Operator, Generator::OperatorCount> &operators()
{
    static const std::array<Operator, Generator::OperatorCount> all{{
        {Role::Admin, u"admin"_s, u"Ayşe"_s, u"Nur"_s, u"Yılmaz"_s, u"en_GB"_s, u"Europe/Istanbul"_s},
        {Role::ExtendedUser, u"extended"_s, u"Jürgen"_s, {}, u"Weiß"_s, u"de_DE"_s, u"Europe/Berlin"_s},
        {Role::PowerUser, u"power"_s, u"Siobhán"_s, {}, u"O’Connor"_s, u"en_GB"_s, u"Europe/London"_s},
        {Role::StandardUser, u"standard"_s, u"Emre"_s, u"Can"_s, u"Şahin"_s, u"tr_TR"_s, u"Europe/Istanbul"_s},
        {Role::ApiUser, u"api"_s, u"伟"_s, {}, u"王"_s, u"zh_CN"_s, u"Asia/Shanghai"_s},
        {Role::Guest, u"guest"_s, u"ليلى"_s, {}, u"المصري"_s, u"ar_EG"_s, u"Africa/Cairo"_s},
    }};
    return all;
}

} // namespace

Generator::Generator(quint64 seed)
    : m_seed(seed)
    , m_userIds(mix(seed) + UserIds)
    , m_accountIds(mix(seed) + AccountIds)
{
}

quint64 Generator::draw(quint32 number, quint32 purpose) const
{
    return mix(mix(m_seed + purpose * 0x100000000ULL) ^ number);
}

const Culture &Generator::cultureOf(quint32 number) const
{
    return pick(cultures(), draw(number, CultureOf));
}

User Generator::person(quint32 number) const
{
    if (number < OperatorCount) {
        return operatorPerson(number);
    }
    const Culture &culture = cultureOf(number);
    const quint64 middle = draw(number, MiddleName);
    User user;
    user.userId = m_userIds.id(number);
    user.username = username(number);
    user.firstName = pick(culture.firstNames, draw(number, FirstName)).text;
    user.midName = middle % 4 == 0 ? pick(culture.firstNames, middle >> 8).text : QString();
    user.lastName = pick(culture.lastNames, draw(number, LastName)).text;
    user.locale = culture.locale;
    user.timezone = pick(culture.timezones, draw(number, Clock));
    user.roles = roles(number);
    user.status = status(number);
    return user;
}

User Generator::operatorPerson(quint32 number) const
{
    const Operator &row = operators().at(number);
    User user;
    user.userId = m_userIds.id(number);
    user.username = username(number);
    user.firstName = row.firstName;
    user.midName = row.midName;
    user.lastName = row.lastName;
    user.locale = row.locale;
    user.timezone = row.timezone;
    user.roles = {row.role};
    user.status = Status::Active;
    return user;
}

QString Generator::username(quint32 number) const
{
    if (number < OperatorCount) {
        return operators().at(number).address + u"@sandbox.test"_s;
    }
    const Culture &culture = cultureOf(number);
    // The number makes it unique, and is what leads back from a user name to its user.
    return u"%1.%2%3@%4.%5"_s.arg(pick(culture.firstNames, draw(number, FirstName)).address,
                                  pick(culture.lastNames, draw(number, LastName)).address, QString::number(number),
                                  pick(culture.companies, draw(number, Company)).address,
                                  draw(number, Details) % 3 == 0 ? u"test"_s : u"example"_s);
}

RoleSet Generator::roles(quint32 number) const
{
    using enum Role;
    // A cycle, and not a draw: every combination is there in small data too. Its length has no factor in common with
    // that of the statuses, so that all pairs occur.
    static constexpr std::array<RoleSet, 17> cycle{{
        {StandardUser},
        {ApiUser},
        {StandardUser, ApiUser},
        {Guest},
        {StandardUser},
        {PowerUser},
        {StandardUser},
        {ApiUser, PowerUser},
        {Guest},
        {ExtendedUser},
        {StandardUser},
        {Guest, StandardUser},
        {ApiUser},
        {StandardUser, PowerUser, ExtendedUser},
        {Admin},
        {StandardUser},
        {ApiUser, Admin},
    }};
    return cycle.at((number + m_seed) % cycle.size());
}

Status Generator::status(quint32 number) const
{
    using enum Status;
    static constexpr std::array<Status, 20> cycle{{
        Active, Active, Inactive, Active, Active,   Expired, Active, Active, Blocked, Active,
        Active, Active, Deleted,  Active, Inactive, Active,  Active, Active, Expired, Active,
    }};
    return cycle.at((number + (m_seed >> 8)) % cycle.size());
}

std::optional<Account> Generator::account(quint32 number) const
{
    if (number >= OperatorCount && draw(number, HasAccount) % 5 == 0) {
        return std::nullopt;
    }
    constexpr qint64 Start = 1'546'300'800; // 2019-01-01; fixed, so that data does not change with the day
    constexpr qint64 Span = 6LL * 365 * 24 * 3600;
    const Culture &culture = cultureOf(number);
    const quint64 details = draw(number, Details);
    const qint64 created = Start + static_cast<qint64>(draw(number, Created) % Span);
    const qint64 updated = created + static_cast<qint64>(draw(number, Updated) % (30 * 24 * 3600));
    Account account;
    account.id = m_accountIds.id(number);
    account.type = details % 2 ? AccountType::Organization : AccountType::Individual;
    account.createdAt = timeInSomeForm(number, created);
    account.updatedAt = timeInSomeForm(number + 1, updated);
    account.plan = static_cast<Plan>(draw(number, PlanOf) % static_cast<quint64>(namesOf<Plan>().size()));
    account.emailVerified = (details >> 8) % 4 != 0;
    account.location = (details >> 16) % 6 ? pick(culture.cities, draw(number, City)) : QString();
    if ((details >> 24) % 5) {
        account.mobilePhoneNumber =
            culture.phonePrefix + u' ' + QString::number(1'000'000 + draw(number, Phone) % 9'000'000);
        account.mobilePhoneNumberVerified = (details >> 32) % 2;
    }
    if (account.type == AccountType::Organization) {
        account.company = pick(culture.companies, draw(number, Company)).text;
        account.industry = pick(industries(), draw(number, Industry));
    }
    if ((details >> 40) % 3 == 0) {
        account.profilePictureUrl = u"https://pictures.example/%1.png"_s.arg(number);
    }
    return account;
}

QString Generator::timeInSomeForm(quint32 number, qint64 secondsSinceEpoch) const
{
    const quint64 form = draw(number, TimeForm);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::UTC);
    QString plain = time.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    const QString micros = QString::number(100'000 + (form >> 8) % 900'000);
    switch (form % 5) {
    case 0:
        return plain + u'Z';
    case 1:
        return plain + u'.' + micros.first(3) + u'Z';
    case 2:
        return plain + u'.' + micros;
    case 3:
        return time.toOffsetFromUtc(3 * 3600).toString(Qt::ISODate);
    default:
        return plain;
    }
}

std::optional<quint32> Generator::numberOfUsername(QStringView username) const
{
    for (quint32 number = 0; number < OperatorCount; ++number) {
        if (username == this->username(number)) {
            return number;
        }
    }
    const qsizetype end = username.indexOf(u'@');
    qsizetype start = qMax<qsizetype>(0, end);
    while (start > 0 && username[start - 1].isDigit()) {
        --start;
    }
    bool isNumber = false;
    const quint32 number = username.sliced(start, qMax<qsizetype>(0, end - start)).toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace sandbox
