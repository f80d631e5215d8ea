// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QTest>

#include "widgets/elidedlabel.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestElidedLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutTextIsWholeInTheToolTip();
    void textThatFitsNeedsNoToolTip();
    void fullTextIsAsGiven();
};

void TestElidedLabel::cutTextIsWholeInTheToolTip()
{
    ElidedLabel label(u"A name that is far too long for its place"_s);
    label.resize(60, 20);
    label.show();
    QVERIFY(label.toolTip().contains(label.fullText()));
    QCOMPARE(label.accessibleDescription(), label.fullText());
}

void TestElidedLabel::textThatFitsNeedsNoToolTip()
{
    ElidedLabel label(u"Short"_s);
    label.resize(label.sizeHint() + QSize(20, 0));
    label.show();
    QCOMPARE(label.toolTip(), QString());
}

void TestElidedLabel::fullTextIsAsGiven()
{
    ElidedLabel label(u"two\nlines"_s);
    QCOMPARE(label.fullText(), u"two\nlines"_s);
    QCOMPARE(label.text(), u"two lines"_s);
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
