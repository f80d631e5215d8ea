// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QHelpEvent>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

#include "widgets/displaytext.h"
#include "widgets/tooltipguard.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestToolTipGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installToolTipGuard(); }
    void cleanup() { QToolTip::hideText(); }
    void showsPlainText_data();
    void showsPlainText();

private:
    static void ask(QWidget *widget);
};

void TestToolTipGuard::ask(QWidget *widget)
{
    const QPoint place(5, 5);
    QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QCoreApplication::sendEvent(widget, &event);
}

void TestToolTipGuard::showsPlainText_data()
{
    QTest::addColumn<QString>("toolTip");
    QTest::addColumn<QString>("shown");
    const auto own = toolTipText(u"5 < 6 & <b>7</b>\nand on"_s);
    QTest::newRow("plain") << u"a < b & c"_s << u"a < b & c"_s;
    QTest::newRow("own") << own << own;
    for (const auto &markup : {u"<b>bold</b>"_s, u"<img src=\"file://server/share/x.png\">"_s, u"<p>a</p><img src=x>"_s,
                               u"<P>a<BR/><IMG SRC=x>"_s, u"<table><tr><td>a</td></tr></table>"_s, u"<qt>a</qt>"_s,
                               u"<p style=\"background: url(x)\">a</p>"_s}) {
        QTest::newRow(qPrintable(markup)) << markup << toolTipText(markup);
    }
}

void TestToolTipGuard::showsPlainText()
{
    QFETCH(QString, toolTip);
    QFETCH(QString, shown);
    QPushButton button(u"Button"_s);
    button.setToolTip(toolTip);
    button.show();
    ask(&button);
    QCOMPARE(QToolTip::text(), shown);
    QToolTip::hideText();

    QListWidget list;
    (new QListWidgetItem(u"Row"_s, &list))->setToolTip(toolTip);
    list.show();
    ask(list.viewport());
    QTRY_COMPARE(QToolTip::text(), shown);
}

QTEST_MAIN(TestToolTipGuard)
#include "tst_tooltipguard.moc"
