// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

#include "directory/listingreading.h"

using namespace userdesk;

namespace {

constexpr size_t parallel = 6;
constexpr qint64 pageSize = 100;

std::vector<UserRow> users(UserRow count)
{
    std::vector<UserRow> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// A listing, and somebody who reads it with six requests at once, answered in an order that hangs on the seed.
class Reader {
public:
    using Answer = std::pair<std::vector<UserRow>, std::optional<qint64>>;

    explicit Reader(std::vector<UserRow> start, unsigned seed = 1)
        : listing(std::move(start))
        , m_random(seed)
    {
        reading.begin();
    }

    Answer answerTo(qint64 page) const
    {
        if (script) {
            return script(page);
        }
        const qint64 size = qint64(listing.size());
        const auto at = [&](qint64 place) { return listing.begin() + std::min(place, size); };
        return {{at(page * pageSize), at((page + 1) * pageSize)}, size};
    }

    /// Takes one answer, as the listing was when it was asked or is now; false when all is read.
    bool step()
    {
        while (reading.underWay() < parallel) {
            const auto page = reading.next({});
            if (!page && reading.isAtRest() && reading.readsOn()) {
                continue;
            }
            if (!page) {
                break;
            }
            asked.append(*page);
            m_answers.push_back({*page, answerTo(*page)});
        }
        if (m_answers.empty()) {
            return false;
        }
        const auto next = m_answers.begin() + std::ptrdiff_t(pick(std::min(m_answers.size(), disorder)));
        const qint64 page = next->first;
        const auto [content, total] = pick(2) == 0 ? next->second : answerTo(page);
        m_answers.erase(next);
        reading.take(page, content, total);
        ++answers;
        return true;
    }

    void readTo(int count)
    {
        while (answers < count && step()) { }
    }
    bool readAll(int most = 10'000)
    {
        readTo(most);
        return answers < most;
    }

    size_t pick(size_t choices) { return m_random() % choices; }
    void insert(size_t place) { listing.insert(listing.begin() + std::ptrdiff_t(place), m_nextUser++); }
    void remove(size_t place) { listing.erase(listing.begin() + std::ptrdiff_t(place)); }

    ListingReading reading;
    std::vector<UserRow> listing;
    std::function<Answer(qint64 page)> script;
    QList<qint64> asked;
    size_t disorder = parallel; ///< how many answers may overtake another
    int answers = 0;

private:
    std::mt19937 m_random;
    std::vector<std::pair<qint64, Answer>> m_answers; ///< to what is under way, by when it was asked for
    UserRow m_nextUser = 100'000;
};

} // namespace

class TestListingReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryPageOnceAndTheLastTwice();
    void asksBehindAFullLastPage();
    void changeReadsBackToItsPlace_data();
    void changeReadsBackToItsPlace();
    void userWhoMovedDownIsInItsNewPlace();
    void whatMovesUnseenIsFoundByTheCount();
    void agreesWhateverComesAndGoes();
    void restlessListingEnds();
    void removalBehindTheReadingIsSeenAtTheEnd();
    void exchangeBehindTheReadingIsSeenAtTheEnd();

    void totalTooSmall();
    void totalTooLarge();
    void totalOfNonsense_data();
    void totalOfNonsense();
    void totalThatChangesWithEveryAnswer();
    void noTotal_data();
    void noTotal();
    void emptyPageInTheMiddle();
    void emptyPagesThatLackUsersAreMissing();
    void totalThatShrinksWhileTheUsersStay();
    void longPages();
    void shortPages();
    void shortPagesAreReadSideBySide();
    void samePageForEveryNumber();
    void lastPageForEveryNumberBehindIt();
    void userOnTwoPagesForever();

    void readingAgainKeepsWhatWasThere();
    void readingAgainDropsWhatIsGone();
    void missingPagesAreNotMadeUpFor();
    void totalThatFallsAndRises_data();
    void totalThatFallsAndRises();
    void anyServer();
};

void TestListingReading::readsEveryPageOnceAndTheLastTwice()
{
    Reader reader(users(1050));
    QCOMPARE(reader.reading.next({}), std::optional<qint64>(0));
    QCOMPARE(reader.reading.next({}), std::nullopt); // nobody knows yet how many there are
    reader.reading.giveBackAll();
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), reader.listing);
    QCOMPARE(reader.asked, (QList<qint64>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10}));
    QVERIFY(!reader.reading.isUncertain());
    QCOMPARE(reader.reading.usersRead(), 1050);
    QCOMPARE(reader.reading.total(), std::optional<qint64>(1050));
}

