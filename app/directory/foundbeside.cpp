// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/foundbeside.h"

#include <algorithm>
#include <array>

#include "directory/textmatch.h"
#include "users/accountfields.h"
#include "users/userstatus.h"

namespace userdesk {

namespace {

bool holds(const FoundText &candidate, const QByteArray &word)
{
    return holdsWord(candidate.text, word, candidate.matching);
}

/// Each alone, since one among several says it best.
QList<FoundText> rolesOf(const UserRows &rows, UserRow user)
{
    QList<FoundText> candidates;
    for (const QString &role : UserRows::splitRoles(rows.roles().at(user))) {
        candidates.append({role, {}, Matching::Anywhere});
    }
    return candidates;
}

/// As it is shown, and as it is on the wire.
QList<FoundText> shownAndWire(const QString &shown, const QString &wire)
{
    return {{shown, {}, Matching::Anywhere}, {wire, {}, Matching::Anywhere}};
}

QList<FoundText> candidatesFor(const UserRows &rows, UserRow user, SearchQuery::Key key)
{
    switch (key) {
    case SearchQuery::Key::Status:
        return shownAndWire(statusWord(rows.statuses().at(user)), rows.statuses().at(user));
    case SearchQuery::Key::Role:
        return rolesOf(rows, user);
    case SearchQuery::Key::Plan:
        return shownAndWire(planWord(rows.plans().at(user)), rows.plans().at(user));
    case SearchQuery::Key::Company:
        return {{rows.companies().at(user), {}, Matching::Anywhere}};
    }
    Q_UNREACHABLE();
}

QList<FoundText> candidatesFor(const UserRows &rows, UserRow user)
{
    QList<FoundText> candidates{{rows.username(user), {}, Matching::Anywhere}};
    for (const auto key : {SearchQuery::Key::Company, SearchQuery::Key::Role, SearchQuery::Key::Status}) {
        candidates += candidatesFor(rows, user, key);
    }
    candidates.append({rows.phone(user), {}, Matching::InNumber});
    candidates.append({rows.userId(user), {}, Matching::InId});
    return candidates;
}

Matching matchingIn(UserColumn column)
{
    return column == UserColumn::UserId ? Matching::InId
        : column == UserColumn::Phone   ? Matching::InNumber
                                        : Matching::Anywhere;
}

/// Adds the first of the candidates that holds the word.
void add(const QList<FoundText> &candidates, const QByteArray &word, QList<FoundText> &found)
{
    const auto holder =
        std::ranges::find_if(candidates, [&word](const FoundText &candidate) { return holds(candidate, word); });
    if (holder == candidates.end()) {
        return;
    }
    auto known = std::ranges::find(found, holder->text, &FoundText::text);
    if (known == found.end()) {
        known = found.insert(found.end(), *holder);
    }
    known->words.append(word);
}

} // namespace

QList<FoundText> foundBeside(const UserRows &rows, UserRow user, const SearchQuery &query, const ShownTexts &shown)
{
    QList<FoundText> found;
    QList<FoundText> texts;
    for (size_t column = 0; column < shown.size(); ++column) {
        if (isSearched(UserColumn(column))) {
            texts.append({shown[column], {}, matchingIn(UserColumn(column))});
        }
    }
    for (const QByteArray &word : query.words) {
        if (std::ranges::none_of(texts, [&word](const FoundText &text) { return holds(text, word); })) {
            add(candidatesFor(rows, user), word, found);
        }
    }
    for (const SearchQuery::Narrowing &narrowing : query.narrowings) {
        if (!narrowing.isExcluding && !holdsWord(shown[size_t(columnOf(narrowing.key))], narrowing.value)) {
            add(candidatesFor(rows, user, narrowing.key), narrowing.value, found);
        }
    }
    return found;
}

UserColumn columnOf(SearchQuery::Key key)
{
    switch (key) {
    case SearchQuery::Key::Status:
        return UserColumn::Status;
    case SearchQuery::Key::Role:
        return UserColumn::Roles;
    case SearchQuery::Key::Plan:
        return UserColumn::Plan;
    case SearchQuery::Key::Company:
        return UserColumn::Company;
    }
    Q_UNREACHABLE();
}

bool isSearched(UserColumn column)
{
    constexpr std::array searched{UserColumn::Name,    UserColumn::UserName, UserColumn::Roles, UserColumn::Status,
                                  UserColumn::Company, UserColumn::UserId,   UserColumn::Phone};
    return std::ranges::find(searched, column) != searched.end();
}

} // namespace userdesk
