// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include <algorithm>

#include "sandboxclient.h"
#include "sandboxserver.h"

using namespace Qt::StringLiterals;
using sandbox::Answer;
using sandbox::SandboxClient;

/// listUsers, and the users that there are.
class TestListing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesHoldEveryUserOnce();
    void defaults();
    void beyondTheEnd();
    void filters_data();
    void filters();
    void sortKeysCountInTheOrderWritten();
    void equalUsersKeepTheirOrder();
    void sortFollowsChanges();
    void accountOnlyOnRequest();
    void badQueries_data();
    void badQueries();
    void dataIsVaried();
    void sameSeedSameUsers();

private:
    QJsonArray allUsers(SandboxClient &client, QJsonObject query = {});

    userdesk::SandboxServer m_server;
    SandboxClient m_client{m_server.url()};
};

namespace {

QString text(const QJsonValue &user, const QString &property)
{
    return user.toObject().value(property).toString();
}

} // namespace

void TestListing::initTestCase()
{
    QVERIFY2(m_server.isRunning(), qPrintable(m_server.errorText()));
    QVERIFY(m_client.signInAs(u"guest"_s));
}

QJsonArray TestListing::allUsers(SandboxClient &client, QJsonObject query)
{
    QJsonArray all;
    query.insert(u"pageSize"_s, 100);
    for (int page = 0;; ++page) {
        query.insert(u"pageNumber"_s, page);
        const QJsonArray some = client.users(query);
        for (const QJsonValue &user : some) {
            all.append(user);
        }
        if (some.size() < 100) {
            return all;
        }
    }
}

void TestListing::pagesHoldEveryUserOnce()
{
    QSet<QString> ids;
    QSet<QString> names;
    for (int page = 0; page < 36; ++page) {
        const QJsonObject reply =
            m_client.post(u"/v1/users/page"_s, {{u"pageNumber"_s, page}, {u"pageSize"_s, 7}}).object();
        QCOMPARE(reply.value(u"totalRecords"_s), 250);
        QCOMPARE(reply.value(u"pageNumber"_s), page);
        QCOMPARE(reply.value(u"pageSize"_s), 7);
        const QJsonArray users = reply.value(u"users"_s).toArray();
        QCOMPARE(users.size(), page < 35 ? 7 : 5);
        for (const QJsonValue &user : users) {
            ids.insert(text(user, u"userId"_s));
            names.insert(text(user, u"username"_s).toLower());
        }
    }
    QCOMPARE(ids.size(), 250);
    QCOMPARE(names.size(), 250);
}

void TestListing::defaults()
{
    const QJsonObject reply = m_client.post(u"/v1/users/page"_s, {}).object();
    QCOMPARE(reply.value(u"pageNumber"_s), 0);
    QCOMPARE(reply.value(u"users"_s).toArray().size(), reply.value(u"pageSize"_s).toInt());
}

