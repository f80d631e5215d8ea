// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QSet>
#include <QString>

#include "directory/searchquery.h"
#include "directory/userrows.h"

namespace userdesk {

/// Which users are wanted: what is typed, and what is chosen beside it. Roles and statuses are wire names, of which a
/// user has to have one; none chosen means any.
struct UserFilter {
    SearchQuery query;
    QSet<QString> roles;
    QSet<QString> statuses;
    std::optional<bool> emailVerified; ///< only users for whom the server says so

    bool isEmpty() const { return query.isEmpty() && roles.isEmpty() && statuses.isEmpty() && !emailVerified; }
    bool operator==(const UserFilter &) const = default;
};

struct FoundUsers {
    std::vector<UserRow> rows;
    bool isSimilar = false; ///< none fits; these are whom somebody may have meant, see SimilarUsers
    qsizetype unfiltered = 0; ///< how many fit what is typed, whatever is chosen beside it
    QString unmatched = {}; ///< the first narrowing that nobody has the value of, as it is typed
    qsizetype fitting() const { return isSimilar ? 0 : qsizetype(rows.size()); }

    QHash<QString, qsizetype> roleCounts; ///< of those that fit the query and the chosen statuses
    QHash<QString, qsizetype> statusCounts; ///< of those that fit the query and the chosen roles
};

/// Searches the users that have been read, in one pass over bytes and without an index that must be kept up: a million
/// users within a frame. A fragment of a user ID counts from three characters on, and a shorter one at its start, since
/// elsewhere it is in every other ID.
class UserSearch {
public:
    enum class Order { BestFirst, Given };

    explicit UserSearch(const UserRows &rows);

    /// Those of @p order that fit, best first: start of the user name, start of a name, start of a word, elsewhere,
    /// in the user ID; those that fit alike in the order that was given.
    FoundUsers find(const UserFilter &filter, const std::vector<UserRow> &order, Order result = Order::BestFirst) const;

private:
    using Scores = std::vector<quint8>; ///< of each row; the sum of its words' ranks

    Scores scoresOf(const std::vector<QByteArray> &words) const;
    Scores ranksOf(const QByteArray &word) const; ///< of one word
    void takeIds(const QByteArray &word, Scores &ranks) const;
    void scoreCandidates(const QByteArray &word, const std::vector<UserRow> &candidates, Scores &scores) const;

    const UserRows &m_rows;
};

} // namespace userdesk