void TestListingReading::asksBehindAFullLastPage()
{
    Reader reader(users(300));
    QVERIFY(reader.readAll());
    QCOMPARE(reader.asked, (QList<qint64>{0, 1, 2, 3}));
    QCOMPARE(reader.reading.rows(), reader.listing);
}

void TestListingReading::changeReadsBackToItsPlace_data()
{
    QTest::addColumn<bool>("isInsertion");
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 10; ++seed) {
        QTest::addRow("insertion %u", seed) << true << seed;
        QTest::addRow("removal %u", seed) << false << seed;
    }
}

void TestListingReading::changeReadsBackToItsPlace()
{
    QFETCH(bool, isInsertion);
    QFETCH(unsigned, seed);
    Reader reader(users(5050), seed);
    reader.disorder = 2;
    reader.readTo(30);
    isInsertion ? reader.insert(2510) : reader.remove(2510);
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), reader.listing);
    QVERIFY(!reader.reading.isUncertain());
    for (qint64 page = 0; page < 25 - 1 - qint64(parallel); ++page) {
        QCOMPARE(reader.asked.count(page), 1); // nothing shifted there
    }
}

void TestListingReading::userWhoMovedDownIsInItsNewPlace()
{
    Reader reader(users(3050));
    reader.readTo(5);
    reader.listing.erase(reader.listing.begin() + 2900);
    reader.listing.insert(reader.listing.begin() + 3, 2900);
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), reader.listing);
    QCOMPARE(reader.asked.count(30), 2); // as ever, so that not everything was read again
}

void TestListingReading::whatMovesUnseenIsFoundByTheCount()
{
    Reader reader(users(2050));
    reader.readTo(8);
    std::rotate(reader.listing.begin() + 3, reader.listing.begin() + 4, reader.listing.begin() + 1800);
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), reader.listing);
    QVERIFY(!reader.reading.isUncertain());
}

void TestListingReading::agreesWhateverComesAndGoes()
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        Reader reader(users(3050), seed);
        for (int change = 0; change < 3; ++change) {
            reader.readTo(int(change * 14 + 1 + reader.pick(8))); // some answers apart: each can be noticed
            const size_t place = reader.pick(reader.listing.size());
            reader.pick(2) == 0 ? reader.insert(place) : reader.remove(place);
        }
        QVERIFY(reader.readAll());
        QVERIFY2(reader.reading.rows() == reader.listing, qPrintable(QString::number(seed)));
        QVERIFY(!reader.reading.isUncertain());
    }
}

void TestListingReading::restlessListingEnds()
{
    Reader reader(users(2050));
    const auto isUnderWay = [&] {
        reader.insert(reader.pick(reader.listing.size()));
        return reader.step();
    };
    while (isUnderWay()) {
        QVERIFY(reader.answers < 1000);
    }
    const std::vector<UserRow> &rows = reader.reading.rows();
    QCOMPARE(std::set<UserRow>(rows.begin(), rows.end()).size(), rows.size());
    QVERIFY(rows.size() > 2000);
}

void TestListingReading::removalBehindTheReadingIsSeenAtTheEnd()
{
    Reader reader(users(1050));
    reader.readTo(11);
    reader.remove(420);
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), reader.listing);
    QCOMPARE(reader.asked.count(1), 1);
}

void TestListingReading::exchangeBehindTheReadingIsSeenAtTheEnd()
{
    Reader reader(users(1050));
    reader.readTo(11);
    reader.remove(420);
    reader.insert(reader.listing.size()); // the total is as before, and so is the count
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), reader.listing);
}

void TestListingReading::totalTooSmall()
{
    Reader reader(users(750));
    reader.script = [&](qint64 page) {
        Reader::Answer answer{{}, 200};
        for (qint64 row = page * pageSize; row < std::min<qint64>(750, (page + 1) * pageSize); ++row) {
            answer.first.push_back(UserRow(row));
        }
        return answer;
    };
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), users(750));
    QVERIFY(reader.reading.isUncertain());
    QVERIFY(reader.asked.size() < 20); // once more all of it, and not a third time
}

void TestListingReading::totalTooLarge()
{
    Reader reader(users(0));
    reader.script = [](qint64 page) {
        return page < 2 ? Reader::Answer{{UserRow(page)}, 100'000} : Reader::Answer{{}, 100'000};
    };
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), users(2));
    QVERIFY(reader.reading.isUncertain());
    QVERIFY(reader.asked.size() < 50); // twelve empty ones, each asked for twice, and those under way
}

