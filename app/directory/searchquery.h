// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace userdesk {

/// What somebody typed to find users: words, each a fragment of any field, and narrowings such as "status:blocked",
/// "role:admin,power_user" for one of both, and "-status:deleted" for all others. Quotes keep words together. All of it
/// folded.
struct SearchQuery {
    enum class Key { Status, Role, Plan, Company };

    struct Narrowing {
        Key key;
        QByteArray value; ///< not empty
        bool isExcluding = false; ///< only users of whom it isn't true

        bool operator==(const Narrowing &) const = default;
    };

    std::vector<QByteArray> words; ///< none empty, none contained in another, the longest first
    std::vector<Narrowing> narrowings;
    QString unknownKey; ///< the first that looks like one, but narrows nothing: it is a word like others

    bool isEmpty() const { return words.empty() && narrowings.empty(); }
    bool operator==(const SearchQuery &) const = default;

    /// Reads any text: what is no narrowing is a word.
    static SearchQuery parse(const QString &typed);
    /// As it is typed, but folded, and without what excludes.
    static QString textOf(const Narrowing &narrowing);
    /// The keys of narrowings as they are typed, without the colon.
    static QStringList keys();
};

} // namespace userdesk
