// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/rowfilter.h"

#include <algorithm>
#include <functional>
#include <iterator>

#include "directory/folding.h"
#include "directory/spellings.h"
#include "directory/textmatch.h"
#include "directory/userrows.h"
#include "directory/usersearch.h"
#include "users/accountfields.h"
#include "users/userstatus.h"

namespace userdesk {

namespace {

using ValueTest = std::function<bool(const QString &value, const QByteArray &spellings)>;

/// Takes out the rows whose value doesn't pass.
void require(const RepeatedTexts &texts, const ValueTest &test, std::vector<quint8> &passes)
{
    std::vector<quint8> isFine(texts.valueCount());
    for (quint32 number = 0; number < texts.valueCount(); ++number) {
        isFine[number] = test(texts.value(number), texts.spellings(number));
    }
    for (size_t row = 0; row < passes.size(); ++row) {
        passes[row] &= isFine[texts.valueAt(quint32(row))];
    }
}

const RepeatedTexts &columnOf(const UserRows &rows, SearchQuery::Key key)
{
    switch (key) {
    case SearchQuery::Key::Status:
        return rows.statuses();
    case SearchQuery::Key::Role:
        return rows.roles();
    case SearchQuery::Key::Plan:
        return rows.plans();
    case SearchQuery::Key::Company:
        return rows.companies();
    }
    Q_UNREACHABLE();
}

/// What a value is called on the screen, where that isn't itself.
QString shownValue(SearchQuery::Key key, const QString &value)
{
    switch (key) {
    case SearchQuery::Key::Status:
        return statusWord(value);
    case SearchQuery::Key::Plan:
        return planWord(value);
    case SearchQuery::Key::Role:
    case SearchQuery::Key::Company:
        break;
    }
    return value;
}

/// "active" isn't "inactive": a narrowing fits from the start of a word.
bool fits(const SearchQuery::Narrowing &narrowing, const QString &value, const QByteArray &spellings)
{
    const Fit shown = fitOf(folded(shownValue(narrowing.key, value)), narrowing.value);
    return std::min(fitOfName(spellings, spellingsOfWord(narrowing.value)), shown) <= Fit::WordStart;
}

/// Of several narrowings of one kind, one has to fit, as with the chosen ones of a filter; none of those that exclude.
void require(const UserRows &rows, const std::vector<SearchQuery::Narrowing> &narrowings, SearchQuery::Key key,
             std::vector<quint8> &passes)
{
    std::vector<SearchQuery::Narrowing> ofKey;
    std::ranges::copy_if(narrowings, std::back_inserter(ofKey),
                         [key](const SearchQuery::Narrowing &narrowing) { return narrowing.key == key; });
    if (ofKey.empty()) {
        return;
    }
    require(
        columnOf(rows, key),
        [&](const QString &value, const QByteArray &spellings) {
            bool isWanted = std::ranges::all_of(ofKey, &SearchQuery::Narrowing::isExcluding);
            for (const SearchQuery::Narrowing &narrowing : ofKey) {
                const bool itFits = fits(narrowing, value, spellings);
                if (itFits && narrowing.isExcluding) {
                    return false;
                }
                isWanted = isWanted || itFits;
            }
            return isWanted;
        },
        passes);
}

} // namespace

std::vector<quint8> passingRows(const UserRows &rows, const UserFilter &filter)
{
    if (filter.query.narrowings.empty() && filter.roles.isEmpty() && filter.statuses.isEmpty()
        && !filter.emailVerified) {
        return {};
    }
    std::vector<quint8> passes(rows.size(), 1);
    using Key = SearchQuery::Key;
    for (const Key key : {Key::Status, Key::Role, Key::Plan, Key::Company}) {
        require(rows, filter.query.narrowings, key, passes);
    }
    if (!filter.statuses.isEmpty()) {
        require(
            rows.statuses(), [&](const QString &value, const QByteArray &) { return filter.statuses.contains(value); },
            passes);
    }
    if (!filter.roles.isEmpty()) {
        require(
            rows.roles(),
            [&](const QString &value, const QByteArray &) {
                const QStringList roles = UserRows::splitRoles(value);
                return std::ranges::any_of(roles, [&](const QString &role) { return filter.roles.contains(role); });
            },
            passes);
    }
    for (UserRow row = 0; filter.emailVerified && row < passes.size(); ++row) {
        passes[row] &= quint8(rows.emailVerified(row) == filter.emailVerified);
    }
    return passes;
}

QString unmatchedNarrowing(const UserRows &rows, const std::vector<SearchQuery::Narrowing> &narrowings)
{
    for (const SearchQuery::Narrowing &narrowing : narrowings) {
        const RepeatedTexts &texts = columnOf(rows, narrowing.key);
        bool isMatched = false;
        for (quint32 number = 0; number < texts.valueCount() && !isMatched; ++number) {
            isMatched = fits(narrowing, texts.value(number), texts.spellings(number));
        }
        if (!isMatched) {
            return SearchQuery::textOf(narrowing);
        }
    }
    return {};
}

} // namespace userdesk
