// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <unordered_set>
#include <vector>

#include "directory/addresstexts.h"
#include "directory/distincttexts.h"
#include "directory/repeatedtexts.h"
#include "users/user.h"

namespace userdesk {

/// A user's number in UserRows; stays the same as long as the users aren't cleared.
using UserRow = quint32;

/// Users packed for a million of them: what is searched, sorted or shown in the list stands in columns, the rest in a
/// few bytes a user, and a User is put together when somebody asks for it.
class UserRows {
public:
    UserRows();
    Q_DISABLE_COPY_MOVE(UserRows)

    quint32 size() const { return quint32(m_flags.size()); }

    /// For each kind of packed texts, while there are none; DistinctTexts::mostBytes unless set.
    void setMostBytes(qsizetype most);
    bool isNearlyFull() const; ///< no more users should be put

    /// Makes room for so many users at once: growing in the midst of a million takes longer than a frame. A count that
    /// nobody has, which a server may claim, gets only the room of two million.
    void expect(qint64 users);

    std::optional<UserRow> rowOf(const QString &userId) const;
    QString userId(UserRow row) const;
    QString username(UserRow row) const;
    QString phone(UserRow row) const; ///< as the server wrote it
    User user(UserRow row) const;

    /// Takes the user, which replaces the one with its id; returns its row.
    UserRow put(const User &user);
    void clear();

    const RepeatedTexts &firstNames() const { return m_firstNames; }
    const RepeatedTexts &midNames() const { return m_midNames; }
    const RepeatedTexts &lastNames() const { return m_lastNames; }
    const RepeatedTexts &roles() const { return m_roles; } ///< all of a user's; see splitRoles()
    const RepeatedTexts &statuses() const { return m_statuses; }
    const RepeatedTexts &companies() const { return m_companies; }
    const RepeatedTexts &plans() const { return m_plans; }
    const RepeatedTexts &locales() const { return m_locales; }
    const RepeatedTexts &timezones() const { return m_timezones; }
    const DistinctTexts &ids() const { return m_ids; }
    /// The first two bytes of a folded ID, so that one or two letters are found without reading all the IDs.
    using IdStart = quint16;
    static IdStart idStart(QByteArrayView foldedId);
    const std::vector<IdStart> &idStarts() const { return m_idStarts; } ///< of each row
    const AddressTexts &usernames() const { return m_usernames; }
    const DistinctTexts &phones() const { return m_phones; }

    /// When the account was last changed, in milliseconds since 1970; 0 where that isn't known.
    qint64 changedAt(UserRow row) const { return m_changedAt[row]; }
    QString changedAtText(UserRow row) const; ///< the same as the server wrote it
    /// When the account was made, in the same way.
    qint64 createdAt(UserRow row) const { return m_createdAt[row]; }
    QString createdAtText(UserRow row) const;
    bool hasOnlyUuids() const { return m_hasOnlyUuids; }
    bool hasAccount(UserRow row) const { return m_flags[row] & HasAccount; }
    /// Nothing where the server doesn't say.
    std::optional<bool> emailVerified(UserRow row) const;

    static QStringList splitRoles(const QString &joined);

private:
    enum Flag : quint8 {
        HasAccount = 1,
        EmailKnown = 2,
        EmailVerified = 4,
        PhoneKnown = 8,
        PhoneVerified = 16,
        HasOwnUserId = 32, ///< the account names its user
    };
    /// By the ID itself: of IDs that fold alike there may be any number. Not noexcept, so that the set keeps the
    /// hashes.
    struct Hash {
        using is_transparent = void;
        const UserRows *rows;
        size_t operator()(UserRow row) const { return (*this)(QStringView(rows->userId(row))); }
        size_t operator()(QStringView id) const { return qHash(id, QHashSeed::globalSeed()); }
    };
    struct Equal {
        using is_transparent = void;
        const UserRows *rows;
        bool operator()(UserRow left, UserRow right) const { return left == right; }
        bool operator()(QStringView id, UserRow row) const { return rows->userId(row) == id; }
        bool operator()(UserRow row, QStringView id) const { return rows->userId(row) == id; }
    };

    UserRow rowFor(const QString &userId); ///< a new one for a new id
    void putAccount(UserRow row, const Account &account);
    Account account(UserRow row) const;

    RepeatedTexts m_firstNames;
    RepeatedTexts m_midNames;
    RepeatedTexts m_lastNames;
    RepeatedTexts m_locales;
    RepeatedTexts m_timezones;
    RepeatedTexts m_roles;
    RepeatedTexts m_statuses;
    RepeatedTexts m_types;
    RepeatedTexts m_locations;
    RepeatedTexts m_companies;
    RepeatedTexts m_industries;
    RepeatedTexts m_plans;
    DistinctTexts m_ids;
    std::vector<IdStart> m_idStarts;
    AddressTexts m_usernames;
    DistinctTexts m_phones;
    std::vector<qint64> m_changedAt;
    std::vector<qint64> m_createdAt;
    std::vector<quint8> m_flags;
    DistinctTexts m_rest; ///< of each user, what no column has
    std::unordered_set<UserRow, Hash, Equal> m_rowsById;
    bool m_hasOnlyUuids = true;
};

} // namespace userdesk