void TestListing::beyondTheEnd()
{
    const QJsonObject reply = m_client.post(u"/v1/users/page"_s, {{u"pageNumber"_s, 2'000'000'000}}).object();
    QVERIFY(reply.value(u"users"_s).toArray().isEmpty());
    QCOMPARE(reply.value(u"totalRecords"_s), 250);
}

void TestListing::filters_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<QStringList>("statuses");
    QTest::newRow("one role") << QStringList{u"ADMIN"_s} << QStringList();
    QTest::newRow("any of two roles") << QStringList{u"ADMIN"_s, u"GUEST"_s} << QStringList();
    QTest::newRow("one status") << QStringList() << QStringList{u"BLOCKED"_s};
    QTest::newRow("two statuses") << QStringList() << QStringList{u"BLOCKED"_s, u"DELETED"_s};
    QTest::newRow("both") << QStringList{u"STANDARD_USER"_s} << QStringList{u"INACTIVE"_s};
}

void TestListing::filters()
{
    QFETCH(QStringList, roles);
    QFETCH(QStringList, statuses);
    QJsonArray expected;
    for (const QJsonValue &user : allUsers(m_client)) {
        const QStringList has = user.toObject().value(u"roles"_s).toVariant().toStringList();
        const bool hasRole = roles.isEmpty()
            || std::any_of(has.begin(), has.end(), [&](const QString &role) { return roles.contains(role); });
        if (hasRole && (statuses.isEmpty() || statuses.contains(text(user, u"status"_s)))) {
            expected.append(user);
        }
    }
    QVERIFY(!expected.isEmpty() && expected.size() < 250);
    QJsonObject query{{u"roles"_s, QJsonArray::fromStringList(roles)},
                      {u"status"_s, QJsonArray::fromStringList(statuses)}};
    QCOMPARE(allUsers(m_client, query), expected);
    const Answer page = m_client.post(u"/v1/users/page"_s, query);
    QCOMPARE(page.object().value(u"totalRecords"_s), expected.size());
}

void TestListing::sortKeysCountInTheOrderWritten()
{
    const auto sorted = [this](const QByteArray &sortBy) {
        return m_client
            .send(u"POST"_s, u"/v1/users/page"_s,
                  R"({"pageSize": 100, "status": ["INACTIVE", "EXPIRED", "BLOCKED"], "sortBy": )" + sortBy + '}')
            .object()
            .value(u"users"_s)
            .toArray();
    };
    const auto isSorted = [](const QJsonArray &users, const auto &key) {
        return std::is_sorted(users.begin(), users.end(),
                              [&](const auto &a, const auto &b) { return key(a) < key(b); });
    };
    const auto status = [](const QJsonValue &user) { return text(user, u"status"_s); };
    const auto locale = [](const QJsonValue &user) { return text(user, u"locale"_s); };
    const auto byBoth = [&](const QJsonValue &user) { return std::pair(status(user), locale(user)); };
    const auto byBothTurned = [&](const QJsonValue &user) { return std::pair(locale(user), status(user)); };

    const QJsonArray statusFirst = sorted(R"({"status": "asc", "locale": "asc"})");
    QVERIFY(isSorted(statusFirst, byBoth) && !isSorted(statusFirst, byBothTurned));
    const QJsonArray localeFirst = sorted(R"({ "locale" : "asc" , "status":"asc"})");
    QVERIFY(isSorted(localeFirst, byBothTurned) && !isSorted(localeFirst, byBoth));
    const QJsonArray mixed = sorted(R"({"locale": "desc", "status": "asc"})");
    QVERIFY(std::is_sorted(mixed.begin(), mixed.end(), [&](const auto &a, const auto &b) {
        return std::pair(locale(b), status(a)) < std::pair(locale(a), status(b));
    }));
}

void TestListing::equalUsersKeepTheirOrder()
{
    QJsonArray expected;
    const QJsonArray all = allUsers(m_client);
    for (const QString &status : {u"INACTIVE"_s, u"EXPIRED"_s, u"DELETED"_s, u"BLOCKED"_s, u"ACTIVE"_s}) {
        for (const QJsonValue &user : all) {
            if (text(user, u"status"_s) == status) {
                expected.append(user);
            }
        }
    }
    QCOMPARE(allUsers(m_client, {{u"sortBy"_s, QJsonObject{{u"status"_s, u"desc"_s}}}}), expected);
}

void TestListing::sortFollowsChanges()
{
    const QJsonObject query{{u"sortBy"_s, QJsonObject{{u"lastName"_s, u"asc"_s}}}};
    const QJsonArray before = allUsers(m_client, query);
    const QString userId = text(before.last(), u"userId"_s);
    QCOMPARE(m_client.update({{u"userId"_s, userId}, {u"lastName"_s, u"aaa"_s}}).status, 200);
    QCOMPARE(text(allUsers(m_client, query).first(), u"userId"_s), userId);
}

void TestListing::accountOnlyOnRequest()
{
    int accounts = 0;
    for (const QJsonValue &user : allUsers(m_client)) {
        QVERIFY(!user.toObject().contains(u"account"_s));
    }
    for (const QJsonValue &user : allUsers(m_client, {{u"includeAccount"_s, true}})) {
        const QString userId = text(user, u"userId"_s);
        const QJsonValue account = user.toObject().value(u"account"_s);
        const Answer own = m_client.get(u"/v1/accounts/"_s + userId);
        QCOMPARE(own.status, account.isObject() ? 200 : 404);
        QVERIFY(!account.isObject() || own.object() == account.toObject());
        accounts += account.isObject();
    }
    QVERIFY(accounts > 100 && accounts < 250);
}

void TestListing::badQueries_data()
{
    QTest::addColumn<QJsonObject>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("page too large") << QJsonObject{{u"pageSize"_s, 101}} << u"pageSize"_s;
    QTest::newRow("page too small") << QJsonObject{{u"pageSize"_s, 0}} << u"pageSize"_s;
    QTest::newRow("negative page") << QJsonObject{{u"pageNumber"_s, -1}} << u"pageNumber"_s;
    QTest::newRow("half a page") << QJsonObject{{u"pageNumber"_s, 0.5}} << u"pageNumber"_s;
    QTest::newRow("text for a number") << QJsonObject{{u"pageSize"_s, u"10"_s}} << u"pageSize"_s;
    QTest::newRow("unknown property") << QJsonObject{{u"search"_s, u"a"_s}} << u"search"_s;
    QTest::newRow("unknown role") << QJsonObject{{u"roles"_s, QJsonArray{u"KING"_s}}} << u"roles"_s;
    QTest::newRow("unknown status") << QJsonObject{{u"status"_s, QJsonArray{u"ASLEEP"_s}}} << u"status"_s;
    QTest::newRow("status as a text") << QJsonObject{{u"status"_s, u"ACTIVE"_s}} << u"status"_s;
    QTest::newRow("unknown sort property")
        << QJsonObject{{u"sortBy"_s, QJsonObject{{u"shoeSize"_s, u"asc"_s}}}} << u"sortBy"_s;
    QTest::newRow("unknown direction") << QJsonObject{{u"sortBy"_s, QJsonObject{{u"status"_s, u"up"_s}}}}
                                       << u"sortBy"_s;
}

void TestListing::badQueries()
{
    QFETCH(QJsonObject, query);
    QFETCH(QString, field);
    const Answer answer = m_client.post(u"/v1/users/page"_s, query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.fields(), QStringList{field});
}

void TestListing::dataIsVaried()
{
    QSet<QString> locales;
    QSet<QString> statuses;
    QSet<QString> roles;
    QSet<qsizetype> rolesPerUser;
    QSet<qsizetype> timeForms;
    for (const QJsonValue &user : allUsers(m_client, {{u"includeAccount"_s, true}})) {
        locales.insert(text(user, u"locale"_s));
        statuses.insert(text(user, u"status"_s));
        const QStringList has = user.toObject().value(u"roles"_s).toVariant().toStringList();
        roles.unite({has.begin(), has.end()});
        rolesPerUser.insert(has.size());
        timeForms.insert(text(user.toObject().value(u"account"_s), u"createdAt"_s).size());
        QVERIFY(text(user, u"username"_s).endsWith(u".test"_s) || text(user, u"username"_s).endsWith(u".example"_s));
        QVERIFY(!QUuid::fromString(text(user, u"userId"_s)).isNull());
    }
    QVERIFY(locales.contains({u"tr_TR"_s, u"ar_EG"_s, u"zh_CN"_s, u"de_DE"_s}));
    QCOMPARE(statuses.size(), 5);
    QCOMPARE(roles.size(), 6);
    QVERIFY(rolesPerUser.contains({1, 2, 3}));
    QVERIFY(timeForms.size() >= 5); // none, and with and without fraction and offset
}

void TestListing::sameSeedSameUsers()
{
    const auto usersOf = [this](const QString &seed) {
        userdesk::SandboxServer server({u"--users"_s, u"50"_s, u"--seed"_s, seed});
        SandboxClient client(server.url());
        return client.signInAs(u"guest"_s) ? allUsers(client, {{u"includeAccount"_s, true}}) : QJsonArray();
    };
    const QJsonArray seven = usersOf(u"7"_s);
    QCOMPARE(seven.size(), 50);
    QCOMPARE(usersOf(u"7"_s), seven);
    QVERIFY(usersOf(u"8"_s) != seven);
}

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"
