// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "editing/userdifference.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

User ada()
{
    User user;
    user.userId = u"id"_s;
    user.username = u"ada@example.com"_s;
    user.firstName = u"Ada"_s;
    user.roles = QStringList{u"GUEST"_s, u"API_USER"_s};
    user.account = Account();
    user.account->company = u"Acme"_s;
    user.account->updatedAt = u"2026-01-01T00:00:00Z"_s;
    return user;
}

} // namespace

class TestUserDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasSentIsNoSurprise();
    void whatWasSentButMadeIntoSomethingElseIs();
    void otherFieldsAre();
    void accountPropertiesAre();
};

void TestUserDifference::whatWasSentIsNoSurprise()
{
    User after = ada();
    after.firstName = u"Eve"_s;
    after.roles = QStringList{u"API_USER"_s, u"GUEST"_s}; // another order means the same
    after.account->updatedAt = u"2026-02-02T00:00:00Z"_s; // every save changes it
    const UserPatch patch{u"id"_s, {{userField(u"firstName"), u"Eve"_s}, {userField(u"password"), u"secret"_s}}};
    QCOMPARE(changedBeyond(ada(), patch, after), QStringList());
}

void TestUserDifference::whatWasSentButMadeIntoSomethingElseIs()
{
    User after = ada();
    after.firstName = u"EVE"_s;
    const UserPatch patch{u"id"_s, {{userField(u"firstName"), u"Eve"_s}, {userField(u"lastName"), u"L"_s}}};
    QCOMPARE(changedBeyond(ada(), patch, after), (QStringList{u"firstName"_s, u"lastName"_s}));
}

void TestUserDifference::otherFieldsAre()
{
    User after = ada();
    after.status = u"EXPIRED"_s;
    after.roles = QStringList{u"GUEST"_s};
    QCOMPARE(changedBeyond(ada(), {}, after), (QStringList{u"roles"_s, u"status"_s}));
}

void TestUserDifference::accountPropertiesAre()
{
    User after = ada();
    after.account->company = u"Apex"_s;
    after.account->emailVerified = true;
    QCOMPARE(changedBeyond(ada(), {}, after), (QStringList{u"account.company"_s, u"account.emailVerified"_s}));
    after.account.reset();
    QCOMPARE(changedBeyond(ada(), {}, after), QStringList{u"account.company"_s});
}

QTEST_GUILESS_MAIN(TestUserDifference)
#include "tst_userdifference.moc"
