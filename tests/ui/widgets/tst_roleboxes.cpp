// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

#include "widgets/roleboxes.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestRoleBoxes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPublishedRoleHasABox();
    void unknownRolesAreKept();
    void orderOfTheServerStaysAndAddedOnesFollow();
    void uncheckingTakesARoleAway();
    void unknownBoxesOfAnotherUserGo();
    void settingTheSameValueIsNoChange();
    void summaryIsToldWithItsBox();
};

namespace {

QCheckBox *boxOf(const RoleBoxes &boxes, const QString &role)
{
    return boxes.findChild<QCheckBox *>(u"role_"_s + role);
}

} // namespace

void TestRoleBoxes::everyPublishedRoleHasABox()
{
    const RoleBoxes boxes;
    QStringList names;
    const auto found = boxes.findChildren<QCheckBox *>();
    for (const QCheckBox *box : found) {
        names.append(box->accessibleName());
    }
    QCOMPARE(
        names,
        QStringList({u"GUEST"_s, u"API_USER"_s, u"STANDARD_USER"_s, u"POWER_USER"_s, u"EXTENDED_USER"_s, u"ADMIN"_s}));
}

void TestRoleBoxes::unknownRolesAreKept()
{
    RoleBoxes boxes;
    boxes.setValue({u"AUDITOR"_s, u"GUEST"_s});
    QVERIFY(boxOf(boxes, u"AUDITOR"_s)->isChecked());
    boxOf(boxes, u"ADMIN"_s)->click();
    QCOMPARE(boxes.value(), QStringList({u"AUDITOR"_s, u"GUEST"_s, u"ADMIN"_s}));
}

void TestRoleBoxes::orderOfTheServerStaysAndAddedOnesFollow()
{
    RoleBoxes boxes;
    boxes.setValue({u"POWER_USER"_s, u"GUEST"_s});
    boxOf(boxes, u"ADMIN"_s)->click();
    boxOf(boxes, u"API_USER"_s)->click();
    QCOMPARE(boxes.value(), QStringList({u"POWER_USER"_s, u"GUEST"_s, u"API_USER"_s, u"ADMIN"_s}));
}

void TestRoleBoxes::uncheckingTakesARoleAway()
{
    RoleBoxes boxes;
    boxes.setValue({u"POWER_USER"_s, u"GUEST"_s});
    const QSignalSpy changes(&boxes, &RoleBoxes::valueChanged);
    boxOf(boxes, u"POWER_USER"_s)->click();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toStringList(), QStringList{u"GUEST"_s});
}

void TestRoleBoxes::unknownBoxesOfAnotherUserGo()
{
    RoleBoxes boxes;
    boxes.setValue({u"AUDITOR"_s});
    boxes.setValue({u"GUEST"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!boxOf(boxes, u"AUDITOR"_s));
    QCOMPARE(boxes.value(), QStringList{u"GUEST"_s});
}

void TestRoleBoxes::settingTheSameValueIsNoChange()
{
    RoleBoxes boxes;
    boxes.setValue({u"GUEST"_s});
    const QSignalSpy changes(&boxes, &RoleBoxes::valueChanged);
    boxes.setValue({u"GUEST"_s});
    QCOMPARE(changes.count(), 0);
}

void TestRoleBoxes::summaryIsToldWithItsBox()
{
    RoleBoxes boxes;
    boxes.setSummary(u"ADMIN"_s, u"May do everything."_s);
    QCOMPARE(boxOf(boxes, u"ADMIN"_s)->accessibleDescription(), u"May do everything."_s);
    QCOMPARE(boxOf(boxes, u"ADMIN"_s)->toolTip(), u"May do everything."_s);
}

QTEST_MAIN(TestRoleBoxes)
#include "tst_roleboxes.moc"
