// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/usersearch.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "directory/folding.h"
#include "directory/rowfilter.h"
#include "directory/textmatch.h"
#include "users/user.h"
#include "users/userstatus.h"

namespace userdesk {

namespace {

enum Rank : quint8 { UserNameStart, NameStart, WordStart, Elsewhere, OfId };

constexpr quint8 NoFit = 255;
constexpr quint8 WorstScore = 31;
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
    return !rows.hasOnlyUuids() || mayBeInUuid(word);
}

/// Takes those whose ID begins with one byte or two: a look at every ID itself would read twenty times the memory.
void takeIdStarts(const std::vector<UserRows::IdStart> &starts, QByteArrayView word, std::vector<quint8> &ranks)
{
    const auto mask = UserRows::IdStart(word.size() > 1 ? 0xffff : 0xff);
    const UserRows::IdStart wanted = UserRows::idStart(word);
    const UserRows::IdStart *start = starts.data(); // as in takeBestOfValues()
    quint8 *rank = ranks.data();
    const size_t count = starts.size();
    for (size_t row = 0; row < count; ++row) {
        rank[row] = std::min<quint8>(rank[row], (start[row] & mask) == wanted ? quint8(OfId) : NoFit);
    }
}

std::vector<Column> repeatedColumns(const UserRows &rows)
{
    return {
        {rows.firstNames(), nameRanks, nullptr}, {rows.midNames(), nameRanks, nullptr},
        {rows.lastNames(), nameRanks, nullptr},  {rows.companies(), otherRanks, nullptr},
        {rows.roles(), otherRanks, nullptr},     {rows.statuses(), otherRanks, statusWord},
    };
}

/// The rank of each of a column's values; empty where none fits.
std::vector<quint8> rankValues(const Column &column, const QByteArray &word)
{
    std::vector<quint8> ranks(column.texts.valueCount(), NoFit);
    const std::vector<QByteArray> words = spellingsOfWord(word);
    bool fitsAny = false;
    for (quint32 number = 0; number < column.texts.valueCount(); ++number) {
        Fit fit = fitOfName(column.texts.spellings(number), words);
        if (column.word) {
            fit = std::min(fit, fitOf(folded(column.word(column.texts.value(number))), word));
        }
        ranks[number] = column.ranks[size_t(fit)];
        fitsAny = fitsAny || fit != Fit::None;
    }
    return fitsAny ? ranks : std::vector<quint8>();
}

void takeBestOfValues(const std::vector<quint32> &values, const std::vector<quint8> &valueRanks,
                      std::vector<quint8> &ranks)
{
    if (valueRanks.empty()) {
        return;
    }
    const quint32 *value =
        values.data(); // a write to the ranks, which are bytes, might change the vectors' own pointers
    const quint8 *rankOf = valueRanks.data();
    quint8 *rank = ranks.data();
    const size_t count = values.size();
    for (size_t row = 0; row < count; ++row) {
        rank[row] = std::min(rank[row], rankOf[value[row]]);
    }
}

/// A word that may be a full name of people whose names are written without a blank; else empty.
QString unspacedName(const QByteArray &word)
{
    constexpr qsizetype longest = 24; // eight syllables of Korean, taken apart
    const QString text = QString::fromUtf8(word);
    return text.size() > 1 && text.size() <= longest && isEastAsian(text) ? text : QString();
}

/// The values that end or begin with some letters, a mark for each.
std::vector<quint8> valuesWith(const RepeatedTexts &texts, const QByteArray &letters, bool atEnd)
{
    std::vector<quint8> has(texts.valueCount());
    for (quint32 number = 0; number < texts.valueCount(); ++number) {
        const QByteArray &value = texts.foldedValue(number);
        has[number] = atEnd ? value.endsWith(letters) : value.startsWith(letters);
    }
    return has;
}

/// Finds users by a full name that is written without a blank: the end of one name and the start of the other.
void takeNamesAcross(const RepeatedTexts &before, const RepeatedTexts &after, const QString &word,
                     std::vector<quint8> &ranks)
{
    for (qsizetype end = 1; end < word.size(); ++end) {
        const auto isFirst = valuesWith(before, word.first(end).toUtf8(), true);
        const auto isSecond = valuesWith(after, word.sliced(end).toUtf8(), false);
        if (std::ranges::count(isFirst, 1) == 0 || std::ranges::count(isSecond, 1) == 0) {
            continue;
        }
        for (size_t row = 0; row < ranks.size(); ++row) {
            if (isFirst[before.valueAt(quint32(row))] && isSecond[after.valueAt(quint32(row))]) {
                ranks[row] = std::min<quint8>(ranks[row], NameStart);
            }
        }
    }
}

quint8 sum(quint8 score, quint8 rank)
{
    return score == NoFit || rank == NoFit ? NoFit : std::min<quint8>(WorstScore, score + rank);
}

/// @p passes may be empty, which all pass.
void leaveOut(const std::vector<quint8> &passes, std::vector<quint8> &scores)
{
    for (size_t row = 0; row < passes.size(); ++row) {
        scores[row] = passes[row] ? scores[row] : NoFit;
    }
}

/// Those of the rows that have a score. Written without a branch, which a million rows in no order would mostly
/// mislead.
std::vector<UserRow> fitting(const std::vector<UserRow> &rows, const std::vector<quint8> &scores)
{
    const auto misfits = size_t(std::ranges::count(scores, NoFit));
    std::vector<UserRow> result(std::min(rows.size(), scores.size() - misfits) + 1);
    size_t count = 0;
    for (const UserRow row : rows) {
        result[count] = row; // the next one takes its place where it doesn't fit
        count += size_t(scores[row] != NoFit);
    }
    result.resize(count);
    return result;
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

/// Of those of the rows that pass.
QHash<QString, qsizetype> countValues(const RepeatedTexts &texts, const std::vector<UserRow> &rows,
                                      const std::vector<quint8> &passes, bool isRoles)
{
    std::vector<qsizetype> counts(texts.valueCount(), 0);
    const bool isAll = passes.empty(); // asked once: this runs over a million rows
    for (const UserRow row : rows) {
        counts[texts.valueAt(row)] += qsizetype(isAll || passes[row]);
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
    const bool isScored = !filter.query.words.empty();
    Scores scores = isScored ? scoresOf(filter.query.words) : Scores(m_rows.size(), 0);
    UserFilter narrowings;
    narrowings.query.narrowings = filter.query.narrowings;
    UserFilter verified;
    verified.emailVerified = filter.emailVerified;
    UserFilter roles;
    roles.roles = filter.roles;
    UserFilter statuses;
    statuses.statuses = filter.statuses;
    const auto haveRole = passingRows(m_rows, roles);
    const auto haveStatus = passingRows(m_rows, statuses);
    FoundUsers found;
    leaveOut(passingRows(m_rows, narrowings), scores);
    found.rows = fitting(order, scores);
    found.unmatched = unmatchedNarrowing(m_rows, filter.query.narrowings);
    found.unfiltered = qsizetype(found.rows.size());
    if (filter.emailVerified) {
        leaveOut(passingRows(m_rows, verified), scores);
        found.rows = fitting(found.rows, scores);
    }
    found.roleCounts = countValues(m_rows.roles(), found.rows, haveStatus, true);
    found.statusCounts = countValues(m_rows.statuses(), found.rows, haveRole, false);
    if (!haveRole.empty() || !haveStatus.empty()) {
        leaveOut(haveRole, scores);
        leaveOut(haveStatus, scores);
        found.rows = fitting(found.rows, scores);
    }
    if (isScored && result == Order::BestFirst) {
        found.rows = byScore(found.rows, scores);
    }
    return found;
}

UserSearch::Scores UserSearch::scoresOf(const std::vector<QByteArray> &words) const
{
    Scores scores = ranksOf(words.front());
    std::vector<UserRow> candidates;
    for (size_t i = 1; i < words.size(); ++i) {
        if (candidates.empty()) {
            for (UserRow row = 0; row < scores.size(); ++row) {
                if (scores[row] != NoFit) {
                    candidates.push_back(row);
                }
            }
        }
        if (candidates.size() > scores.size() / ManyCandidates) {
            const Scores ranks = ranksOf(words[i]);
            std::ranges::transform(scores, ranks, scores.begin(), sum);
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

UserSearch::Scores UserSearch::ranksOf(const QByteArray &word) const
{
    Scores ranks(m_rows.size(), NoFit);
    const auto takeBest = [&ranks](const Ranks &of) {
        return [&ranks, of](UserRow row, Fit fit) { ranks[row] = std::min<quint8>(ranks[row], of[size_t(fit)]); };
    };
    m_rows.usernames().forEachFit(word, takeBest(userNameRanks));
    if (mayBeInId(m_rows, word)) {
        takeIds(word, ranks);
    }
    if (const QByteArray phone = numberPart(word); !phone.isEmpty()) {
        m_rows.phones().forEachFit(phone, takeBest(otherRanks));
    }
    for (const Column &column : repeatedColumns(m_rows)) {
        takeBestOfValues(column.texts.rows(), rankValues(column, word), ranks);
    }
    if (const QString name = unspacedName(word); !name.isEmpty()) {
        takeNamesAcross(m_rows.lastNames(), m_rows.firstNames(), name, ranks);
        takeNamesAcross(m_rows.firstNames(), m_rows.lastNames(), name, ranks);
    }
    return ranks;
}

void UserSearch::takeIds(const QByteArray &word, Scores &ranks) const
{
    if (word.size() < shortestIdFragment) {
        takeIdStarts(m_rows.idStarts(), word, ranks);
    } else {
        m_rows.ids().forEachFit(word, [&ranks](UserRow row, Fit) { ranks[row] = std::min<quint8>(ranks[row], OfId); });
    }
}

void UserSearch::scoreCandidates(const QByteArray &word, const std::vector<UserRow> &candidates, Scores &scores) const
{
    const bool isForIds = mayBeInId(m_rows, word);
    const bool isFullName = !unspacedName(word).isEmpty();
    const QByteArray phone = numberPart(word);
    const std::vector<Column> repeated = repeatedColumns(m_rows);
    std::vector<std::vector<quint8>> valueRanks;
    std::ranges::transform(repeated, std::back_inserter(valueRanks),
                           [&word](const Column &column) { return rankValues(column, word); });
    for (const UserRow row : candidates) {
        quint8 best = userNameRanks[size_t(fitOf(m_rows.usernames().at(row), word))];
        if (isForIds) {
            best = std::min<quint8>(best, fitsId(m_rows.ids().at(row), word) ? quint8(OfId) : NoFit);
        }
        if (!phone.isEmpty()) {
            best = std::min<quint8>(best, otherRanks[size_t(fitOf(m_rows.phones().at(row), phone))]);
        }
        for (size_t i = 0; i < repeated.size(); ++i) {
            if (!valueRanks[i].empty()) {
                best = std::min(best, valueRanks[i][repeated[i].texts.valueAt(row)]);
            }
        }
        if (isFullName) {
            const QByteArray first = m_rows.firstNames().foldedValue(m_rows.firstNames().valueAt(row));
            const QByteArray last = m_rows.lastNames().foldedValue(m_rows.lastNames().valueAt(row));
            const bool fits = (last + first).contains(word) || (first + last).contains(word);
            best = std::min<quint8>(best, fits ? quint8(NameStart) : NoFit);
        }
        scores[row] = sum(scores[row], best);
    }
}

} // namespace userdesk