void TestListingReading::totalOfNonsense_data()
{
    QTest::addColumn<qint64>("total");
    QTest::newRow("2^53") << (qint64(1) << 53);
    QTest::newRow("most") << std::numeric_limits<qint64>::max();
    QTest::newRow("none") << qint64(0);
}

void TestListingReading::totalOfNonsense()
{
    QFETCH(qint64, total);
    Reader reader(users(250));
    reader.script = [&, total](qint64 page) {
        const qint64 first = std::min<qint64>(page, 3) * pageSize;
        const qint64 last = std::min<qint64>(first + pageSize, 250);
        Reader::Answer answer{{}, total};
        for (qint64 row = first; row < last; ++row) {
            answer.first.push_back(UserRow(row));
        }
        return answer;
    };
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), users(250));
    QVERIFY(reader.reading.isUncertain());
    QVERIFY(reader.asked.size() < 60);
}

void TestListingReading::totalThatChangesWithEveryAnswer()
{
    Reader reader(users(1050));
    qint64 total = 1000;
    reader.script = [&](qint64 page) {
        Reader::Answer answer{{}, ++total};
        for (qint64 row = page * pageSize; row < std::min<qint64>(1050, (page + 1) * pageSize); ++row) {
            answer.first.push_back(UserRow(row));
        }
        return answer;
    };
    QVERIFY(reader.readAll(1000));
    QCOMPARE(reader.reading.rows(), users(1050));
}

void TestListingReading::noTotal_data()
{
    QTest::addColumn<size_t>("count");
    for (const size_t count : {0, 1, 100, 250, 1000, 5050}) {
        QTest::addRow("%zu users", count) << count;
    }
}

void TestListingReading::noTotal()
{
    QFETCH(size_t, count);
    Reader reader(users(count));
    reader.script = [&](qint64 page) {
        const qint64 size = qint64(count);
        const auto at = [&](qint64 place) { return reader.listing.begin() + std::min(place, size); };
        return Reader::Answer{{at(page * pageSize), at((page + 1) * pageSize)}, std::nullopt};
    };
    QVERIFY(reader.readAll(1000));
    QCOMPARE(reader.reading.rows(), reader.listing);
    QVERIFY(!reader.reading.isUncertain());
    QVERIFY(reader.asked.size() <= qsizetype(count / pageSize + 2 * parallel)); // each page once, and some at the end
}

void TestListingReading::emptyPageInTheMiddle()
{
    Reader reader(users(650));
    reader.script = [&](qint64 page) {
        Reader::Answer answer{{}, 550};
        for (qint64 row = page * pageSize; row < std::min<qint64>(650, (page + 1) * pageSize) && page != 3; ++row) {
            answer.first.push_back(UserRow(row));
        }
        return answer;
    };
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows().size(), 550U);
    QCOMPARE(reader.asked.count(3), 2);
    QVERIFY(!reader.reading.isUncertain());
}

void TestListingReading::emptyPagesThatLackUsersAreMissing()
{
    Reader reader(users(650));
    QSet<qint64> empty{2, 4};
    reader.script = [&](qint64 page) {
        Reader::Answer answer{{}, 650};
        for (qint64 row = page * pageSize; row < std::min<qint64>(650, (page + 1) * pageSize); ++row) {
            if (!empty.contains(page)) {
                answer.first.push_back(UserRow(row));
            }
        }
        return answer;
    };
    QVERIFY(reader.readAll(100));
    QCOMPARE(reader.reading.queue().missing(), (QList<qint64>{2, 4}));
    QCOMPARE(reader.reading.rows().size(), 450U);
    QVERIFY(!reader.reading.isUncertain()); // it is known what is not there
    const auto again = [&] {
        reader.asked.clear();
        reader.reading.queue().askForMissing();
        reader.reading.readTailAgain();
        return reader.readAll(200);
    };
    QVERIFY(again()); // still empty
    QCOMPARE(reader.reading.queue().missing(), (QList<qint64>{2, 4}));
    QCOMPARE(reader.asked.count(2), 1);
    empty = {};
    QVERIFY(again());
    QVERIFY(reader.reading.queue().missing().isEmpty());
    QCOMPARE(reader.reading.rows(), users(650));
    QVERIFY(reader.asked.size() < 10); // and not all the others
}

void TestListingReading::totalThatShrinksWhileTheUsersStay()
{
    Reader reader(users(0));
    reader.script = [](qint64 page) {
        Reader::Answer answer{{}, page < 6 ? 750 : 150};
        for (qint64 row = page * pageSize; row < std::min<qint64>(750, (page + 1) * pageSize) && page != 3; ++row) {
            answer.first.push_back(UserRow(row));
        }
        return answer;
    };
    QVERIFY(reader.readAll(1000));
    QCOMPARE(reader.reading.rows().size(), 650U);
    QVERIFY(reader.reading.isUncertain());
}

