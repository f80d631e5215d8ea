// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "users/field.h"
#include "users/places.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfZones_data();
    void namesOfZones();
    void namesOfLocales_data();
    void namesOfLocales();
    void onlyWhatAServerMayKnowIsValid_data();
    void onlyWhatAServerMayKnowIsValid();
    void everyOldNameLeadsToAZone();
    void everyZoneHasItsCountry();
    void countriesInTheReadersLanguage();
};

void TestPlaces::namesOfZones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("zone");
    QTest::newRow("its ID") << u"Europe/Istanbul"_s << u"Europe/Istanbul"_s;
    QTest::newRow("in another case") << u"europe/ISTANBUL"_s << u"Europe/Istanbul"_s;
    QTest::newRow("with blanks") << u"america/argentina/buenos aires"_s << u"America/Argentina/Buenos_Aires"_s;
    QTest::newRow("an old name") << u"Europe/Kiev"_s << u"Europe/Kyiv"_s;
    QTest::newRow("a country's name") << u"Turkey"_s << u"Europe/Istanbul"_s;
    QTest::newRow("a link of a link") << u"Asia/Istanbul"_s << u"Europe/Istanbul"_s;
    QTest::newRow("of UTC") << u"Etc/UTC"_s << u"UTC"_s;
    QTest::newRow("half typed") << u"Europe/Ista"_s << QString();
    QTest::newRow("Qt's own") << u"UTC+03:00"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("huge") << QString(1'000'000, u'x') << QString();
}

void TestPlaces::namesOfZones()
{
    QFETCH(QString, text);
    QTEST(timeZoneNamed(text), "zone");
}

void TestPlaces::namesOfLocales_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::newRow("its code") << u"tr_TR"_s << u"tr_TR"_s;
    QTest::newRow("of the web") << u"tr-TR"_s << u"tr_TR"_s;
    QTest::newRow("in another case") << u"PT-br"_s << u"pt_BR"_s;
    QTest::newRow("with a blank") << u"de ch"_s << u"de_CH"_s;
    QTest::newRow("with its script") << u"sr-Latn-RS"_s << u"sr_RS"_s;
    QTest::newRow("of a system") << u"de_DE.UTF-8@euro"_s << u"de_DE"_s;
    QTest::newRow("of a continent") << u"es-419"_s << (isLocale(u"es_419"_s) ? u"es_419"_s : QString());
    QTest::newRow("a language alone") << u"tr"_s << QString();
    QTest::newRow("half typed") << u"tr_T"_s << QString();
    QTest::newRow("no such language") << u"xq_TR"_s << QString();
    QTest::newRow("no such country") << u"tr_QQ"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestPlaces::namesOfLocales()
{
    QFETCH(QString, text);
    QTEST(localeNamed(text), "locale");
}

void TestPlaces::onlyWhatAServerMayKnowIsValid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isZone");
    QTest::addColumn<bool>("isCode"); ///< of a locale
    QTest::newRow("a zone") << u"Europe/Istanbul"_s << true << false;
    QTest::newRow("nobody's zone") << u"Etc/GMT-3"_s << false << false;
    QTest::newRow("a country, which POSIX takes for a zone") << u"germany"_s << false << false;
    QTest::newRow("a zone of POSIX") << u"gmt+5"_s << false << false;
    QTest::newRow("UTC") << u"UTC"_s << true << false;
    QTest::newRow("Qt's own") << u"UTC+03:00"_s << false << false;
    QTest::newRow("half a zone") << u"Europe/Ist"_s << false << false;
    QTest::newRow("another case") << u"europe/istanbul"_s << false << false;
    QTest::newRow("a locale") << u"tr_TR"_s << false << true;
    QTest::newRow("a language abroad") << u"en_TR"_s << false << true;
    QTest::newRow("a language") << u"tr"_s << false << false;
    QTest::newRow("of the web") << u"tr-TR"_s << false << false;
    QTest::newRow("C") << u"C"_s << false << false;
    QTest::newRow("a word") << u"Türkçe"_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
    QTest::newRow("NUL") << QString(1, QChar(u'\0')) << false << false;
}

void TestPlaces::onlyWhatAServerMayKnowIsValid()
{
    QFETCH(QString, text);
    QFETCH(bool, isZone);
    QFETCH(bool, isCode);
    QCOMPARE(isTimeZone(text), isZone);
    QCOMPARE(isLocale(text), isCode);
    QCOMPARE(checks::timeZone(text).isEmpty(), isZone);
    QCOMPARE(checks::locale(text).isEmpty(), isCode);
}

void TestPlaces::everyOldNameLeadsToAZone()
{
    QFile file(u":/places/places.tsv"_s);
    QVERIFY(file.open(QFile::ReadOnly));
    int old = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList cells = line.split('\t');
        if (cells.first() == "renamed") {
            ++old;
            QVERIFY2(findZonePlace(timeZoneNamed(QString::fromLatin1(cells.at(1)))), line.constData());
        }
    }
    QVERIFY(old > 100);
}

void TestPlaces::everyZoneHasItsCountry()
{
    QVERIFY(zonePlaces().size() > 400);
    for (const ZonePlace &zone : zonePlaces()) {
        QCOMPARE(findZonePlace(zone.id), &zone);
        QVERIFY2(zone.id == u"UTC" || !territoryName(zone.territory, QLocale::c()).isEmpty(), qPrintable(zone.id));
    }
}

void TestPlaces::countriesInTheReadersLanguage()
{
    QCOMPARE(territoryName(u"DE"_s, QLocale(u"tr_TR"_s)), u"Almanya"_s);
    QCOMPARE(territoryName(u"DE"_s, QLocale(u"de_AT"_s)), u"Deutschland"_s);
    QCOMPARE(territoryName(u"DE"_s, QLocale(u"fi_FI"_s)), u"Germany"_s);
    QCOMPARE(territoryName(u"QQ"_s, QLocale(u"en_GB"_s)), QString());
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
