// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "users/role.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestRole : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheContract();
    void nameLeadsBackToTheRole();
    void unknownNameIsNoRole_data();
    void unknownNameIsNoRole();
    void reachesFollowsTheRank_data();
    void reachesFollowsTheRank();
    void sameRolesIgnoresOrderAndRepetition();
    void changeKeepsWhatItDoesNotName_data();
    void changeKeepsWhatItDoesNotName();
    void highestRoleComesFirst_data();
    void highestRoleComesFirst();
    void everyRoleHasASummary();
};

void TestRole::namesAreThoseOfTheContract()
{
    QStringList names;
    for (const Role role : allRoles) {
        names.append(wireName(role));
    }
    QCOMPARE(names, u"GUEST API_USER STANDARD_USER POWER_USER EXTENDED_USER ADMIN"_s.split(u' '));
}

void TestRole::nameLeadsBackToTheRole()
{
    for (const Role role : allRoles) {
        QVERIFY(roleFromWire(wireName(role)) == role);
    }
}

void TestRole::unknownNameIsNoRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("lower case") << u"admin"_s;
    QTest::newRow("longer") << u"ADMIN2"_s;
    QTest::newRow("space") << u" ADMIN"_s;
}

void TestRole::unknownNameIsNoRole()
{
    QFETCH(QString, name);
    QVERIFY(!roleFromWire(name));
    QVERIFY(!reaches({name}, Role::Guest));
}

void TestRole::reachesFollowsTheRank_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("isPowerUser");
    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("below") << QStringList{u"GUEST"_s, u"API_USER"_s, u"STANDARD_USER"_s} << false;
    QTest::newRow("equal") << QStringList{u"POWER_USER"_s} << true;
    QTest::newRow("above") << QStringList{u"EXTENDED_USER"_s} << true;
    QTest::newRow("one of several") << QStringList{u"GUEST"_s, u"WIZARD"_s, u"ADMIN"_s} << true;
}

void TestRole::reachesFollowsTheRank()
{
    QFETCH(QStringList, roles);
    QTEST(reaches(roles, Role::PowerUser), "isPowerUser");
}

void TestRole::sameRolesIgnoresOrderAndRepetition()
{
    QVERIFY(sameRoles({u"A"_s, u"B"_s}, {u"B"_s, u"A"_s, u"B"_s}));
    QVERIFY(!sameRoles({u"A"_s}, {u"A"_s, u"B"_s}));
    QVERIFY(sameRoles({}, {}));
}

void TestRole::changeKeepsWhatItDoesNotName_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QStringList>("added");
    QTest::addColumn<QStringList>("removed");
    QTest::addColumn<QStringList>("result");
    const QStringList none;
    QTest::newRow("nothing") << QStringList{u"GUEST"_s} << none << none << QStringList{u"GUEST"_s};
    QTest::newRow("unknown is kept") << QStringList{u"WIZARD"_s, u"GUEST"_s} << QStringList{u"ADMIN"_s}
                                     << QStringList{u"GUEST"_s} << QStringList{u"WIZARD"_s, u"ADMIN"_s};
    QTest::newRow("added twice") << QStringList{u"ADMIN"_s} << QStringList{u"ADMIN"_s} << none
                                 << QStringList{u"ADMIN"_s};
    QTest::newRow("removed is not there") << none << none << QStringList{u"ADMIN"_s} << none;
}

void TestRole::changeKeepsWhatItDoesNotName()
{
    QFETCH(QStringList, roles);
    QFETCH(QStringList, added);
    QFETCH(QStringList, removed);
    QTEST(withRoleChange(roles, added, removed), "result");
}

void TestRole::highestRoleComesFirst_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("ADMIN last") << u"GUEST API_USER ADMIN"_s.split(u' ') << u"ADMIN API_USER GUEST"_s.split(u' ');
    QTest::newRow("unknown ones") << u"PILOT GUEST CAPTAIN"_s.split(u' ') << u"GUEST PILOT CAPTAIN"_s.split(u' ');
}

void TestRole::highestRoleComesFirst()
{
    QFETCH(QStringList, roles);
    QFETCH(QStringList, sorted);
    QCOMPARE(highestFirst(roles), sorted);
}

void TestRole::everyRoleHasASummary()
{
    for (const Role role : allRoles) {
        QVERIFY(!roleSummary(role).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRole)
#include "tst_role.moc"
