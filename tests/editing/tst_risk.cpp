// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "editing/risk.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

User ada(const QStringList &roles)
{
    User user;
    user.userId = u"ada-id"_s;
    user.username = u"ada@example.com"_s;
    user.firstName = u"Ada"_s;
    user.lastName = u"%1"_s; // a name is no template
    user.roles = roles;
    user.status = u"ACTIVE"_s;
    return user;
}

Operator operatorWithId(const QString &id)
{
    return {true, id, u"me@example.com"_s, QStringList{u"ADMIN"_s}};
}

} // namespace

class TestRisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void asksInWords_data();
    void asksInWords();
    void namesWhoIsKnownByIdAlone();
    void unknownRolesAreReplaced();
    void unknownOperatorIsNobody();
    void answerSaysWhatItDoes_data();
    void answerSaysWhatItDoes();
};

void TestRisk::asksInWords_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("isSelf");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const QStringList &roles, const QString &key, const QVariant &value,
                        bool isSelf, const QStringList &sentences) {
        QTest::newRow(name) << roles << key << value << isSelf << sentences;
    };
    const QStringList none;
    const QStringList guest{u"GUEST"_s};
    const QStringList admin{u"GUEST"_s, u"ADMIN"_s};
    const auto blocked = u"Ada %1 (ada@example.com) will be blocked and can't sign in until an admin unblocks them."_s;
    const auto deleted = u"Ada %1 (ada@example.com) will be deleted and can't sign in any more."_s;
    const auto given =
        u"Ada %1 (ada@example.com) will become ADMIN and may then change every user, their roles and passwords."_s;
    const auto taken = u"Ada %1 (ada@example.com) will no longer be ADMIN."_s;
    const auto ownStatus = u"You are changing your own status to %1. You may be signed out."_s;
    const auto ownRoles = u"You are changing your own roles. New roles: %1. You may be unable to undo this."_s;
    row("name", guest, u"firstName"_s, u"Eve"_s, true, none);
    row("own password", guest, u"password"_s, u"correct horse battery"_s, true, none);
    row("weak password", guest, u"password"_s, u"abc"_s, false,
        {u"The new password of Ada %1 (ada@example.com) is very weak: it is easy to guess."_s});
    row("status to BLOCKED", guest, u"status"_s, u"BLOCKED"_s, false, {blocked});
    row("status to DELETED", guest, u"status"_s, u"DELETED"_s, false, {deleted});
    const auto shutOut = u"Ada %1 (ada@example.com) will be %2 and can't sign in until the status is Active again."_s;
    const auto inactive = QString(shutOut).replace(u"%2"_s, u"Inactive"_s);
    const auto expired = QString(shutOut).replace(u"%2"_s, u"Expired"_s);
    row("status to ACTIVE", guest, u"status"_s, u"ACTIVE"_s, false, none);
    row("status to INACTIVE", guest, u"status"_s, u"INACTIVE"_s, false, {inactive});
    row("status to EXPIRED", guest, u"status"_s, u"EXPIRED"_s, false, {expired});
    row("own status to INACTIVE", guest, u"status"_s, u"INACTIVE"_s, true, {inactive, ownStatus.arg(u"Inactive"_s)});
    row("another user name", guest, u"username"_s, u"eve@example.com"_s, false,
        {u"Ada %1 (ada@example.com) will sign in as eve@example.com from now on."_s});
    row("last role taken", guest, u"roles"_s, QStringList(), false,
        {u"Ada %1 (ada@example.com) will have no role any more."_s});
    row("own status to BLOCKED", guest, u"status"_s, u"BLOCKED"_s, true, {blocked, ownStatus.arg(u"Blocked"_s)});
    row("ADMIN given", guest, u"roles"_s, admin, false, {given});
    row("ADMIN taken", admin, u"roles"_s, guest, false, {taken});
    row("ADMIN kept", admin, u"roles"_s, QStringList{u"ADMIN"_s}, false, none);
    row("other role given", guest, u"roles"_s, QStringList{u"GUEST"_s, u"POWER_USER"_s}, false, none);
    row("own ADMIN taken", admin, u"roles"_s, guest, true, {taken, ownRoles.arg(u"GUEST"_s)});
    row("own roles all taken", guest, u"roles"_s, QStringList(), true,
        {u"Ada %1 (ada@example.com) will have no role any more."_s,
         u"You are removing all your own roles. You may be unable to undo this."_s});
    row("own other role given", guest, u"roles"_s, QStringList{u"GUEST"_s, u"API_USER"_s}, true,
        {ownRoles.arg(u"GUEST and API_USER"_s)});
}

