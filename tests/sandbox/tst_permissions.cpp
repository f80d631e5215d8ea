// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "sandboxclient.h"
#include "sandboxserver.h"

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::SandboxClient;

/// The contract's table "Who may change which field", over HTTP: each role, each field, oneself and another.
class TestPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void field_data();
    void field();
    void oneForbiddenFieldRefusesAll();
    void severalRolesCountAsTheHighest();
    void onlyAdminCreatesUsers_data();
    void onlyAdminCreatesUsers();
    void accountIsForItsUserOrAdmin();
    void planIsForAdmin();
    void passwordIsForTheUserThemselves();

private:
    userdesk::SandboxServer m_server;
    SandboxClient m_admin{m_server.url()};
};

namespace {

const QStringList &roleNames()
{
    static const QStringList names{u"guest"_s, u"api"_s, u"standard"_s, u"power"_s, u"extended"_s, u"admin"_s};
    return names;
}

/// Written out by hand: which of guest, api, standard, power, extended, admin may change the field.
struct Row {
    const char *field;
    QJsonValue value;
    const char *own;
    const char *other;
};

const QList<Row> &table()
{
    static const QList<Row> rows{
        {"username", u"renamed@sandbox.test"_s, "yyyyyy", "nnnyyy"},
        {"password", u"other"_s, "nnnnny", "nnnnny"},
        {"firstName", u"Can"_s, "yyyyyy", "yyyyyy"},
        {"midName", u""_s, "yyyyyy", "yyyyyy"},
        {"lastName", u"Öz"_s, "yyyyyy", "yyyyyy"},
        {"locale", u"de_DE"_s, "yyyyyy", "yyyyyy"},
        {"timezone", u"Asia/Tokyo"_s, "yyyyyy", "yyyyyy"},
        {"roles", QJsonArray{u"GUEST"_s}, "nnnnny", "nnnnny"},
        {"status", u"BLOCKED"_s, "nnnnny", "nnnnny"},
    };
    return rows;
}

} // namespace

void TestPermissions::initTestCase()
{
    QVERIFY2(m_server.isRunning(), qPrintable(m_server.errorText()));
    QVERIFY(m_admin.signInAs(u"admin"_s));
}

void TestPermissions::field_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("allowed");
    for (const Row &row : table()) {
        for (int role = 0; role < roleNames().size(); ++role) {
            const QString name = roleNames().at(role);
            const QString field = QString::fromLatin1(row.field);
            QTest::addRow("%s changes own %s", qPrintable(name), row.field)
                << name << field << row.value << true << (row.own[role] == 'y');
            QTest::addRow("%s changes another's %s", qPrintable(name), row.field)
                << name << field << row.value << false << (row.other[role] == 'y');
        }
    }
}

void TestPermissions::field()
{
    QFETCH(QString, role);
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(bool, own);
    QFETCH(bool, allowed);
    // A server of its own: a change of one's own roles or user name would spoil the next row.
    userdesk::SandboxServer server({u"--users"_s, u"20"_s});
    SandboxClient client(server.url());
    QVERIFY(client.signInAs(role));
    const QJsonObject ownUser = client.ownUser();
    const QJsonObject other = client.users({{u"pageSize"_s, 10}}).at(9).toObject();
    const QJsonObject before = own ? ownUser : client.userNamed(other.value(u"username"_s).toString());

    const Answer answer = client.update({{u"userId"_s, before.value(u"userId"_s)}, {field, value}});

    QCOMPARE(answer.status, allowed ? 200 : 403);
    if (!allowed) {
        QCOMPARE(answer.fields(), QStringList{field});
        const QString needed = field == u"username" ? u"POWER_USER"_s : u"ADMIN"_s;
        QVERIFY2(answer.message().contains(field) && answer.message().contains(needed), answer.body.constData());
        QCOMPARE(client.userNamed(before.value(u"username"_s).toString()), before);
    } else if (field != u"password") {
        const QJsonValue now = answer.object().value(field);
        QCOMPARE(now.isUndefined() ? QJsonValue(u""_s) : now, value);
    }
}

void TestPermissions::oneForbiddenFieldRefusesAll()
{
    SandboxClient client(m_server.url());
    QVERIFY(client.signInAs(u"standard"_s));
    const QJsonObject before = client.ownUser();
    const Answer answer = client.update(
        {{u"userId"_s, before.value(u"userId"_s)}, {u"firstName"_s, u"Yeni"_s}, {u"status"_s, u"EXPIRED"_s}});
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.fields(), QStringList{u"status"_s});
    QCOMPARE(client.ownUser(), before);
}

