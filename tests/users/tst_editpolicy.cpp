// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "users/editpolicy.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

const auto ownId = u"own-id"_s;
const auto otherId = u"other-id"_s;

/// "Who may change which field" of the contract, copied by hand: each role for which the field is open, SELF for the
/// user themselves, ANYONE for any signed-in user.
const QMap<QString, QStringList> &contractTable()
{
    static const QMap<QString, QStringList> table{
        {u"username"_s, {u"SELF"_s, u"POWER_USER"_s, u"EXTENDED_USER"_s, u"ADMIN"_s}},
        {u"password"_s, {u"ADMIN"_s}},
        {u"firstName"_s, {u"ANYONE"_s}},
        {u"midName"_s, {u"ANYONE"_s}},
        {u"lastName"_s, {u"ANYONE"_s}},
        {u"locale"_s, {u"ANYONE"_s}},
        {u"timezone"_s, {u"ANYONE"_s}},
        {u"roles"_s, {u"ADMIN"_s}},
        {u"status"_s, {u"ADMIN"_s}},
    };
    return table;
}

/// Every set of published roles, each also with a name that the contract doesn't know.
QList<QStringList> allRoleSets()
{
    const QStringList published{u"GUEST"_s,      u"API_USER"_s,      u"STANDARD_USER"_s,
                                u"POWER_USER"_s, u"EXTENDED_USER"_s, u"ADMIN"_s};
    QList<QStringList> sets;
    for (unsigned bits = 0; bits < (1U << published.size()); ++bits) {
        QStringList roles;
        for (qsizetype role = 0; role < published.size(); ++role) {
            if (bits & (1U << role)) {
                roles.append(published.at(role));
            }
        }
        sets.append(roles);
        sets.append(roles + QStringList{u"SUPER_ADMIN"_s});
    }
    for (const QString &name : {u"admin"_s, u"ADMIN "_s, u"ROLE_ADMIN"_s, QString(), u"POWER_USERS"_s, u"SELF"_s}) {
        sets.append(QStringList{name});
    }
    return sets;
}

bool contractAllows(const QString &field, const QStringList &roles, bool isSelf)
{
    const QStringList openTo = contractTable().value(field);
    return openTo.contains(u"ANYONE"_s) || (isSelf && openTo.contains(u"SELF"_s))
        || std::ranges::any_of(roles, [&](const QString &role) { return role != u"SELF" && openTo.contains(role); });
}

Operator operatorWith(const std::optional<QStringList> &roles)
{
    return {true, ownId, u"own@example.com"_s, roles};
}

} // namespace

class TestEditPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheFieldsOfTheContract();
    void followsTheContract_data();
    void followsTheContract();
    void withUnknownRolesOnlyOpenFieldsAreFree_data();
    void withUnknownRolesOnlyOpenFieldsAreFree();
    void withoutSignInNothingIsFree();
    void unknownOwnIdIsNobodysId();
    void reasonSaysWhoMayAndWhoYouAre_data();
    void reasonSaysWhoMayAndWhoYouAre();
    void requirementNamesTheLeastRole_data();
    void requirementNamesTheLeastRole();
};

void TestEditPolicy::knowsTheFieldsOfTheContract()
{
    QStringList keys;
    for (const UserField &field : userFields()) {
        keys.append(field.key());
    }
    keys.sort();
    QCOMPARE(keys, contractTable().keys());
}

void TestEditPolicy::followsTheContract_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isSelf");
    for (const QString &key : contractTable().keys()) {
        QTest::addRow("%s of oneself", qPrintable(key)) << key << true;
        QTest::addRow("%s of another user", qPrintable(key)) << key << false;
    }
}

void TestEditPolicy::followsTheContract()
{
    QFETCH(QString, key);
    QFETCH(bool, isSelf);
    const auto sets = allRoleSets();
    QVERIFY(sets.size() > 2 * 64);
    for (const QStringList &roles : sets) {
        const EditRight right = EditPolicy::right(operatorWith(roles), isSelf ? ownId : otherId, *userField(key));
        QVERIFY2(right.editable == contractAllows(key, roles, isSelf), qPrintable(roles.join(u'+')));
        QVERIFY2(right.reason.isEmpty() == right.editable, qPrintable(roles.join(u'+')));
    }
}

void TestEditPolicy::withUnknownRolesOnlyOpenFieldsAreFree_data()
{
    followsTheContract_data();
}

void TestEditPolicy::withUnknownRolesOnlyOpenFieldsAreFree()
{
    QFETCH(QString, key);
    QFETCH(bool, isSelf);
    const EditRight right = EditPolicy::right(operatorWith(std::nullopt), isSelf ? ownId : otherId, *userField(key));
    QCOMPARE(right.editable, contractAllows(key, {}, isSelf));
    QCOMPARE(right.reason.isEmpty(), right.editable);
    QCOMPARE(right.reason.contains(u"could not be loaded"_s), !right.editable);
}

void TestEditPolicy::withoutSignInNothingIsFree()
{
    Operator nobody = operatorWith(QStringList{u"ADMIN"_s});
    nobody.signedIn = false;
    for (const UserField &field : userFields()) {
        for (const Operator &who : {nobody, Operator()}) {
            const EditRight right = EditPolicy::right(who, ownId, field);
            QVERIFY2(!right.editable, field.wireName);
            QVERIFY2(!right.reason.isEmpty(), field.wireName);
        }
    }
}

void TestEditPolicy::unknownOwnIdIsNobodysId()
{
    Operator who = operatorWith(QStringList{u"GUEST"_s});
    who.userId.clear();
    QVERIFY(!EditPolicy::right(who, {}, *userField(u"username")).editable);
}

void TestEditPolicy::reasonSaysWhoMayAndWhoYouAre_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QString>("reason");
    QTest::newRow("roles") << u"roles"_s << QStringList{u"STANDARD_USER"_s}
                           << u"Only ADMIN can change this. Your roles: STANDARD_USER."_s;
    QTest::newRow("password") << u"password"_s << QStringList{u"POWER_USER"_s}
                              << u"Only ADMIN can set a password. Your roles: POWER_USER."_s;
    QTest::newRow("user name") << u"username"_s << QStringList{u"GUEST"_s, u"API_USER"_s}
                               << u"Only the user themselves or POWER_USER and above can change this. "
                                  "Your roles: GUEST and API_USER."_s;
    QTest::newRow("no role") << u"status"_s << QStringList() << u"Only ADMIN can change this. You have no role."_s;
    QTest::newRow("placeholder as role") << u"status"_s << QStringList{u"%1"_s}
                                         << u"Only ADMIN can change this. Your roles: %1."_s;
}

void TestEditPolicy::reasonSaysWhoMayAndWhoYouAre()
{
    QFETCH(QString, key);
    QFETCH(QStringList, roles);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(EditPolicy::right(operatorWith(roles), otherId, *userField(key)).reason, "reason");
}

void TestEditPolicy::requirementNamesTheLeastRole_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("requirement");
    QTest::newRow("open") << u"midName"_s << u"any signed-in user"_s;
    QTest::newRow("user name") << u"username"_s << u"the user themselves, or POWER_USER and above"_s;
    QTest::newRow("admin") << u"password"_s << u"ADMIN"_s;
}

void TestEditPolicy::requirementNamesTheLeastRole()
{
    QFETCH(QString, key);
    QTEST(EditPolicy::requirement(*userField(key)), "requirement");
}

QTEST_GUILESS_MAIN(TestEditPolicy)
#include "tst_editpolicy.moc"
