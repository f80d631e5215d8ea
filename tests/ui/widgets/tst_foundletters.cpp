// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QFontMetrics>
#include <QTest>

#include "look/theme.h"
#include "widgets/foundletters.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// That a cut line still shows the letters that were searched for.
class TestFoundLetters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysInSight_data();
    void staysInSight();
    void fitsWithIsolatesAroundIt();
    void cutsAsUsualWithoutThem();
    void takesAnyWidth();

private:
    const QFontMetrics m_metrics{Theme::font(Theme::textSize)};
    const QString m_text = u"Konstantinopolitanische Dudelsackpfeifenmachergesellschaft"_s;
};

void TestFoundLetters::staysInSight_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<QString>("first"); // the first letters of what is shown
    QTest::newRow("at the start") << QByteArray("konst") << u"Konst"_s;
    QTest::newRow("in the middle") << QByteArray("dudel") << u"…"_s;
    QTest::newRow("at the end") << QByteArray("schaft") << u"…"_s;
    QTest::newRow("near the end") << QByteArray("gesell") << u"…"_s;
    QTest::newRow("twice") << QByteArray("an") << u"Konst"_s;
}

void TestFoundLetters::staysInSight()
{
    QFETCH(QByteArray, word);
    QFETCH(QString, first);
    const int width = m_metrics.horizontalAdvance(m_text) / 3;
    const MarkedText shown = elided(markedText(m_text, {word}), m_metrics, width);
    QVERIFY(m_metrics.horizontalAdvance(shown.text) <= width);
    QVERIFY2(shown.text.startsWith(first), qPrintable(shown.text));
    QVERIFY(!shown.found.empty());
    const TextRange range = shown.found.front();
    QCOMPARE(shown.text.sliced(range.start, range.length).toLower().toUtf8(), word);
}

void TestFoundLetters::fitsWithIsolatesAroundIt()
{
    const QString text = u'\u2068' + m_text + u'\u2069'; // as it is shown from right to left
    const int whole = m_metrics.horizontalAdvance(text);
    for (int width = whole / 2; width <= whole; ++width) {
        const MarkedText shown = elided(markedText(text, {"schaft"}), m_metrics, width);
        QVERIFY2(m_metrics.horizontalAdvance(shown.text) <= width, qPrintable(shown.text));
        QCOMPARE(shown.found.size(), size_t(1));
        QVERIFY2(shown.text.sliced(shown.found.front().start).startsWith(u"schaft"_s), qPrintable(shown.text));
    }
    const int few = m_metrics.horizontalAdvance(u"Konst…"_s);
    const MarkedText cut = elided(markedText(text, {"konstantin"}), m_metrics, few);
    const TextRange range = cut.found.front();
    QVERIFY2(m_text.startsWith(cut.text.sliced(range.start, range.length)), qPrintable(cut.text)); // no ellipsis in it
}

void TestFoundLetters::cutsAsUsualWithoutThem()
{
    const int width = m_metrics.horizontalAdvance(m_text) / 2;
    const QString cut = m_metrics.elidedText(m_text, Qt::ElideRight, width);
    QCOMPARE(elided(markedText(m_text, {}), m_metrics, width).text, cut);
    QCOMPARE(elided(markedText(m_text, {"xyz"}), m_metrics, width).text, cut);
    const MarkedText whole = elided(markedText(m_text, {"schaft"}), m_metrics, 2 * m_metrics.horizontalAdvance(m_text));
    QCOMPARE(whole.text, m_text);
    QCOMPARE(whole.found.size(), size_t(1));
}

void TestFoundLetters::takesAnyWidth()
{
    const QString text = u"Jose\u0301 \u2068علي\u2069 x😀😀😀y schaft"_s;
    for (const QByteArray &word : {QByteArray("schaft"), QByteArray("jose"), QByteArray("y s")}) {
        for (int width = -1; width < 2 * m_metrics.horizontalAdvance(text); ++width) {
            const MarkedText shown = elided(markedText(text, {word}), m_metrics, width);
            for (const TextRange &range : shown.found) {
                QVERIFY(range.start >= 0 && range.length > 0 && range.start + range.length <= shown.text.size());
            }
        }
    }
}

QTEST_MAIN(TestFoundLetters)
#include "tst_foundletters.moc"