void TestListingReading::longPages()
{
    Reader reader(users(300));
    reader.script = [](qint64 page) {
        Reader::Answer answer{{}, 300};
        for (qint64 row = page * 150; row < std::min<qint64>(300, (page + 1) * 150); ++row) {
            answer.first.push_back(UserRow(row));
        }
        return answer;
    };
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), users(300));
    QVERIFY(!reader.reading.isUncertain());
}

void TestListingReading::shortPages()
{
    Reader reader(users(300));
    reader.script = [](qint64 page) {
        Reader::Answer answer{{}, 300};
        for (qint64 row = page * 40; row < std::min<qint64>(300, (page + 1) * 40); ++row) {
            answer.first.push_back(UserRow(row));
        }
        return answer;
    };
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), users(300));
    QVERIFY(!reader.reading.isUncertain());
}

void TestListingReading::shortPagesAreReadSideBySide()
{
    Reader reader(users(1000));
    reader.script = [](qint64 page) {
        Reader::Answer answer{{}, 1000};
        for (qint64 row = page * 25; row < std::min<qint64>(1000, (page + 1) * 25); ++row) {
            answer.first.push_back(UserRow(row));
        }
        return answer;
    };
    constexpr qint64 pagesOfTheTotal = 10;
    size_t widest = 0;
    while (reader.step()) {
        widest = reader.asked.contains(pagesOfTheTotal) ? std::max(widest, reader.reading.underWay()) : 0;
    }
    QCOMPARE(widest, parallel - 1); // one has just been answered
    QCOMPARE(reader.reading.rows(), users(1000));
    QVERIFY(reader.asked.size() < 40 + 3 * qsizetype(parallel));
}

void TestListingReading::samePageForEveryNumber()
{
    Reader reader(users(0));
    reader.script = [](qint64) { return Reader::Answer{users(100), qint64(1) << 40}; };
    QVERIFY(reader.readAll(200));
    QCOMPARE(reader.reading.rows(), users(100));
    QVERIFY(reader.reading.isUncertain());
}

void TestListingReading::lastPageForEveryNumberBehindIt()
{
    Reader reader(users(300));
    reader.script = [](qint64 page) {
        const auto first = UserRow(std::min<qint64>(page, 2) * pageSize);
        Reader::Answer answer{std::vector<UserRow>(pageSize), 300};
        std::iota(answer.first.begin(), answer.first.end(), first);
        return answer;
    };
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), users(300));
    QVERIFY(!reader.reading.isUncertain());
    QVERIFY(reader.asked.size() < 10);
}

void TestListingReading::userOnTwoPagesForever()
{
    Reader reader(users(550));
    reader.listing[420] = 7;
    QVERIFY(reader.readAll(200));
    QCOMPARE(reader.reading.rows().size(), 549U);
    QCOMPARE(reader.reading.usersRead(), 549);
    QVERIFY(reader.reading.isUncertain());
}

void TestListingReading::readingAgainKeepsWhatWasThere()
{
    Reader reader(users(550));
    QVERIFY(reader.readAll());
    reader.reading.begin();
    QCOMPARE(reader.reading.rows(), users(550));
    QCOMPARE(reader.reading.usersRead(), 0);
    reader.remove(0);
    reader.readTo(reader.answers + 1);
    QCOMPARE(reader.reading.rows().size(), 549U); // the first page shows what is gone, the others are as they were
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), reader.listing);
}

void TestListingReading::readingAgainDropsWhatIsGone()
{
    Reader reader(users(950));
    QVERIFY(reader.readAll());
    reader.listing.resize(250);
    reader.reading.begin();
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), users(250));
    QVERIFY(!reader.reading.isUncertain());
}

void TestListingReading::missingPagesAreNotMadeUpFor()
{
    Reader reader(users(550));
    reader.reading.queue().setLimits({1, std::chrono::milliseconds(0)});
    reader.readTo(1);
    const qint64 page = *reader.reading.next({});
    QVERIFY(!reader.reading.fail(page, {}));
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.queue().missing(), QList<qint64>{page});
    QCOMPARE(reader.reading.rows().size(), 450U);
    QVERIFY(!reader.reading.isUncertain()); // it is known what is not there
    QVERIFY(reader.asked.size() < 10);
    reader.reading.queue().askForMissing();
    reader.reading.readTailAgain();
    QVERIFY(reader.readAll());
    QCOMPARE(reader.reading.rows(), users(550));
}

