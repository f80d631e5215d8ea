// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/usersearch.h"

#include <algorithm>
#include <array>
#include <functional>

#include "directory/folding.h"
#include "directory/textmatch.h"
#include "users/userstatus.h"

namespace userdesk {

namespace {

enum Rank : quint8 { UserNameStart, NameStart, WordStart, Elsewhere };

constexpr quint8 NoFit = 255;
constexpr quint8 WorstScore = 31;
constexpr qsizetype ShortestIdFragment = 4;
// While one in so many users is a candidate still, one pass over all is quicker than looking each of them up.
constexpr size_t ManyCandidates = 32;

constexpr std::array userNameRanks{UserNameStart, WordStart, Elsewhere, Rank(NoFit)};
constexpr std::array nameRanks{NameStart, WordStart, Elsewhere, Rank(NoFit)};
constexpr std::array otherRanks{WordStart, WordStart, Elsewhere, Rank(NoFit)};
using Ranks = std::array<Rank, 4>;

/// A column of repeated texts in which words are looked for.
struct Column {
    const RepeatedTexts &texts;
    Ranks ranks;
    QString (*word)(const QString &value); ///< what the value is called on the screen, which is searched too
};

bool mayBeInUuid(QByteArrayView word)
{
    return std::ranges::all_of(
        word, [](char byte) { return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f') || byte == '-'; });
}

bool mayBeInId(const UserRows &rows, QByteArrayView word)
{
    return word.size() >= ShortestIdFragment && (!rows.hasOnlyUuids() || mayBeInUuid(word));
}

bool mayBeInPhone(const UserRows &, QByteArrayView word)
{
    return std::ranges::all_of(word, [](char byte) { return (byte >= '0' && byte <= '9') || byte == '+'; });
}

std::vector<Column> repeatedColumns(const UserRows &rows)
{
    return {
        {rows.firstNames(), nameRanks, nullptr}, {rows.midNames(), nameRanks, nullptr},
        {rows.lastNames(), nameRanks, nullptr},  {rows.companies(), otherRanks, nullptr},
        {rows.roles(), otherRanks, nullptr},     {rows.statuses(), otherRanks, statusWord},
    };
}

struct TextColumn {
    const DistinctTexts &texts;
    Ranks ranks;
    bool (*isFor)(const UserRows &rows, QByteArrayView word);
};

std::array<TextColumn, 3> distinctColumns(const UserRows &rows)
{
    return {{
        {rows.usernames(), userNameRanks, [](const UserRows &, QByteArrayView) { return true; }},
        {rows.ids(), otherRanks, mayBeInId},
        {rows.phones(), otherRanks, mayBeInPhone},
    }};
}

/// The rank of each of a column's values; empty where none fits.
std::vector<quint8> rankValues(const Column &column, const QByteArray &word)
{
    std::vector<quint8> ranks(column.texts.valueCount(), NoFit);
    bool fitsAny = false;
    for (quint32 number = 0; number < column.texts.valueCount(); ++number) {
        Fit fit = fitOf(column.texts.foldedValue(number), word);
        if (column.word) {
            fit = std::min(fit, fitOf(folded(column.word(column.texts.value(number))), word));
        }
        ranks[number] = column.ranks[size_t(fit)];
        fitsAny = fitsAny || fit != Fit::None;
    }
    return fitsAny ? ranks : std::vector<quint8>();
}

quint8 sum(quint8 score, quint8 rank)
{
    return score == NoFit || rank == NoFit ? NoFit : std::min<quint8>(WorstScore, score + rank);
}

using ValueTest = std::function<bool(const QString &value, const QByteArray &foldedValue)>;

/// Takes out the rows whose value doesn't pass.
void require(const RepeatedTexts &texts, const ValueTest &test, std::vector<quint8> &passes)
{
    std::vector<quint8> isFine(texts.valueCount());
    for (quint32 number = 0; number < texts.valueCount(); ++number) {
        isFine[number] = test(texts.value(number), texts.foldedValue(number));
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

void require(const UserRows &rows, const SearchQuery::Narrowing &narrowing, std::vector<quint8> &passes)
{
    const bool isStatus = narrowing.key == SearchQuery::Key::Status;
    require(
        columnOf(rows, narrowing.key),
        [&](const QString &value, const QByteArray &foldedValue) {
            // "active" isn't "inactive": a narrowing fits from the start of a word.
            const Fit fit = fitOf(foldedValue, narrowing.value);
            const Fit shown = isStatus ? fitOf(folded(statusWord(value)), narrowing.value) : Fit::None;
            return std::min(fit, shown) <= Fit::WordStart;
        },
        passes);
}

/// Sorts by score, keeping the order of those that score alike.
std::vector<UserRow> byScore(const std::vector<UserRow> &found, const std::vector<quint8> &scores)
{
    std::array<size_t, WorstScore + 2> starts{};
    for (const UserRow row : found) {
        ++starts[scores[row] + 1U];
    }
    for (size_t score = 1; score < starts.size(); ++score) {
        starts[score] += starts[score - 1];
    }
    std::vector<UserRow> sorted(found.size());
    for (const UserRow row : found) {
        sorted[starts[scores[row]]++] = row;
    }
    return sorted;
}

QHash<QString, qsizetype> countValues(const RepeatedTexts &texts, const std::vector<UserRow> &rows, bool isRoles)
{
    std::vector<qsizetype> counts(texts.valueCount(), 0);
    for (const UserRow row : rows) {
        ++counts[texts.valueAt(row)];
    }
    QHash<QString, qsizetype> named;
    for (quint32 number = 0; number < texts.valueCount(); ++number) {
        const QString &value = texts.value(number);
        for (const QString &name : isRoles ? UserRows::splitRoles(value) : QStringList{value}) {
            named[name] += counts[number];
        }
    }
    named.removeIf([](const auto &count) { return count.value() == 0; });
    return named;
}

} // namespace

UserSearch::UserSearch(const UserRows &rows)
    : m_rows(rows)
{
}

FoundUsers UserSearch::find(const UserFilter &filter, const std::vector<UserRow> &order, Order result) const
{
    FoundUsers found;
    const bool isScored = !filter.query.words.empty();
    const Scores scores = isScored ? scoresOf(filter.query.words) : Scores();
    UserFilter narrowings;
    narrowings.query.narrowings = filter.query.narrowings;
    narrowings.emailVerified = filter.emailVerified;
    const std::vector<quint8> narrowed = passing(narrowings);
    std::vector<UserRow> fitting;
    fitting.reserve(isScored ? 0 : order.size());
    std::ranges::copy_if(order, std::back_inserter(fitting), [&](UserRow row) {
        return (!isScored || scores[row] != NoFit) && (narrowed.empty() || narrowed[row]);
    });
    found.roleCounts = countValues(m_rows.roles(), fitting, true);
    found.statusCounts = countValues(m_rows.statuses(), fitting, false);
    UserFilter chosen;
    chosen.roles = filter.roles;
    chosen.statuses = filter.statuses;
    if (const auto passes = passing(chosen); !passes.empty()) {
        std::erase_if(fitting, [&](UserRow row) { return !passes[row]; });
    }
    found.rows = isScored && result == Order::BestFirst ? byScore(fitting, scores) : std::move(fitting);
    return found;
}

UserSearch::Scores UserSearch::scoresOf(const std::vector<QByteArray> &words) const
{
    Scores scores(m_rows.size(), 0);
    std::vector<UserRow> candidates;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && candidates.empty()) {
            for (UserRow row = 0; row < scores.size(); ++row) {
                if (scores[row] != NoFit) {
                    candidates.push_back(row);
                }
            }
        }
        if (i == 0 || candidates.size() > scores.size() / ManyCandidates) {
            scoreAll(words[i], scores);
            candidates.clear();
        } else {
            scoreCandidates(words[i], candidates, scores);
            std::erase_if(candidates, [&scores](UserRow row) { return scores[row] == NoFit; });
            if (candidates.empty()) {
                break;
            }
        }
    }
    return scores;
}

void UserSearch::scoreAll(const QByteArray &word, Scores &scores) const
{
    Scores ranks(m_rows.size(), NoFit);
    for (const TextColumn &column : distinctColumns(m_rows)) {
        if (!column.isFor(m_rows, word)) {
            continue;
        }
        column.texts.forEachHit(word, [&](quint32 row, qsizetype offset, QByteArrayView text) {
            const Fit fit = fitAt(text, offset);
            ranks[row] = std::min<quint8>(ranks[row], column.ranks[size_t(fit)]);
            return fit == Fit::Inside; // a later place may fit better
        });
    }
    for (const Column &column : repeatedColumns(m_rows)) {
        const std::vector<quint8> valueRanks = rankValues(column, word);
        const std::vector<quint32> &values = column.texts.rows();
        for (size_t row = 0; !valueRanks.empty() && row < values.size(); ++row) {
            ranks[row] = std::min(ranks[row], valueRanks[values[row]]);
        }
    }
    std::ranges::transform(scores, ranks, scores.begin(), sum);
}

void UserSearch::scoreCandidates(const QByteArray &word, const std::vector<UserRow> &candidates, Scores &scores) const
{
    const auto distinct = distinctColumns(m_rows);
    const std::vector<Column> repeated = repeatedColumns(m_rows);
    std::vector<std::vector<quint8>> valueRanks;
    std::ranges::transform(repeated, std::back_inserter(valueRanks),
                           [&word](const Column &column) { return rankValues(column, word); });
    for (const UserRow row : candidates) {
        quint8 best = NoFit;
        for (const TextColumn &column : distinct) {
            if (column.isFor(m_rows, word)) {
                best = std::min<quint8>(best, column.ranks[size_t(fitOf(column.texts.at(row), word))]);
            }
        }
        for (size_t i = 0; i < repeated.size(); ++i) {
            if (!valueRanks[i].empty()) {
                best = std::min(best, valueRanks[i][repeated[i].texts.valueAt(row)]);
            }
        }
        scores[row] = sum(scores[row], best);
    }
}

/// Which rows pass everything of the filter but its words; empty where it asks for nothing.
std::vector<quint8> UserSearch::passing(const UserFilter &filter) const
{
    if (filter.query.narrowings.empty() && filter.roles.isEmpty() && filter.statuses.isEmpty()
        && !filter.emailVerified) {
        return {};
    }
    std::vector<quint8> passes(m_rows.size(), 1);
    for (const SearchQuery::Narrowing &narrowing : filter.query.narrowings) {
        require(m_rows, narrowing, passes);
    }
    if (!filter.statuses.isEmpty()) {
        require(
            m_rows.statuses(),
            [&](const QString &value, const QByteArray &) { return filter.statuses.contains(value); }, passes);
    }
    if (!filter.roles.isEmpty()) {
        require(
            m_rows.roles(),
            [&](const QString &value, const QByteArray &) {
                const QStringList roles = UserRows::splitRoles(value);
                return std::ranges::any_of(roles, [&](const QString &role) { return filter.roles.contains(role); });
            },
            passes);
    }
    for (UserRow row = 0; filter.emailVerified && row < passes.size(); ++row) {
        passes[row] &= quint8(m_rows.emailVerified(row) == filter.emailVerified);
    }
    return passes;
}

} // namespace userdesk
