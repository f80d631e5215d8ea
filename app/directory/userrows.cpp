// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userrows.h"

#include <algorithm>

#include <QDateTime>
#include <QUuid>

#include "directory/folding.h"
#include "users/datetext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr QChar RoleSeparator(0x1f);
constexpr QChar Escape(0x1e);

/// What stands in the bytes of m_rest, in this order; later ones may be left out when empty.
enum Rest { Id, UserName, Phone, CreatedAt, UpdatedAt, AccountId, AccountUserId, Picture, RestCount };

QByteArray packed(QStringList texts)
{
    while (!texts.isEmpty() && texts.last().isEmpty()) {
        texts.removeLast();
    }
    QByteArray bytes;
    for (const QString &text : std::as_const(texts)) {
        const QByteArray utf8 = text.toUtf8();
        quint64 size = quint64(utf8.size());
        for (; size >= 0x80; size >>= 7) { // seven bits a byte, the top one says that more follow
            bytes.append(char(0x80 | (size & 0x7f)));
        }
        bytes.append(char(size));
        bytes.append(utf8);
    }
    return bytes;
}

QString unpacked(QByteArrayView bytes, int index)
{
    for (qsizetype place = 0; place < bytes.size();) {
        quint64 size = 0;
        int shift = 0;
        quint8 byte = 0;
        do {
            byte = quint8(bytes[place++]);
            size |= quint64(byte & 0x7f) << shift;
            shift += 7;
        } while (byte & 0x80);
        if (index-- == 0) {
            return QString::fromUtf8(bytes.sliced(place, qsizetype(size)));
        }
        place += qsizetype(size);
    }
    return {};
}

/// A role as a part of joined ones: none is empty, and none holds the separator.
QString escaped(QString role)
{
    if (role.isEmpty()) {
        return QString(Escape) + u'e';
    }
    return role.replace(Escape, QString(Escape) + u'x').replace(RoleSeparator, QString(Escape) + u's');
}

QString unescaped(QString role)
{
    role.remove(QString(Escape) + u'e');
    return role.replace(QString(Escape) + u's', QString(RoleSeparator))
        .replace(QString(Escape) + u'x', QString(Escape));
}

QString joinRoles(QStringList roles)
{
    std::ranges::transform(roles, roles.begin(), escaped);
    return roles.join(RoleSeparator);
}

/// The text where its folded form, which stands in a column, isn't the same.
QString unlessFolded(const QString &text, const QByteArray &foldedText)
{
    return text.toUtf8() == foldedText ? QString() : text;
}

