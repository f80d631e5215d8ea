// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QTextCursor>

#include "widgets/detailvalue.h"
#include "widgets/messagetext.h"
#include "widgets/valuelabel.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// Whatever shows a value that can be copied hands out the value, and none of the marks that its display needs.
class TestCopying : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeValueIsCopied_data();
    void wholeValueIsCopied();
    void partIsCopied();
    void messageIsCopied();
};

void TestCopying::wholeValueIsCopied_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"Ada King"_s;
    QTest::newRow("long without spaces") << u"ada@"_s + QString(200, u'x') + u".test"_s;
    QTest::newRow("longer than is shown") << QString(2'000, u'y');
    QTest::newRow("from right to left") << u"אבי كوهين"_s;
    QTest::newRow("both ways") << u"Ada אבי 12"_s;
    QTest::newRow("marks of its own") << u"Ada\u2068King\u2069"_s;
    QTest::newRow("zero-width space of its own") << u"Ada\u200BKing"_s;
    QTest::newRow("line break") << u"Ada\nKing"_s;
}

void TestCopying::wholeValueIsCopied()
{
    QFETCH(QString, value);
    ValueLabel label;
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.setValue(value);
    label.setSelection(0, int(label.text().size()));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);

    QGuiApplication::clipboard()->clear();
    DetailValue detail;
    detail.setValue(value, {}, {});
    detail.selectAll();
    QTest::keyClick(&detail, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
}

void TestCopying::partIsCopied()
{
    const QString value = u"אבי"_s + QString(60, u'x');
    DetailValue detail;
    detail.setValue(value, {}, {});
    detail.setSelection(0, int(detail.text().size()) - 1); // with the isolate that begins it
    QTest::keyClick(&detail, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);

    ValueLabel label;
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label.setValue(value);
    label.setSelection(0, int(label.text().size()) - 1);
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), value);
}

void TestCopying::messageIsCopied()
{
    MessageText message;
    message.setWords(u"Saved."_s, u"אבי كوهين"_s);
    message.selectAll();
    QTest::keyClick(&message, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Saved.\nאבי كوهين"_s);
}

QTEST_MAIN(TestCopying)
#include "tst_copying.moc"
