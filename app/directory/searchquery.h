// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace userdesk {

/// What somebody typed to find users: words, each a fragment of any field, and narrowings such as "status:blocked".
/// Quotes keep words together. All of it folded.
struct SearchQuery {
    enum class Key { Status, Role, Plan, Company };

    struct Narrowing {
        Key key;
        QByteArray value; ///< not empty

        bool operator==(const Narrowing &) const = default;
    };

    std::vector<QByteArray> words; ///< none empty, none contained in another, the longest first
    std::vector<Narrowing> narrowings;

    bool isEmpty() const { return words.empty() && narrowings.empty(); }
    bool operator==(const SearchQuery &) const = default;

    /// Reads any text: what is no narrowing is a word.
    static SearchQuery parse(const QString &typed);
    /// The keys of narrowings as they are typed, without the colon.
    static QStringList keys();
};

} // namespace userdesk
