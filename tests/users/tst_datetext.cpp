// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "users/datetext.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestDateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTimesOfTheServer_data();
    void readsTimesOfTheServer();
    void showsThemInTheOperatorsZone();
};

void TestDateText::initTestCase()
{
    qputenv("TZ", "Europe/Berlin"); // which skips the hour after 2 o'clock on 29 March 2026
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestDateText::readsTimesOfTheServer_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("utc"); ///< empty where it is no time
    QTest::newRow("UTC") << u"2026-01-02T03:04:05Z"_s << u"2026-01-02T03:04:05.000Z"_s;
    QTest::newRow("without a zone") << u"2026-01-02T03:04:05"_s << u"2026-01-02T03:04:05.000Z"_s;
    QTest::newRow("in summer") << u"2026-07-02T03:04:05"_s << u"2026-07-02T03:04:05.000Z"_s;
    QTest::newRow("in the hour that summer time skips") << u"2026-03-29T02:30:00"_s << u"2026-03-29T02:30:00.000Z"_s;
    QTest::newRow("in the hour that comes twice") << u"2026-10-25T02:30:00"_s << u"2026-10-25T02:30:00.000Z"_s;
    QTest::newRow("with a blank") << u"2026-01-02 03:04:05"_s << u"2026-01-02T03:04:05.000Z"_s;
    QTest::newRow("without seconds") << u"2026-01-02T03:04"_s << u"2026-01-02T03:04:00.000Z"_s;
    QTest::newRow("milliseconds") << u"2026-01-02T03:04:05.678"_s << u"2026-01-02T03:04:05.678Z"_s;
    QTest::newRow("microseconds") << u"2026-01-02T03:04:05.678901"_s << u"2026-01-02T03:04:05.679Z"_s;
    QTest::newRow("offset east") << u"2026-01-02T03:04:05+03:00"_s << u"2026-01-02T00:04:05.000Z"_s;
    QTest::newRow("offset west") << u"2026-01-02T03:04:05.000-05:00"_s << u"2026-01-02T08:04:05.000Z"_s;
    QTest::newRow("no time") << u"yesterday at noon, 12:00"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("huge") << QString(1'000'000, u'1') << QString();
}

void TestDateText::readsTimesOfTheServer()
{
    QFETCH(QString, iso);
    const QDateTime time = serverTime(iso);
    QTEST(time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString(), "utc");
}

void TestDateText::showsThemInTheOperatorsZone()
{
    QCOMPARE(dateTimeText(serverTime(u"2026-01-02T03:04:05"_s)), u"2 Jan 2026, 04:04"_s);
    QCOMPARE(dateTimeText(serverTime(u"2026-03-29T02:30:00"_s)), u"29 Mar 2026, 04:30"_s);
    QCOMPARE(dateTimeText({}), QString());
}

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