qint64 milliseconds(const QString &iso)
{
    const QDateTime time = serverTime(iso);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace

UserRows::UserRows()
    : m_rowsById(0, Hash{this}, Equal{this})
{
}

std::optional<UserRow> UserRows::rowOf(const QString &userId) const
{
    const auto found = m_rowsById.find(QStringView(userId));
    return found == m_rowsById.end() ? std::nullopt : std::optional(*found);
}

QString UserRows::userId(UserRow row) const
{
    const QString original = unpacked(m_rest.at(row), Id);
    return original.isEmpty() ? QString::fromUtf8(m_ids.at(row)) : original;
}

QString UserRows::username(UserRow row) const
{
    const QString original = unpacked(m_rest.at(row), UserName);
    return original.isEmpty() ? QString::fromUtf8(m_usernames.at(row)) : original;
}

QString UserRows::phone(UserRow row) const
{
    return unpacked(m_rest.at(row), Phone);
}

UserRows::IdStart UserRows::idStart(QByteArrayView foldedId)
{
    const auto byteAt = [foldedId](qsizetype place) { return place < foldedId.size() ? quint8(foldedId[place]) : 0; };
    return IdStart(byteAt(0) | byteAt(1) << 8);
}

UserRow UserRows::rowFor(const QString &userId)
{
    if (const auto known = rowOf(userId)) {
        return *known;
    }
    const UserRow row = size();
    const QByteArray key = folded(userId);
    m_ids.set(row, key);
    m_idStarts.push_back(idStart(key));
    m_rest.set(row, packed({unlessFolded(userId, key)}));
    m_flags.push_back(0);
    m_changedAt.push_back(0);
    m_createdAt.push_back(0);
    m_rowsById.insert(row);
    m_hasOnlyUuids = m_hasOnlyUuids && !QUuid::fromString(userId).isNull();
    return row;
}

UserRow UserRows::put(const User &user)
{
    const UserRow row = rowFor(user.userId);
    const QByteArray username = folded(user.username);
    m_usernames.set(row, username);
    m_firstNames.set(row, user.firstName);
    m_midNames.set(row, user.midName);
    m_lastNames.set(row, user.lastName);
    m_locales.set(row, user.locale);
    m_timezones.set(row, user.timezone);
    m_roles.set(row, joinRoles(user.roles));
    m_statuses.set(row, user.status);
    const Account account = user.account.value_or(Account());
    const bool hasOwnId = account.userId == user.userId;
    m_rest.set(row,
               packed({unlessFolded(user.userId, m_ids.at(row).toByteArray()), unlessFolded(user.username, username),
                       account.mobilePhoneNumber, account.createdAt, account.updatedAt, account.id,
                       hasOwnId ? QString() : account.userId, account.profilePictureUrl}));
    putAccount(row, account);
    m_flags[row] =
        quint8((user.account ? HasAccount : 0) | (hasOwnId ? HasOwnUserId : 0)
               | (account.emailVerified ? EmailKnown : 0) | (account.emailVerified.value_or(false) ? EmailVerified : 0)
               | (account.mobilePhoneNumberVerified ? PhoneKnown : 0)
               | (account.mobilePhoneNumberVerified.value_or(false) ? PhoneVerified : 0));
    return row;
}

void UserRows::putAccount(UserRow row, const Account &account)
{
    m_types.set(row, account.type);
    m_locations.set(row, account.location);
    m_companies.set(row, account.company);
    m_industries.set(row, account.industry);
    m_plans.set(row, account.subscriptionPlan);
    m_phones.set(row, ungrouped(folded(account.mobilePhoneNumber)));
    m_changedAt[row] = milliseconds(account.updatedAt);
    m_createdAt[row] = milliseconds(account.createdAt);
}

User UserRows::user(UserRow row) const
{
    User user;
    user.userId = userId(row);
    user.username = username(row);
    user.firstName = m_firstNames.at(row);
    user.midName = m_midNames.at(row);
    user.lastName = m_lastNames.at(row);
    user.locale = m_locales.at(row);
    user.timezone = m_timezones.at(row);
    user.roles = splitRoles(m_roles.at(row));
    user.status = m_statuses.at(row);
    if (hasAccount(row)) {
        user.account = account(row);
    }
    return user;
}

QString UserRows::changedAtText(UserRow row) const
{
    return hasAccount(row) ? account(row).updatedAt : QString();
}

QString UserRows::createdAtText(UserRow row) const
{
    return unpacked(m_rest.at(row), CreatedAt);
}

Account UserRows::account(UserRow row) const
{
    const QByteArrayView rest = m_rest.at(row);
    Account account;
    account.id = unpacked(rest, AccountId);
    account.userId = m_flags[row] & HasOwnUserId ? userId(row) : unpacked(rest, AccountUserId);
    account.type = m_types.at(row);
    account.createdAt = unpacked(rest, CreatedAt);
    account.updatedAt = unpacked(rest, UpdatedAt);
    account.mobilePhoneNumber = unpacked(rest, Phone);
    account.location = m_locations.at(row);
    account.company = m_companies.at(row);
    account.industry = m_industries.at(row);
    account.profilePictureUrl = unpacked(rest, Picture);
    account.subscriptionPlan = m_plans.at(row);
    account.emailVerified = emailVerified(row);
    if (m_flags[row] & PhoneKnown) {
        account.mobilePhoneNumberVerified = (m_flags[row] & PhoneVerified) != 0;
    }
    return account;
}

std::optional<bool> UserRows::emailVerified(UserRow row) const
{
    return m_flags[row] & EmailKnown ? std::optional((m_flags[row] & EmailVerified) != 0) : std::nullopt;
}

QStringList UserRows::splitRoles(const QString &joined)
{
    if (joined.isEmpty()) {
        return {};
    }
    QStringList roles = joined.split(RoleSeparator);
    if (joined.contains(Escape)) {
        std::ranges::transform(roles, roles.begin(), unescaped);
    }
    return roles;
}

void UserRows::setMostBytes(qsizetype most)
{
    m_usernames.setMostBytes(most);
    for (DistinctTexts *column : {&m_ids, &m_phones, &m_rest}) {
        *column = DistinctTexts(most);
    }
}

void UserRows::expect(qint64 users)
{
    constexpr qint64 most = 2'000'000;
    const auto wanted = size_t(std::clamp<qint64>(users, 0, most));
    if (wanted > m_rowsById.bucket_count()) { // else it would make the room smaller
        m_rowsById.reserve(wanted);
    }
}

bool UserRows::isNearlyFull() const
{
    return m_usernames.isNearlyFull() || m_ids.isNearlyFull() || m_phones.isNearlyFull() || m_rest.isNearlyFull();
}

void UserRows::clear()
{
    m_rowsById.clear();
    for (RepeatedTexts *column : {&m_firstNames, &m_midNames, &m_lastNames, &m_locales, &m_timezones, &m_roles,
                                  &m_statuses, &m_types, &m_locations, &m_companies, &m_industries, &m_plans}) {
        column->clear();
    }
    for (DistinctTexts *column : {&m_ids, &m_phones, &m_rest}) {
        column->clear();
    }
    m_idStarts.clear();
    m_usernames.clear();
    m_changedAt.clear();
    m_createdAt.clear();
    m_flags.clear();
    m_hasOnlyUuids = true;
}

} // namespace userdesk
