// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QTest>

#include "directory/folding.h"
#include "directory/textmatch.h"

using namespace userdesk;
using namespace Qt::StringLiterals;

class TestFolding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAsTheyAreTyped_data();
    void lettersAsTheyAreTyped();
    void neverHoldsNul();
    void wholeTextFoldsAsItsCharacters_data();
    void wholeTextFoldsAsItsCharacters();
    void fits();
    void marksWhatMatches_data();
    void marksWhatMatches();
    void marksInNumbersAndIds_data();
    void marksInNumbersAndIds();
};

void TestFolding::lettersAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::newRow("case") << u"ACME Corp"_s << u"acme corp"_s;
    QTest::newRow("Turkish letters") << u"IŞIK İbrahim ışık Ğ"_s << u"isik ibrahim isik g"_s;
    QTest::newRow("sharp s") << u"Weiß GROẞ STRASSE"_s << u"weiss gross strasse"_s;
    QTest::newRow("full width") << u"Ａｃｍｅ１２"_s << u"acme12"_s;
    QTest::newRow("half-width kana") << u"ｶﾅ"_s << u"カナ"_s;
    QTest::newRow("composed") << u"José Müller Łódź Søren"_s << u"jose muller lodz soren"_s;
    QTest::newRow("decomposed") << u"Jose\u0301 Mu\u0308ller"_s << u"jose muller"_s;
    QTest::newRow("ligatures") << u"ﬁn Æsir œuvre"_s << u"fin aesir oeuvre"_s;
    QTest::newRow("Arabic marks") << u"أَحْمَد"_s << u"احمد"_s;
    QTest::newRow("Arabic tatweel") << u"محـــمد"_s << u"محمد"_s;
    QTest::newRow("Greek final sigma") << u"ΟΔΥΣΣΕΥΣ"_s << u"οδυσσευς"_s;
    QTest::newRow("beyond the first plane") << u"𝒜da 😀"_s << u"ada 😀"_s;
    QTest::newRow("direction marks") << u"\u202eabc\u200f"_s << u"abc"_s;
    QTest::newRow("apostrophes") << u"o’b‘cʼd`e´f"_s << u"o'b'c'd'e'f"_s;
    QTest::newRow("dashes") << u"a‐b‑c–d—e−f"_s << u"a-b-c-d-e-f"_s;
    QTest::newRow("digits of other scripts") << u"a٣٤۵६"_s << u"a3456"_s;
    QTest::newRow("Arabic letters that stand for each other") << u"ةىیکٱ"_s << u"هييكا"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestFolding::lettersAsTheyAreTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QCOMPARE(QString::fromUtf8(folded(text)), QString::fromUtf8(folded(typed)));
    if (typed.isEmpty() || typed.at(0).unicode() < 0x80) {
        QCOMPARE(QString::fromUtf8(folded(text)).left(2), typed.left(2)); // and what is typed stays what it is
    }
}

void TestFolding::neverHoldsNul()
{
    QVERIFY(!folded(u"a\0b"_s).contains('\0'));
    const QChar lone(0xd800);
    QVERIFY(!folded(QString(lone) + u"x\0"_s).contains('\0'));
}

void TestFolding::wholeTextFoldsAsItsCharacters_data()
{
    lettersAsTheyAreTyped_data();
}

/// Which is what lets the found letters be marked in the text itself.
void TestFolding::wholeTextFoldsAsItsCharacters()
{
    QFETCH(QString, text);
    QByteArray joined;
    for (const char32_t character : text.toUcs4()) {
        joined += foldedCharacter(character).toUtf8();
    }
    QCOMPARE(joined, folded(text));
}

void TestFolding::fits()
{
    QCOMPARE(fitOf("isik", "is"), Fit::Start);
    QCOMPARE(fitOf("ada.isik", "is"), Fit::WordStart);
    QCOMPARE(fitOf("risik", "is"), Fit::Inside);
    QCOMPARE(fitOf("mississippi is", "is"), Fit::WordStart); // the best of its places
    QCOMPARE(fitOf("ada", "is"), Fit::None);
    QCOMPARE(fitOf("", "is"), Fit::None);
    QCOMPARE(fitOf("api_user", "user"), Fit::WordStart);
}

void TestFolding::marksWhatMatches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("Turkish") << u"Ayşe Işık"_s << u"isik"_s << QStringList{u"Işık"_s};
    QTest::newRow("twice") << u"Ana Banana"_s << u"ana"_s << QStringList{u"Ana"_s, u"anana"_s};
    QTest::newRow("sharp s") << u"Weiß"_s << u"ss"_s << QStringList{u"ß"_s};
    QTest::newRow("half of it") << u"Weiß"_s << u"eis"_s << QStringList{u"eiß"_s};
    QTest::newRow("marks belong to their letter") << u"Jose\u0301 B"_s << u"jose"_s << QStringList{u"Jose\u0301"_s};
    QTest::newRow("beyond the first plane") << u"x😀y"_s << u"😀"_s << QStringList{u"😀"_s};
    QTest::newRow("without its signs") << u"Pat O'Brien"_s << u"obrien"_s << QStringList{u"O'Brien"_s};
    QTest::newRow("with signs that it lacks") << u"Pat OBrien"_s << u"o'brien"_s << QStringList{u"OBrien"_s};
    QTest::newRow("two letters for one") << u"Jürgen Müller"_s << u"mueller"_s << QStringList{u"Müller"_s};
    QTest::newRow("one letter for two") << u"Mueller"_s << u"mull"_s << QStringList{u"Muell"_s};
    QTest::newRow("in Latin letters") << u"Сергей Щукин"_s << u"shchu"_s << QStringList{u"Щу"_s};
    QTest::newRow("none") << u"Ada"_s << u"isik"_s << QStringList();
}

void TestFolding::marksWhatMatches()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QStringList parts;
    for (const TextRange &range : matchedParts(text, {folded(word)})) {
        parts.append(text.sliced(range.start, range.length));
    }
    QTEST(parts, "parts");
}

void TestFolding::marksInNumbersAndIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<Matching>("matching");
    QTest::addColumn<QStringList>("parts");
    const QString number = u"+90 (532) 111-22-33"_s;
    const QString id = u"AA11AA11-aa11-4aaa"_s;
    QTest::newRow("over signs") << number << QByteArray("5321112") << Matching::InNumber
                                << QStringList{u"532) 111-2"_s};
    QTest::newRow("in groups") << number << QByteArray("32-111") << Matching::InNumber << QStringList{u"32) 111"_s};
    QTest::newRow("no sign at its ends") << number << QByteArray("532") << Matching::InNumber << QStringList{u"532"_s};
    QTest::newRow("no number") << number << QByteArray("a532") << Matching::InNumber << QStringList();
    QTest::newRow("signs alone") << number << QByteArray("-") << Matching::InNumber << QStringList();
    QTest::newRow("start of an ID") << id << QByteArray("aa") << Matching::InId << QStringList{u"AA"_s};
    QTest::newRow("not its start") << id << QByteArray("11") << Matching::InId << QStringList();
    QTest::newRow("three anywhere") << id << QByteArray("a11") << Matching::InId
                                    << QStringList{u"A11"_s, u"A11"_s, u"a11"_s};
}

void TestFolding::marksInNumbersAndIds()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, word);
    QFETCH(Matching, matching);
    QStringList parts;
    for (const TextRange &range : matchedParts(text, {word}, matching)) {
        parts.append(text.sliced(range.start, range.length));
    }
    QTEST(parts, "parts");
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