void TestPermissions::severalRolesCountAsTheHighest()
{
    SandboxClient client(m_server.url());
    QVERIFY(client.signInAs(u"guest"_s));
    const QString guestId = client.ownUser().value(u"userId"_s).toString();
    QVERIFY(!m_server.changeUser({{u"userId"_s, guestId}, {u"roles"_s, QJsonArray{u"GUEST"_s, u"ADMIN"_s}}}).isEmpty());
    QCOMPARE(client.update({{u"userId"_s, guestId}, {u"roles"_s, QJsonArray{u"GUEST"_s}}}).status, 200);
    QCOMPARE(client.update({{u"userId"_s, guestId}, {u"roles"_s, QJsonArray{u"ADMIN"_s}}}).status, 403);
}

void TestPermissions::onlyAdminCreatesUsers_data()
{
    QTest::addColumn<QString>("role");
    for (const QString &role : roleNames()) {
        QTest::newRow(qPrintable(role)) << role;
    }
}

void TestPermissions::onlyAdminCreatesUsers()
{
    QFETCH(QString, role);
    SandboxClient client(m_server.url());
    QVERIFY(client.signInAs(role));
    const QString username = u"new-by-%1@firma.example"_s.arg(role);
    const Answer answer = client.post(u"/v1/users/create"_s,
                                      {{u"username"_s, username},
                                       {u"password"_s, u"secret"_s},
                                       {u"firstName"_s, u"Neue"_s},
                                       {u"lastName"_s, u"Person"_s},
                                       {u"locale"_s, u"de_DE"_s},
                                       {u"timezone"_s, u"Europe/Berlin"_s},
                                       {u"roles"_s, QJsonArray{u"API_USER"_s}},
                                       {u"status"_s, u"ACTIVE"_s}});
    QCOMPARE(answer.status, role == u"admin" ? 200 : 403);
    SandboxClient created(m_server.url());
    QCOMPARE(created.signIn(username, u"secret"_s), role == u"admin");
}

void TestPermissions::accountIsForItsUserOrAdmin()
{
    SandboxClient standard(m_server.url());
    SandboxClient extended(m_server.url());
    QVERIFY(standard.signInAs(u"standard"_s) && extended.signInAs(u"extended"_s));
    const QJsonObject account = standard.ownUser().value(u"account"_s).toObject();
    const QJsonObject change{{u"accountId"_s, account.value(u"id"_s)}, {u"company"_s, u"Yeni A.Ş."_s}};
    QCOMPARE(extended.patch(u"/v1/accounts/update"_s, change).status, 403);
    QCOMPARE(standard.ownUser().value(u"account"_s).toObject(), account);
    QCOMPARE(standard.patch(u"/v1/accounts/update"_s, change).object().value(u"company"_s), u"Yeni A.Ş."_s);
    QCOMPARE(m_admin.patch(u"/v1/accounts/update"_s, change).status, 200);
}

void TestPermissions::planIsForAdmin()
{
    SandboxClient standard(m_server.url());
    QVERIFY(standard.signInAs(u"standard"_s));
    const QJsonObject account = standard.ownUser().value(u"account"_s).toObject();
    const QJsonObject change{{u"accountId"_s, account.value(u"id"_s)},
                             {u"userId"_s, account.value(u"userId"_s)},
                             {u"subscriptionPlan"_s, u"PREMIUM_YEARLY"_s}};
    QCOMPARE(standard.post(u"/v1/accounts/update-subscription"_s, change).status, 403);
    QCOMPARE(standard.ownUser().value(u"account"_s).toObject(), account);
    QCOMPARE(m_admin.post(u"/v1/accounts/update-subscription"_s, change).status, 200);
    QCOMPARE(standard.ownUser().value(u"account"_s).toObject().value(u"subscriptionPlan"_s), u"PREMIUM_YEARLY"_s);
}

void TestPermissions::passwordIsForTheUserThemselves()
{
    SandboxClient power(m_server.url());
    QVERIFY(power.signInAs(u"power"_s));
    const QJsonObject change{{u"userId"_s, power.ownUser().value(u"userId"_s)},
                             {u"oldPassword"_s, u"sandbox"_s},
                             {u"newPassword"_s, u"better"_s}};
    const Answer byAdmin = m_admin.post(u"/v1/users/change-password"_s, change);
    QCOMPARE(byAdmin.status, 403);
    const Answer byItself = power.post(u"/v1/users/change-password"_s, change);
    QCOMPARE(byItself.status, 200);
    QVERIFY(byItself.body.isEmpty());
    QVERIFY(!power.signInAs(u"power"_s));
    QVERIFY(power.signIn(u"power@sandbox.test"_s, u"better"_s));
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