/// As two replicas do it, of which one lags behind.
void TestListingReading::totalThatFallsAndRises_data()
{
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::newRow("300 and 301") << 300 << 301;
    QTest::newRow("1000 and 1001") << 1000 << 1001;
    QTest::newRow("around 400") << 395 << 405;
    QTest::newRow("0 and 700") << 0 << 700;
}

void TestListingReading::totalThatFallsAndRises()
{
    QFETCH(int, low);
    QFETCH(int, high);
    for (unsigned seed = 0; seed < 200; ++seed) {
        Reader reader(users(UserRow(high)), seed);
        std::mt19937 random(seed);
        reader.script = [&](qint64 page) -> Reader::Answer {
            const qint64 size = qint64(low) + qint64(random() % unsigned(high - low + 1));
            const auto at = [&](qint64 place) { return reader.listing.begin() + std::min(place, size); };
            return {{at(page * pageSize), at((page + 1) * pageSize)}, size};
        };
        for (int round = 0; round < 2; ++round) { // signing in, and reading again
            QVERIFY(reader.readAll(20'000));
            const auto &rows = reader.reading.rows();
            QCOMPARE(std::set<UserRow>(rows.begin(), rows.end()).size(), rows.size());
            QVERIFY(std::ranges::all_of(rows, [&](UserRow row) { return int(row) < high; }));
            if (low > 0) {
                QVERIFY(rows.size() >= size_t(low));
            }
            reader.answers = 0;
            reader.reading.begin();
        }
    }
}

/// Totals that lie, answers out of order or twice, pages that fail and listings that change: whatever comes, the
/// reading ends, no user stands in it twice, and nobody who was never sent. Where the users rest, all are there.
void TestListingReading::anyServer()
{
    for (unsigned seed = 0; seed < 100'000; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&random](unsigned choices) { return random() % choices; };
        const UserRow count = pick(4) == 0 ? pick(1200) : pick(450);
        const bool changes = pick(2) == 0;
        const bool totalLies = pick(2) == 0;
        ListingReading reading;
        reading.begin();
        std::vector<UserRow> listing = users(count);
        std::set<UserRow> everSent;
        UserRow nextUser = count;
        std::vector<qint64> asked;
        bool isDone = false;
        for (int step = 0; step < 3'000 && !isDone; ++step) {
            while (asked.size() < parallel) {
                const auto page = reading.next(ListingReading::Clock::time_point::max());
                if (page) {
                    QVERIFY2(std::ranges::find(asked, *page) == asked.end(), "a page is under way twice");
                    asked.push_back(*page);
                } else if (!reading.isAtRest() || !reading.readsOn()) {
                    break;
                }
            }
            if (asked.empty()) {
                isDone = true;
                break;
            }
            if (changes && step < 200 && pick(6) == 0) {
                if (pick(2) == 0 || listing.empty()) {
                    listing.insert(listing.begin() + std::ptrdiff_t(pick(unsigned(listing.size()) + 1)), nextUser++);
                } else {
                    listing.erase(listing.begin() + std::ptrdiff_t(pick(unsigned(listing.size()))));
                }
            }
            const auto answered = asked.begin() + std::ptrdiff_t(pick(unsigned(asked.size())));
            const qint64 page = *answered;
            asked.erase(answered);
            if (pick(30) == 0) {
                reading.fail(page, {});
                continue;
            }
            const qint64 size = qint64(listing.size());
            const auto at = [&](qint64 place) { return listing.begin() + std::min(place, size); };
            const std::vector<UserRow> content(at(page * pageSize), at((page + 1) * pageSize));
            everSent.insert(content.begin(), content.end());
            std::optional<qint64> total = size;
            if (totalLies && pick(3) == 0) {
                total = pick(5) == 0 ? std::nullopt : std::optional<qint64>(size + qint64(pick(7)) - 3);
                total = total ? std::optional(std::max<qint64>(0, *total)) : total;
            }
            reading.take(page, content, total);
            if (pick(8) == 0) {
                reading.take(page, content, total); // an answer that comes twice
            }
        }
        const auto &rows = reading.rows();
        const std::set<UserRow> unique(rows.begin(), rows.end());
        const QByteArray which = "seed " + QByteArray::number(seed);
        QVERIFY2(isDone, which.constData());
        QVERIFY2(unique.size() == rows.size(), which.constData());
        QVERIFY2(std::ranges::includes(everSent, unique), which.constData());
        if (!changes && reading.queue().missing().isEmpty() && !reading.isUncertain()) {
            QVERIFY2(rows == listing, which.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestListingReading)
#include "tst_listingreading.moc"