void TestRisk::asksInWords()
{
    QFETCH(QStringList, roles);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QFETCH(bool, isSelf);
    const UserPatch patch{u"ada-id"_s, {{userField(key), value}}};
    QTEST(risks(operatorWithId(isSelf ? u"ada-id"_s : u"my-id"_s), ada(roles), patch), "sentences");
}

void TestRisk::namesWhoIsKnownByIdAlone()
{
    User unknown;
    unknown.userId = u"some-id"_s;
    const UserPatch patch{u"some-id"_s, {{userField(u"status"), u"DELETED"_s}}};
    QCOMPARE(risks(operatorWithId(u"my-id"_s), unknown, patch),
             QStringList{u"some-id will be deleted and can't sign in any more."_s});
}

void TestRisk::unknownRolesAreReplaced()
{
    User unknown;
    unknown.userId = u"some-id"_s;
    const UserPatch patch{u"some-id"_s, {{userField(u"roles"), QStringList{u"GUEST"_s}}}};
    QCOMPARE(
        risks(operatorWithId(u"my-id"_s), unknown, patch),
        QStringList{u"The current roles of some-id are unknown. New roles: GUEST. All others, including ADMIN, will be "
                    "removed."_s});
}

void TestRisk::unknownOperatorIsNobody()
{
    User unknown;
    const UserPatch patch{QString(), {{userField(u"status"), u"ACTIVE"_s}}};
    QVERIFY(risks(operatorWithId({}), unknown, patch).isEmpty());
}

void TestRisk::answerSaysWhatItDoes_data()
{
    QTest::addColumn<QList<std::pair<QString, QVariant>>>("changes");
    QTest::addColumn<bool>("isSelf");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isDanger");
    QTest::addColumn<int>("others");
    using Changes = QList<std::pair<QString, QVariant>>;
    const auto row = [](const char *name, const Changes &changes, bool isSelf, const QString &words, bool isDanger,
                        int others) { QTest::newRow(name) << changes << isSelf << words << isDanger << others; };
    const std::pair<QString, QVariant> name(u"firstName"_s, u"Eve"_s);
    const std::pair<QString, QVariant> blocked(u"status"_s, u"BLOCKED"_s);
    row("blocked", {blocked}, false, u"Block user"_s, true, 0);
    row("deleted", {{u"status"_s, u"DELETED"_s}}, false, u"Delete user"_s, true, 0);
    row("inactive", {{u"status"_s, u"INACTIVE"_s}}, false, u"Set to Inactive"_s, true, 0);
    row("expired", {{u"status"_s, u"EXPIRED"_s}}, false, u"Set to Expired"_s, true, 0);
    row("own status", {{u"status"_s, u"ACTIVE"_s}}, true, u"Set to Active"_s, false, 0);
    row("user name", {{u"username"_s, u"eve@example.com"_s}}, false, u"Change user name"_s, false, 0);
    row("ADMIN given", {{u"roles"_s, QStringList{u"GUEST"_s, u"ADMIN"_s}}}, false, u"Make ADMIN"_s, false, 0);
    row("no role", {{u"roles"_s, QStringList()}}, false, u"Take all roles away"_s, true, 0);
    row("own roles", {{u"roles"_s, QStringList{u"SUPERVISOR"_s}}}, true, u"Change the roles"_s, false, 0);
    row("with another change", {name, blocked}, false, u"Block user"_s, true, 1);
    row("two at once", {{u"username"_s, u"eve@example.com"_s}, blocked}, false, u"Save all changes"_s, true, 0);
}

void TestRisk::answerSaysWhatItDoes()
{
    using Changes = QList<std::pair<QString, QVariant>>;
    QFETCH(Changes, changes);
    QFETCH(bool, isSelf);
    const User before = ada({u"GUEST"_s});
    UserPatch patch{before.userId, {}};
    for (const auto &[key, value] : changes) {
        patch.changes.push_back({userField(key), value});
    }
    const RiskAnswer answer = riskAnswer(operatorWithId(isSelf ? before.userId : u"other"_s), before, patch);
    QTEST(answer.words, "words");
    QTEST(answer.isDanger, "isDanger");
    QTEST(answer.otherChanges, "others");
    QCOMPARE(risks(operatorWithId(isSelf ? before.userId : u"other"_s), before, patch).isEmpty(), false);
}

QTEST_GUILESS_MAIN(TestRisk)
#include "tst_risk.moc"
