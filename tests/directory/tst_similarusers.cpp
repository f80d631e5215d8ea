// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <numeric>

#include <QtTest>

#include "directory/searchquery.h"
#include "directory/similarusers.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestSimilarUsers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsSlips_data();
    void countsSlips();
    void forgivesMoreInLongWords();
    void findsWhoWasMeant_data();
    void findsWhoWasMeant();
    void theLikeliestStandFirst();
    void anotherSearchForgetsTheFirst();
    void leavesTheProgramAlive();

private:
    void put(const QString &username, const QString &first, const QString &last, const QString &company = {});
    QStringList find(const QString &typed); ///< first names

    std::unique_ptr<UserRows> m_rows;
};

void TestSimilarUsers::init()
{
    m_rows = std::make_unique<UserRows>();
    put(u"jonathan.meyer@example.org"_s, u"Jonathan"_s, u"Meyer"_s, u"Feldwerk"_s);
    put(u"ayse@example.org"_s, u"Ayşe"_s, u"Aydın"_s, u"Çiftçi Birliği"_s);
    put(u"m@example.org"_s, u"محمد"_s, u"O'Brien"_s);
    put(u"ann@example.org"_s, u"Ann"_s, u"Li"_s);
    put(u"elmasry230@example.org"_s, u"أحمد"_s, u"المصري"_s);
}

void TestSimilarUsers::put(const QString &username, const QString &first, const QString &last, const QString &company)
{
    User user;
    user.userId = QString::number(m_rows->size());
    user.username = username;
    user.firstName = first;
    user.lastName = last;
    user.account = Account();
    user.account->company = company;
    m_rows->put(user);
}

QStringList TestSimilarUsers::find(const QString &typed)
{
    SimilarUsers similar(*m_rows);
    std::vector<UserRow> all(m_rows->size());
    std::iota(all.begin(), all.end(), 0U);
    std::optional<QStringList> names;
    connect(&similar, &SimilarUsers::found, this, [&](const std::vector<UserRow> &rows) {
        names = QStringList();
        for (const UserRow row : rows) {
            names->append(m_rows->firstNames().at(row));
        }
    });
    similar.start(SearchQuery::parse(typed).words, all);
    return QTest::qWaitFor([&names] { return names.has_value(); }) ? *names : QStringList{u"never"_s};
}

void TestSimilarUsers::countsSlips_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("slips");
    QTest::newRow("same") << u"meyer"_s << u"meyer"_s << 0;
    QTest::newRow("wrong letter") << u"meyer"_s << u"meier"_s << 1;
    QTest::newRow("letter too many") << u"meyer"_s << u"meyyer"_s << 1;
    QTest::newRow("letter too few") << u"meyer"_s << u"meye"_s << 1;
    QTest::newRow("first letter") << u"meyer"_s << u"neyer"_s << 1;
    QTest::newRow("swapped") << u"meyer"_s << u"meyre"_s << 1;
    QTest::newRow("swapped at the start") << u"meyer"_s << u"emyer"_s << 1;
    QTest::newRow("two") << u"meyer"_s << u"maier"_s << 2;
    QTest::newRow("more") << u"meyer"_s << u"schmidt"_s << 3;
    QTest::newRow("empty") << QString() << u"ab"_s << 2;
    QTest::newRow("huge") << QString(1'000'000, u'a') << QString(1'000'000, u'a') << 3;
}

void TestSimilarUsers::countsSlips()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, slips);
    QCOMPARE(slipsBetween(left, right, 2), slips);
    QCOMPARE(slipsBetween(right, left, 2), slips);
}

void TestSimilarUsers::forgivesMoreInLongWords()
{
    QCOMPARE(forgivenSlips(2), 0);
    QCOMPARE(forgivenSlips(3), 1);
    QCOMPARE(forgivenSlips(7), 1);
    QCOMPARE(forgivenSlips(8), 2);
}

void TestSimilarUsers::findsWhoWasMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QStringList jonathan{u"Jonathan"_s};
    QTest::newRow("wrong letter") << u"meier"_s << jonathan;
    QTest::newRow("swapped") << u"meyre"_s << jonathan;
    QTest::newRow("two slips in a long word") << u"johnatan"_s << jonathan;
    QTest::newRow("two slips in a short one") << u"maier"_s << QStringList();
    QTest::newRow("three slips") << u"johnattam"_s << QStringList();
    QTest::newRow("one right, one wrong") << u"jonathan meier"_s << jonathan;
    QTest::newRow("beginning of one, another wrong") << u"jonat meier"_s << jonathan;
    QTest::newRow("one right, one of nobody") << u"jonathan schmidt"_s << QStringList();
    QTest::newRow("without diacritics") << u"aydim"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("word of a company") << u"cifcti"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("without its apostrophe") << u"obrein"_s << QStringList{u"محمد"_s};
    QTest::newRow("Arabic letter") << u"مخمد"_s << QStringList{u"محمد"_s};
    QTest::newRow("address") << u"jonathan.meier@example.org"_s << jonathan;
    QTest::newRow("host of an address") << u"ayse@exmaple.org"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("part before the @") << u"jonathan.mayer"_s << jonathan;
    QTest::newRow("before a number") << u"elmasri"_s << QStringList{u"أحمد"_s};
    QTest::newRow("three letters") << u"anm"_s << QStringList{u"Ann"_s};
    QTest::newRow("two letters") << u"lo"_s << QStringList();
    QTest::newRow("huge") << QString(100'000, u'a') << QStringList();
}

void TestSimilarUsers::findsWhoWasMeant()
{
    QFETCH(QString, typed);
    QTEST(find(typed), "found");
}

void TestSimilarUsers::theLikeliestStandFirst()
{
    put(u"x@example.org"_s, u"Jonatan"_s, u"X"_s);
    put(u"y@example.org"_s, u"Johnatann"_s, u"Y"_s);
    QCOMPARE(find(u"johnatan"_s).first(), u"Johnatann"_s); // stands in it
    QCOMPARE(find(u"jonatham"_s), (QStringList{u"Jonathan"_s, u"Jonatan"_s}));
}

void TestSimilarUsers::anotherSearchForgetsTheFirst()
{
    SimilarUsers similar(*m_rows);
    QSignalSpy ends(&similar, &SimilarUsers::found);
    similar.start({"meier"}, {0, 1, 2, 3});
    similar.start({"aydim"}, {0, 1, 2, 3});
    QTRY_COMPARE(ends.count(), 1);
    QCOMPARE(ends.first().first().value<std::vector<UserRow>>(), std::vector<UserRow>{1});
    similar.start({"meier"}, {0, 1, 2, 3});
    similar.stop();
    QTest::qWait(50); // that nothing comes
    QCOMPARE(ends.count(), 1);
}

void TestSimilarUsers::leavesTheProgramAlive()
{
    for (int number = 0; number < 20'000; ++number) {
        put(u"user.number%1@example.org"_s.arg(number), u"First%1"_s.arg(number), u"Last"_s);
    }
    SimilarUsers similar(*m_rows);
    std::vector<UserRow> all(m_rows->size());
    std::iota(all.begin(), all.end(), 0U);
    QSignalSpy ends(&similar, &SimilarUsers::found);
    int turns = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, &similar, [&turns] { ++turns; });
    other.start(0);
    similar.start({"zzzzzzzzz"}, all);
    QTRY_COMPARE_WITH_TIMEOUT(ends.count(), 1, 60'000);
    QVERIFY2(turns > 5, qPrintable(QString::number(turns)));
}

QTEST_GUILESS_MAIN(TestSimilarUsers)
#include "tst_similarusers.moc"
