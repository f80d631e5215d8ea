// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QTest>

#include "widgets/displaytext.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestDisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isOneHarmlessLine_data();
    void isOneHarmlessLine();
    void toolTipIsNoMarkup();
    void toolTipHasTheWholeText();
    void toolTipOfNothingIsEmpty();
};

void TestDisplayText::isOneHarmlessLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"İbrahim Işıklı"_s << u"İbrahim Işıklı"_s;
    QTest::newRow("markup stays text") << u"<b>bold</b>"_s << u"<b>bold</b>"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"a␀b"_s;
    QTest::newRow("escape") << u"a\x1b[31m"_s << u"a␛[31m"_s;
    QTest::newRow("delete") << u"a\x7f"_s << u"a␡"_s;
    QTest::newRow("line breaks") << u"a\nb\r\tc\u2028d\u2029e\u0085f"_s << u"a b  c d e f"_s;
    QTest::newRow("C1 control") << u"a\u009Bb"_s << u"a\uFFFDb"_s;
    QTest::newRow("override") << u"invoice\u202Efdp.exe\u202C"_s << u"invoicefdp.exe"_s;
    QTest::newRow("open isolate") << u"a\u2067b"_s << u"ab"_s;
    QTest::newRow("closed isolate") << u"a\u2068b\u2069c"_s << u"a\u2068b\u2069c"_s;
    QTest::newRow("first strong isolate left open") << u"a\u2068b"_s << u"a\u2068b\u2069"_s;
    QTest::newRow("isolate closed twice") << u"a\u2069b"_s << u"ab"_s;
    QTest::newRow("marks") << u"a\u200Eb\u200Fc\u061Cd"_s << u"abcd"_s;
    QTest::newRow("Arabic is isolated") << u"محمد"_s << u"\u2068محمد\u2069"_s;
    QTest::newRow("emoji") << u"👩‍🚀 ok"_s << u"👩‍🚀 ok"_s;
    QTest::newRow("lone high surrogate") << QString(QChar(0xD83D)) << u"\uFFFD"_s;
    QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xDE00) << u"a\uFFFD"_s;
}

void TestDisplayText::isOneHarmlessLine()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text), shown);
}

void TestDisplayText::toolTipIsNoMarkup()
{
    QVERIFY(toolTipText(u"<img src=x>"_s).contains(u"&lt;img src=x&gt;"_s));
}

void TestDisplayText::toolTipHasTheWholeText()
{
    const QString text(10'000, u'x');
    QString found = toolTipText(text);
    QVERIFY(found.contains(u'\u200B')); // can be wrapped
    QVERIFY(found.remove(u'\u200B').contains(text));
}

void TestDisplayText::toolTipOfNothingIsEmpty()
{
    QCOMPARE(toolTipText({}), QString());
}

QTEST_APPLESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
