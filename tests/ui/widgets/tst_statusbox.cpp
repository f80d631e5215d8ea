// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "widgets/statusbox.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestStatusBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWords();
    void unknownStatusIsKeptAndSelectable();
    void unknownStatusOfAnotherUserGoes();
    void isInTheOrderOfUse();
    void wheelChangesNothingWithoutFocus();
    void wheelChangesTheFocusedBox();
};

namespace {

void turnWheel(QWidget &widget)
{
    QWheelEvent event(QPointF(5, 5), widget.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

void TestStatusBox::isInTheOrderOfUse()
{
    const StatusBox box;
    QStringList statuses;
    for (int i = 0; i < box.count(); ++i) {
        statuses.append(box.itemData(i).toString());
        QCOMPARE(box.itemIcon(i).isNull(), statuses.last().isEmpty());
    }
    QCOMPARE(statuses, (QStringList{u"ACTIVE"_s, u"INACTIVE"_s, u"EXPIRED"_s, u"BLOCKED"_s, {}, u"DELETED"_s}));
}

void TestStatusBox::showsWords()
{
    StatusBox box;
    box.setValue(u"BLOCKED"_s);
    QCOMPARE(box.currentText(), u"Blocked"_s);
    QCOMPARE(box.value(), u"BLOCKED"_s);
}

void TestStatusBox::unknownStatusIsKeptAndSelectable()
{
    StatusBox box;
    box.setValue(u"FROZEN"_s);
    QCOMPARE(box.value(), u"FROZEN"_s);
    QCOMPARE(box.currentText(), u"FROZEN"_s);
    const QSignalSpy changes(&box, &StatusBox::valueChanged);
    box.setCurrentIndex(0);
    QCOMPARE(changes.count(), 1);
    QVERIFY(box.findData(u"FROZEN"_s) >= 0);
}

void TestStatusBox::unknownStatusOfAnotherUserGoes()
{
    StatusBox box;
    box.setValue(u"FROZEN"_s);
    box.setValue(u"ACTIVE"_s);
    QCOMPARE(box.findData(u"FROZEN"_s), -1);
    QCOMPARE(box.value(), u"ACTIVE"_s);
}

void TestStatusBox::wheelChangesNothingWithoutFocus()
{
    StatusBox box;
    box.setValue(u"INACTIVE"_s);
    box.show();
    box.clearFocus();
    turnWheel(box);
    QCOMPARE(box.value(), u"INACTIVE"_s);
}

void TestStatusBox::wheelChangesTheFocusedBox()
{
    StatusBox box;
    box.setValue(u"INACTIVE"_s);
    box.show();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    box.setFocus();
    turnWheel(box);
    QCOMPARE(box.value(), u"EXPIRED"_s);
}

QTEST_MAIN(TestStatusBox)
#include "tst_statusbox.moc"
