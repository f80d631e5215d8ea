// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include "widgets/detailsview.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestDetailsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsValuesUnderTheirNames();
    void missingValuesAreADash();
    void keepsItsWidgetsForTheSameKeys();
    void changedByTheServerIsSaid();
    void longValueIsWholeInTheToolTip();
    void tabComesToOneValueAndArrowsToTheOthers();
    void tabComesBackToTheSameValue();
    void copiesTheWholeValue();
};

namespace {

QLineEdit *valueOf(const DetailsView &view, const QString &key)
{
    return view.findChild<QLineEdit *>(key);
}

} // namespace

void TestDetailsView::showsValuesUnderTheirNames()
{
    DetailsView view(u"User details"_s);
    view.setRows({{u"user.firstName"_s, u"First name"_s, u"Ayşe"_s}});
    QCOMPARE(view.accessibleName(), u"User details"_s);
    const QLineEdit *value = valueOf(view, u"user.firstName"_s);
    QCOMPARE(value->text(), u"Ayşe"_s);
    QCOMPARE(value->accessibleName(), u"First name"_s);
    QVERIFY(value->isReadOnly());
}

void TestDetailsView::missingValuesAreADash()
{
    DetailsView view(u"User details"_s);
    view.setRows({{u"a"_s, u"A"_s, {}}});
    QCOMPARE(valueOf(view, u"a"_s)->text(), u"—"_s);
}

void TestDetailsView::keepsItsWidgetsForTheSameKeys()
{
    DetailsView view(u"User details"_s);
    view.setRows({{u"a"_s, u"A"_s, u"1"_s}});
    const QLineEdit *before = valueOf(view, u"a"_s);
    view.setRows({{u"a"_s, u"A"_s, u"2"_s}});
    QCOMPARE(valueOf(view, u"a"_s), before);
    QCOMPARE(before->text(), u"2"_s);
    view.setRows({{u"b"_s, u"B"_s, u"3"_s}});
    QVERIFY(!valueOf(view, u"a"_s));
    QCOMPARE(valueOf(view, u"b"_s)->text(), u"3"_s);
}

void TestDetailsView::changedByTheServerIsSaid()
{
    DetailsView view(u"User details"_s);
    DetailRow row{u"a"_s, u"A"_s, u"1"_s};
    row.isChanged = true;
    view.setRows({row});
    QVERIFY(!view.findChild<QWidget *>(u"aChanged"_s)->isHidden());
    QCOMPARE(view.findChild<QLabel *>(u"aChanged"_s)->text(), u"● changed by the server, was —"_s);
    row.valueBefore = u"0"_s;
    view.setRows({row});
    QCOMPARE(view.findChild<QLabel *>(u"aChanged"_s)->text(), u"● changed by the server, was 0"_s);
    QCOMPARE(valueOf(view, u"a"_s)->accessibleDescription(), u"Changed by the server, was 0."_s);
    row.isChanged = false;
    view.setRows({row});
    QVERIFY(view.findChild<QWidget *>(u"aChanged"_s)->isHidden());
}

void TestDetailsView::longValueIsWholeInTheToolTip()
{
    DetailsView view(u"User details"_s);
    view.resize(400, 100);
    view.show();
    const QString text = u"word "_s.repeated(100);
    view.setRows({{u"a"_s, u"A"_s, text}});
    QTRY_VERIFY(valueOf(view, u"a"_s)->toolTip().contains(text.trimmed()));
}

void TestDetailsView::tabComesToOneValueAndArrowsToTheOthers()
{
    QWidget window;
    QVBoxLayout layout(&window);
    QLineEdit before;
    DetailsView view(u"User details"_s);
    view.setRows({{u"a"_s, u"A"_s, u"1"_s}, {u"b"_s, u"B"_s, u"2"_s}, {u"c"_s, u"C"_s, u"3"_s}});
    QLineEdit after;
    for (QWidget *part :
         {static_cast<QWidget *>(&before), static_cast<QWidget *>(&view), static_cast<QWidget *>(&after)}) {
        layout.addWidget(part);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    QTest::keyClick(&before, Qt::Key_Tab);
    QVERIFY(valueOf(view, u"a"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Up); // there is none above it
    QVERIFY(valueOf(view, u"a"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    QVERIFY(valueOf(view, u"b"_s)->hasFocus());
    QCOMPARE(valueOf(view, u"b"_s)->selectedText(), u"2"_s);
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    QVERIFY(valueOf(view, u"c"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QVERIFY(after.hasFocus());
    QTest::keyClick(&after, Qt::Key_Backtab);
    QVERIFY(valueOf(view, u"c"_s)->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Backtab);
    QVERIFY(before.hasFocus());
}

void TestDetailsView::tabComesBackToTheSameValue()
{
    DetailsView view(u"User details"_s);
    view.setRows({{u"a"_s, u"A"_s, u"1"_s}, {u"b"_s, u"B"_s, u"2"_s}});
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QTest::mouseClick(valueOf(view, u"b"_s), Qt::LeftButton);
    QVERIFY(valueOf(view, u"b"_s)->hasFocus());
    QCOMPARE(valueOf(view, u"a"_s)->focusPolicy(), Qt::ClickFocus);
    QCOMPARE(valueOf(view, u"b"_s)->focusPolicy(), Qt::StrongFocus);
}

/// Also where a part of it is out of sight or changed for display; what the mouse selected is what is copied.
void TestDetailsView::copiesTheWholeValue()
{
    DetailsView view(u"User details"_s);
    view.setRows({{u"a"_s, u"A"_s, u"one\ntwo"_s}, {u"b"_s, u"B"_s, {}}});
    QLineEdit *value = valueOf(view, u"a"_s);
    QTest::keyClick(value, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one\ntwo"_s);
    value->setSelection(0, 3);
    QTest::keyClick(value, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one"_s);
    QTest::keyClick(valueOf(view, u"b"_s), Qt::Key_C, Qt::ControlModifier); // a dash that stands for nothing
    QCOMPARE(QGuiApplication::clipboard()->text(), u"one"_s);
}

QTEST_MAIN(TestDetailsView)
#include "tst_detailsview.moc"
