// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <limits>

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "look/textsize.h"
#include "look/theme.h"
#include "settings/preferences.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestTextSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Light); }
    void cleanup() { TextSize().use(TextSize::usual); }
    void systemIsMeasured_data();
    void systemIsMeasured();
    void nearestOfferedIsTaken_data();
    void nearestOfferedIsTaken();
    void stepsEndAtTheEnds();
    void lengthsAndFontsFollow();
    void lengthsComeBackAsTheyWere();
    void isRemembered_data();
    void isRemembered();
};

void TestTextSize::systemIsMeasured_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("percent");
#if defined(Q_OS_WIN)
    const double points = 9;
#elif defined(Q_OS_MACOS)
    const double points = 13;
#else
    const double points = 11;
#endif
    QTest::newRow("as usual") << points << 100;
    QTest::newRow("smaller") << points - 2 << 100;
    QTest::newRow("larger") << points * 1.5 << 150;
    QTest::newRow("a little larger") << points * 1.1 << 110;
    QTest::newRow("huge") << points * 9 << 200;
    QTest::newRow("in pixels, so without points") << -1.0 << 100;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 200;
}

void TestTextSize::systemIsMeasured()
{
    QFETCH(const double, points);
    QTEST(TextSize::systemPercent(points), "percent");
}

void TestTextSize::nearestOfferedIsTaken_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("taken");
    QTest::newRow("offered") << 125 << 125;
    QTest::newRow("between") << 140 << 150;
    QTest::newRow("nothing") << 0 << 80;
    QTest::newRow("least") << std::numeric_limits<int>::min() << 80;
    QTest::newRow("most") << std::numeric_limits<int>::max() << 200;
}

void TestTextSize::nearestOfferedIsTaken()
{
    QFETCH(const int, wanted);
    TextSize size;
    size.use(wanted);
    QTEST(size.wanted(), "taken");
}

void TestTextSize::stepsEndAtTheEnds()
{
    TextSize size;
    QSignalSpy changes(&size, &TextSize::changed);
    QList<int> seen{size.wanted()};
    for (size.use(size.next(1)); size.wanted() != seen.last(); size.use(size.next(1))) {
        seen.append(size.wanted());
    }
    QCOMPARE(seen, (QList<int>{100, 110, 125, 150, 175, 200}));
    QCOMPARE(changes.count(), 5);
    for (int step = 0; step < 20; ++step) {
        size.use(size.next(-1));
    }
    QCOMPARE(size.wanted(), 80);
    QCOMPARE(changes.count(), 5 + 7);
}

void TestTextSize::lengthsAndFontsFollow()
{
    TextSize().use(150);
    QCOMPARE(int(Theme::controlHeight), 48);
    QCOMPARE(int(Theme::detailLabelWidth), 182);
    QCOMPARE(int(2 * Theme::space1), 12);
    QCOMPARE(QApplication::font().pixelSize(), 20);
    QLabel title;
    Theme::styleAsTitle(&title);
    QCOMPARE(title.font().pixelSize(), 30);
    TextSize().use(TextSize::usual);
    QCOMPARE(QApplication::font().pixelSize(), 13);
}

/// Else a column that the operator drew would walk with each size.
void TestTextSize::lengthsComeBackAsTheyWere()
{
    for (const int percent : TextSize::offered()) {
        TextSize().use(percent);
        for (int designed = 1; designed < 2'000; ++designed) {
            const int pixels = Length(designed);
            QCOMPARE(int(Length(Length::designed(pixels))), pixels);
        }
    }
}

void TestTextSize::isRemembered_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<int>("used");
    QTest::newRow("nothing") << QVariant() << 100;
    QTest::newRow("a size") << QVariant(150) << 150;
    QTest::newRow("as an older or later version wrote it") << QVariant(u"130"_s) << 125;
    QTest::newRow("words") << QVariant(u"large"_s) << 100;
    QTest::newRow("empty") << QVariant(QString()) << 100;
    QTest::newRow("a list") << QVariant(QStringList{u"1"_s, u"2"_s}) << 100;
    QTest::newRow("too much") << QVariant(u"100000"_s) << 200;
    QTest::newRow("negative") << QVariant(-1) << 80;
}

void TestTextSize::isRemembered()
{
    QFETCH(const QVariant, kept);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"userdesk.conf"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        if (kept.isValid()) {
            settings.setValue(u"look/textSize"_s, kept);
        }
    }
    {
        QSettings settings(file, QSettings::IniFormat);
        Preferences preferences(settings);
        preferences.apply(*qApp, u"en"_s);
        QTEST(preferences.textSize().wanted(), "used");
        preferences.chooseTextSize(175);
    }
    QSettings settings(file, QSettings::IniFormat);
    Preferences preferences(settings);
    preferences.apply(*qApp, u"en"_s);
    QCOMPARE(preferences.textSize().wanted(), 175);
}

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
