// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/similarusers.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QElapsedTimer>

#include "directory/textmatch.h"

namespace userdesk {

namespace {

constexpr qint64 sliceMilliseconds = 5;
constexpr int usersBetweenLooks = 256; ///< at the clock
constexpr int mostForgiven = 2;
constexpr qint8 notAsked = -1;
constexpr int TooMany = mostForgiven + 1;

/// User names have numbers behind the name, where another had it before.
QStringView withoutNumber(QStringView part)
{
    while (!part.isEmpty() && part.back().isDigit()) {
        part.chop(1);
    }
    return part;
}

/// The fewest slips between the word and a word of the text, or the text as a whole.
int fewestSlips(QStringView text, QStringView word, int forgiven)
{
    int best = slipsBetween(text, word, forgiven);
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size() && best > 0; ++at) {
        if (at < text.size() && text[at].isLetterOrNumber()) {
            continue;
        }
        if (at > start) {
            const QStringView part = text.sliced(start, at - start);
            const QStringView name = withoutNumber(part);
            best = std::min(best, slipsBetween(part, word, forgiven));
            best = name.size() < part.size() ? std::min(best, slipsBetween(name, word, forgiven)) : best;
        }
        start = at + 1;
    }
    return best > forgiven ? TooMany : best;
}

} // namespace

int slipsBetween(QStringView left, QStringView right, int most)
{
    constexpr qsizetype longest = 64;
    if (std::abs(left.size() - right.size()) > most || left.size() > longest || right.size() > longest) {
        return most + 1;
    }
    // Optimal string alignment: the rows of the usual table for this letter, the one before and the one before that.
    std::array<std::array<int, longest + 1>, 3> rows{};
    for (qsizetype column = 0; column <= right.size(); ++column) {
        rows[0][size_t(column)] = int(column);
    }
    for (qsizetype row = 1; row <= left.size(); ++row) {
        auto &now = rows[size_t(row % 3)];
        const auto &before = rows[size_t((row + 2) % 3)];
        const auto &beforeThat = rows[size_t((row + 1) % 3)];
        now[0] = int(row);
        int least = now[0];
        for (qsizetype column = 1; column <= right.size(); ++column) {
            const auto place = size_t(column);
            const bool isSame = left[row - 1] == right[column - 1];
            now[place] = std::min({before[place] + 1, now[place - 1] + 1, before[place - 1] + int(!isSame)});
            if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]) {
                now[place] = std::min(now[place], beforeThat[place - 2] + 1);
            }
            least = std::min(least, now[place]);
        }
        if (least > most) {
            return most + 1;
        }
    }
    return std::min(rows[size_t(left.size() % 3)][size_t(right.size())], most + 1);
}

int forgivenSlips(qsizetype length)
{
    constexpr qsizetype least = 3;
    constexpr qsizetype forTwo = 8;
    return length < least ? 0 : length < forTwo ? 1 : mostForgiven;
}

SimilarUsers::SimilarUsers(const UserRows &rows, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_columns{&rows.firstNames(), &rows.midNames(), &rows.lastNames(), &rows.companies()}
{
    connect(&m_slices, &QTimer::timeout, this, &SimilarUsers::goOn);
}

void SimilarUsers::start(const std::vector<QByteArray> &words, std::vector<UserRow> candidates)
{
    stop();
    m_candidates = std::move(candidates);
    m_found.resize(words.size() * mostForgiven + 1);
    for (const QByteArray &bytes : words) {
        Word word{bytes, QString::fromUtf8(bytes), 0, {}};
        word.forgiven = forgivenSlips(word.text.size());
        for (const RepeatedTexts *column : m_columns) {
            word.slips.emplace_back(column->valueCount(), notAsked);
        }
        m_words.push_back(std::move(word));
    }
    m_slices.start();
}

void SimilarUsers::stop()
{
    m_slices.stop();
    m_words.clear();
    m_candidates.clear();
    m_found.clear();
    m_next = 0;
}

void SimilarUsers::goOn()
{
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_candidates.size() && clock.elapsed() < sliceMilliseconds) {
        const size_t end = std::min(m_next + usersBetweenLooks, m_candidates.size());
        for (; m_next < end; ++m_next) {
            const auto slips = size_t(slipsOf(m_candidates[m_next]));
            if (slips < m_found.size() && m_found[slips].size() < most) {
                m_found[slips].push_back(m_candidates[m_next]);
            }
        }
    }
    if (m_next < m_candidates.size()) {
        return;
    }
    std::vector<UserRow> rows;
    for (const std::vector<UserRow> &alike : m_found) {
        rows.insert(rows.end(), alike.begin(), alike.end());
    }
    rows.resize(std::min(rows.size(), most));
    stop();
    Q_EMIT found(rows);
}

/// Of all words together; more than any number of found ones where a word is too far off.
int SimilarUsers::slipsOf(UserRow row)
{
    int sum = 0;
    for (Word &word : m_words) {
        const int slips = slipsOf(word, row);
        if (slips > word.forgiven) {
            return int(m_found.size());
        }
        sum += slips;
    }
    return sum;
}

int SimilarUsers::slipsOf(Word &word, UserRow row)
{
    int best = slipsInUserName(word, row);
    for (size_t column = 0; column < m_columns.size() && best > 0; ++column) {
        best = std::min(best, slipsInValue(word, column, m_columns[column]->valueAt(row)));
    }
    return best;
}

/// Asked once of each value, of which many users have the same. None where the word stands in it.
int SimilarUsers::slipsInValue(Word &word, size_t column, quint32 value)
{
    std::vector<qint8> &known = word.slips[column];
    if (value >= known.size()) {
        known.resize(m_columns[column]->valueCount(), notAsked); // it came while this was under way
    }
    if (known[value] == notAsked) {
        const QByteArray &spellings = m_columns[column]->spellings(value);
        int best = fitOfName(spellings, spellingsOfWord(word.bytes)) != Fit::None ? 0 : TooMany;
        for (const QByteArray &spelling : best > 0 ? spellings.split(spellingEnd) : QByteArrayList()) {
            best = std::min(best, fewestSlips(QString::fromUtf8(spelling), word.text, word.forgiven));
        }
        known[value] = qint8(best);
    }
    return known[value];
}

/// In the part before the @, or in the whole of it where an address was typed.
int SimilarUsers::slipsInUserName(const Word &word, UserRow row) const
{
    const QByteArray name = m_rows.usernames().at(row);
    if (name.contains(word.bytes)) {
        return 0;
    }
    const QString text = QString::fromUtf8(name);
    const qsizetype at = word.bytes.contains('@') ? -1 : text.lastIndexOf(u'@');
    return fewestSlips(at < 0 ? text : text.first(at), word.text, word.forgiven);
}

} // namespace userdesk
