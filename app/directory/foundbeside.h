// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>

#include <QByteArrayList>
#include <QList>
#include <QMetaType>
#include <QString>

#include "directory/searchquery.h"
#include "directory/textmatch.h"
#include "directory/userorder.h"

namespace userdesk {

/// A text of a user, and the words that it was found by.
struct FoundText {
    QString text;
    QByteArrayList words; ///< folded
    Matching matching = Matching::Anywhere;

    bool operator==(const FoundText &) const = default;
};

/// What a row shows of a user, by UserColumn; nothing in a column that isn't shown.
using ShownTexts = std::array<QString, userColumnCount>;

/// The texts of a user that fit those words and narrowings of a query that no shown text fits: they tell why the user
/// was found. None where the row shows it all.
QList<FoundText> foundBeside(const UserRows &rows, UserRow user, const SearchQuery &query, const ShownTexts &shown);

UserColumn columnOf(SearchQuery::Key key);
bool isSearched(UserColumn column); ///< for the words of a query; narrowings reach other columns, too

} // namespace userdesk

Q_DECLARE_METATYPE(QList<userdesk::FoundText>)
