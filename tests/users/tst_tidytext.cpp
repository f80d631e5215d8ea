// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "users/emailaddress.h"
#include "users/tidytext.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// What a typed or pasted text means: nothing that can't be seen decides whether somebody can sign in.
class TestTidyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invisible_data();
    void invisible();
    void namesKeepTheirSpelling_data();
    void namesKeepTheirSpelling();
    void edgeSpaces_data();
    void edgeSpaces();
    void addresses_data();
    void addresses();
    void noAddressIsLeftAlone();
    void everyTypedFieldIsTidied();
};

/// Each where a paste brings it: before, in and after the letters.
void TestTidyText::invisible_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("inName"); ///< what of it stays between two letters
    const auto row = [](const char *name, char32_t c, const QString &inName = {}) {
        const QString bom(QChar(0xFEFF)); // fromUcs4() takes a first one away
        QTest::newRow(name) << (c == 0xFEFF ? bom : QString::fromUcs4(&c, 1)) << inName;
    };
    row("zero-width space", 0x200B);
    row("zero-width non-joiner", 0x200C, u"\u200C"_s);
    row("zero-width joiner", 0x200D, u"\u200D"_s);
    row("byte-order mark", 0xFEFF);
    row("word joiner", 0x2060);
    row("invisible times", 0x2062);
    row("soft hyphen", 0xAD);
    row("no-break space", 0xA0, u" "_s);
    row("narrow no-break space", 0x202F, u" "_s);
    row("figure space", 0x2007, u" "_s);
    row("ideographic space", 0x3000, u" "_s);
    row("tab", '\t', u" "_s);
    row("line break", '\n', u" "_s);
    row("line separator", 0x2028, u" "_s);
    row("left-to-right mark", 0x200E);
    row("right-to-left override", 0x202E);
    row("isolate", 0x2068);
    row("end of an isolate", 0x2069);
    row("Arabic letter mark", 0x61C);
    row("NUL", 0);
    row("escape", 0x1B);
    row("delete", 0x7F);
    row("next line", 0x85, u" "_s);
    row("tag letter", 0xE0041);
    row("Hangul filler", 0x3164);
    row("half-width Hangul filler", 0xFFA0);
    row("combining grapheme joiner", 0x34F);
    row("blank of braille", 0x2800);
    row("musical format mark", 0x1D173);
}

void TestTidyText::invisible()
{
    QFETCH(QString, character);
    QFETCH(QString, inName);
    const QString pasted = character + u"ay"_s + character + u"se@x.test"_s + character;
    QCOMPARE(tidyCode(pasted), u"ayse@x.test"_s);
    QCOMPARE(tidyName(pasted), u"ay"_s + inName + u"se@x.test"_s);
    QVERIFY(tidyCode(character).isEmpty());
    QVERIFY(tidyName(character + character).isEmpty());
    QVERIFY(!userField(u"firstName")->findProblem(userField(u"firstName")->tidied(character)).isEmpty());
}

void TestTidyText::namesKeepTheirSpelling_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Persian with a non-joiner") << u"علی\u200Cرضا"_s;
    QTest::newRow("Hindi with a joiner") << u"क्\u200Dष"_s;
    QTest::newRow("Japanese with a variant") << u"葛\U000E0100城"_s;
    QTest::newRow("two words") << u"Anna Maria"_s;
    QTest::newRow("combining marks") << u"Zoe\u0308"_s;
    QTest::newRow("outside the first plane") << u"𠮷野"_s;
    QTest::newRow("apostrophe and hyphen") << u"O’Neill-Öz"_s;
}

void TestTidyText::namesKeepTheirSpelling()
{
    QFETCH(QString, name);
    QCOMPARE(tidyName(name), name);
}

void TestTidyText::edgeSpaces_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("lost");
    QTest::newRow("none") << u"Ada King"_s << false;
    QTest::newRow("before") << u"  Ada King"_s << false;
    QTest::newRow("after") << u"Ada King "_s << false;
    QTest::newRow("line break of Windows inside") << u"Ada\r\nKing"_s << true;
    QTest::newRow("line break after") << u"Ada King\n"_s << false;
    QTest::newRow("joiner after") << u"Ada King\u200D"_s << true;
    QTest::newRow("zero-width space inside") << u"Ada\u200B King"_s << true;
    QTest::newRow("lone variation selector") << u"Ada \uFE0FKing"_s << true;
}

/// Spaces at the edges go without a word, for nobody misses them.
void TestTidyText::edgeSpaces()
{
    QFETCH(QString, typed);
    QCOMPARE(tidyName(typed), u"Ada King"_s);
    QTEST(lostInvisible(typed, tidyName(typed)), "lost");
}

void TestTidyText::addresses_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    row("itself", u"ada@example.test"_s);
    row("from a mail program", u"Ada Lovelace <ada@example.test>"_s);
    row("from a list", u"ada@example.test;"_s);
    row("in quotes", u"\"ada@example.test\","_s);
    row("in angles", u"<ada@example.test>"_s);
    row("a link", u"mailto:ada@example.test?subject=Hello"_s);
    row("a link in angles", u"Ada <mailto:ada@example.test>"_s);
    row("with what can't be seen", u"\u200Bada@\u00ADexample.test\uFEFF "_s);
    row("of a sentence", u"(ada@example.test)."_s);
}

void TestTidyText::addresses()
{
    QFETCH(QString, typed);
    QCOMPARE(tidyAddress(typed), u"ada@example.test"_s);
    QCOMPARE(userField(u"username")->tidied(typed).toString(), u"ada@example.test"_s);
}

void TestTidyText::noAddressIsLeftAlone()
{
    for (const QString &typed : {u"ada"_s, u"ada lovelace"_s, u"ada@"_s, QString(), u"<ada>"_s}) {
        QCOMPARE(tidyAddress(typed), typed);
    }
}

void TestTidyText::everyTypedFieldIsTidied()
{
    for (const UserField &field : userFields()) {
        const bool isTyped = field.editor == Editor::Line || field.editor == Editor::Locale
            || field.editor == Editor::TimeZone || field.editor == Editor::Status;
        QCOMPARE(field.tidied(u" \u200Bx\u2060 "_s).toString(), isTyped ? u"x"_s : u" \u200Bx\u2060 "_s);
    }
}

QTEST_APPLESS_MAIN(TestTidyText)
#include "tst_tidytext.moc"
