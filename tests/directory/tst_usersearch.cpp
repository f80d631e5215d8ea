// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <numeric>

#include <QRandomGenerator>
#include <QTest>

#include "directory/folding.h"
#include "directory/userorder.h"
#include "directory/usersearch.h"
#include "directory/userstore.h"

using namespace userdesk;
using namespace Qt::StringLiterals;

namespace {

User user(const QString &id, const QString &username, const QString &first, const QString &last,
          const QStringList &roles = {u"GUEST"_s}, const QString &status = u"ACTIVE"_s)
{
    User user;
    user.userId = id;
    user.username = username;
    user.firstName = first;
    user.lastName = last;
    user.roles = roles;
    user.status = status;
    return user;
}

/// What the words are looked for in, by what the operator was promised and not by how it is done.
bool fitsWord(const User &user, const QByteArray &word)
{
    const Account account = user.account.value_or(Account());
    QStringList texts{user.username, user.firstName, user.midName, user.lastName, account.company, user.status};
    texts += user.roles;
    if (word.size() >= 3) {
        texts += user.userId;
    } else if (folded(user.userId).startsWith(word)) {
        return true;
    }
    const bool isOfPhone =
        std::ranges::all_of(word, [](char c) { return QByteArrayView("0123456789+-()./").contains(c); });
    const QByteArray number = ungrouped(word);
    if (isOfPhone && !number.isEmpty() && ungrouped(folded(account.mobilePhoneNumber)).contains(number)) {
        return true;
    }
    return std::ranges::any_of(texts, [&](const QString &text) { return folded(text).contains(word); });
}

} // namespace

class TestUserSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatAPlainSearchFinds();
    void wordsInAnyOrderOfAnyField_data();
    void wordsInAnyOrderOfAnyField();
    void pastedAddressIsFound_data();
    void pastedAddressIsFound();
    void phoneIsFound_data();
    void phoneIsFound();
    void bestFitFirst();
    void idIsFoundWhileItIsTyped();
    void idsComeLast();
    void givenOrderWhereAskedFor();
    void narrows_data();
    void narrows();
    void choicesCountWhatTheyWouldFind();
    void odderIdsAreFoundToo();
    void readsAnything_data();
    void readsAnything();
    void sorts_data();
    void sorts();

private:
    QStringList find(const UserFilter &filter, UserSearch::Order order = UserSearch::Order::BestFirst) const;
    QStringList find(const QString &typed) const;

    std::unique_ptr<UserStore> m_store;
};

void TestUserSearch::init()
{
    m_store = std::make_unique<UserStore>();
    User ayse = user(u"11111111-aaaa-4bbb-8ccc-1234567890ab"_s, u"ayse@gmail.com"_s, u"Ayşe"_s, u"Işık"_s);
    Account account;
    account.company = u"Çiftçi Birliği"_s;
    account.mobilePhoneNumber = u"+90 532 111 22 33"_s;
    account.subscriptionPlan = u"TRIAL"_s;
    account.updatedAt = u"2024-01-02T00:00:00Z"_s;
    account.emailVerified = true;
    ayse.account = account;
    m_store->put(ayse);
    User jonas = user(u"22222222-aaaa-4bbb-8ccc-1234567890ab"_s, u"isik.jonas@feld.example"_s, u"Jonas"_s, u"Weiß"_s,
                      {u"ADMIN"_s, u"API_USER"_s}, u"BLOCKED"_s);
    account.company = u"Feldwerk"_s;
    account.mobilePhoneNumber.clear();
    account.subscriptionPlan = u"BASIC_MONTHLY"_s;
    account.updatedAt = u"2024-03-01T00:00:00Z"_s;
    account.emailVerified = false;
    jonas.account = account;
    m_store->put(jonas);
    m_store->put(user(u"33333333-aaaa-4bbb-8ccc-1234567890ab"_s, u"z@x.example"_s, u"İbrahim"_s, u"Demirışık"_s,
                      {u"STANDARD_USER"_s}, u"INACTIVE"_s));
}

QStringList TestUserSearch::find(const UserFilter &filter, UserSearch::Order order) const
{
    std::vector<UserRow> all(m_store->rows().size());
    std::iota(all.begin(), all.end(), 0U);
    QStringList names;
    for (const UserRow row : UserSearch(m_store->rows()).find(filter, all, order).rows) {
        names.append(m_store->rows().firstNames().at(row));
    }
    return names;
}

QStringList TestUserSearch::find(const QString &typed) const
{
    UserFilter filter;
    filter.query = SearchQuery::parse(typed);
    return find(filter);
}

void TestUserSearch::findsWhatAPlainSearchFinds()
{
    QRandomGenerator random(5);
    const QStringList syllables{u"a"_s, u"İş"_s, u"li"_s, u"Ma"_s, u"ü"_s, u"ß"_s, u"o"_s, u"er"_s};
    const auto word = [&](int most) {
        QString text;
        for (int count = random.bounded(most + 1); count > 0; --count) {
            text += syllables.at(random.bounded(int(syllables.size())));
        }
        return text;
    };
    UserStore store;
    std::vector<User> users;
    for (int i = 0; i < 3000; ++i) {
        User each = user(QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces),
                         word(4) + QString::number(i) + u"@x.example"_s, word(3), word(3),
                         {i % 7 ? u"GUEST"_s : u"ADMIN"_s}, i % 5 ? u"ACTIVE"_s : u"EXPIRED"_s);
        if (i % 3) {
            Account account;
            account.company = word(3);
            account.mobilePhoneNumber = u"+90 "_s + QString::number(random.bounded(1000, 9999));
            each.account = account;
        }
        store.put(each);
        users.push_back(each);
    }
    std::vector<UserRow> all(store.rows().size());
    std::iota(all.begin(), all.end(), 0U);
    for (int round = 0; round < 300; ++round) {
        const User &some = users.at(random.bounded(quint32(users.size())));
        const QString fragment = some.userId.sliced(random.bounded(30), random.bounded(1, 6));
        const QString typed =
            round % 3 ? word(3) + u' ' + word(2) : fragment + u' ' + QString::number(random.bounded(500));
        const SearchQuery query = SearchQuery::parse(typed);
        std::vector<UserRow> expected;
        for (const UserRow row : all) {
            if (std::ranges::all_of(query.words, [&](const auto &each) { return fitsWord(users[row], each); })) {
                expected.push_back(row);
            }
        }
        UserFilter filter;
        filter.query = query;
        auto found = UserSearch(store.rows()).find(filter, all).rows;
        std::ranges::sort(found);
        QVERIFY2(found == expected, qPrintable(u"%1: %2, not %3"_s.arg(typed).arg(found.size()).arg(expected.size())));
    }
}

void TestUserSearch::wordsInAnyOrderOfAnyField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QStringList all{u"Ayşe"_s, u"Jonas"_s, u"İbrahim"_s};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("only spaces") << u"  \t "_s << all;
    QTest::newRow("fragment and host") << u"isik gmail"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("other order, other case") << u"GMAİL ışı"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("inside of the last name") << u"DEMIRISIK"_s << QStringList{u"İbrahim"_s};
    QTest::newRow("sharp s") << u"weiss"_s << QStringList{u"Jonas"_s};
    QTest::newRow("company") << u"ciftci"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("phone with spaces") << u"+90 532 111"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("phone in groups") << u"+90 (532) 111-22-33"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("phone with dots") << u"532.111"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("phone without") << u"5321112233"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("status") << u"blocked"_s << QStringList{u"Jonas"_s};
    QTest::newRow("role") << u"api_us"_s << QStringList{u"Jonas"_s};
    QTest::newRow("id") << u"33333333-AAAA-4bbb-8ccc-1234567890ab"_s << QStringList{u"İbrahim"_s};
    QTest::newRow("id in braces") << u" {33333333-aaaa-4bbb-8ccc-1234567890ab} "_s << QStringList{u"İbrahim"_s};
    QTest::newRow("id without dashes") << u"33333333AAAA4bbb8ccc1234567890ab"_s << QStringList{u"İbrahim"_s};
    QTest::newRow("fragment of an id") << u"2222-aaaa"_s << QStringList{u"Jonas"_s};
    QTest::newRow("phrase") << u"\"ciftci birligi\""_s << QStringList{u"Ayşe"_s};
    QTest::newRow("phrase that isn't there") << u"\"birligi ciftci\""_s << QStringList();
    QTest::newRow("quote inside a word") << u"isi\"k"_s << QStringList();
    QTest::newRow("nobody") << u"isik feld gmail"_s << QStringList();
    QTest::newRow("regular expression") << u".* [a-z]+ (isik|"_s << QStringList();
}

void TestUserSearch::wordsInAnyOrderOfAnyField()
{
    QFETCH(QString, typed);
    QTEST(find(typed), "found");
}

void TestUserSearch::pastedAddressIsFound_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
    row("plain", u"ada@x.test"_s);
    row("of a mail program", u"Ada King <ada@x.test>"_s);
    row("a name that the service doesn't have", u"\"King, A. (ACME)\" <ada@x.test>"_s);
    row("angled", u"<ada@x.test>"_s);
    row("angled with spaces", u" < ada@x.test > "_s);
    row("end of a list", u"ada@x.test;"_s);
    row("middle of a list", u"ada@x.test,"_s);
    row("end of a sentence", u"ada@x.test."_s);
    row("in brackets", u"(ada@x.test)"_s);
    row("in quotes", u"“ada@x.test”"_s);
    row("in apostrophes", u"'ada@x.test'"_s);
    row("link", u"mailto:ada@x.test"_s);
    row("link with a subject", u"MAILTO:ada@x.test?subject=Hello%20there"_s);
    row("escaped link", u"mailto:ada%40x.test"_s);
    row("angled link", u"Ada <mailto:ada@x.test>"_s);
    row("capitals", u"ADA@X.TEST"_s);
}

void TestUserSearch::pastedAddressIsFound()
{
    QFETCH(QString, typed);
    QCOMPARE(SearchQuery::parse(typed), SearchQuery::parse(u"ada@x.test"_s));
    QCOMPARE(SearchQuery::parse(typed).words, std::vector<QByteArray>{"ada@x.test"});
}

void TestUserSearch::phoneIsFound_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed");
    const QStringList ways{u"+49 171 2345678"_s,    u"+491712345678"_s,       u"0049 171 2345678"_s,
                           u"0171 2345678"_s,       u"0171/234 56 78"_s,      u"0171-2345678"_s,
                           u"+49 (0)171 2345678"_s, u"+49 (0) 171.2345678"_s, u"(0171) 2345678"_s,
                           u"171 2345678"_s,        u"491712345678"_s,        u"0171–234‑5678"_s,
                           u"٠١٧١ ٢٣٤٥٦٧٨"_s,       u"+۴۹ ۱۷۱ ۲۳۴۵۶۷۸"_s,     u"234 56 78"_s};
    for (const QString &stored : ways.first(9)) { // as servers have it
        for (const QString &typed : ways) {
            QTest::addRow("%s by %s", qPrintable(stored), qPrintable(typed)) << stored << typed;
        }
    }
}

void TestUserSearch::phoneIsFound()
{
    QFETCH(QString, stored);
    QFETCH(QString, typed);
    UserRows rows;
    User user;
    user.userId = u"1"_s;
    user.username = u"ada@x.test"_s;
    user.account = Account();
    user.account->mobilePhoneNumber = stored;
    rows.put(user);
    user.userId = u"2"_s;
    user.account->mobilePhoneNumber = u"+49 171 2345679"_s;
    rows.put(user);
    UserFilter filter;
    filter.query = SearchQuery::parse(typed);
    QCOMPARE(UserSearch(rows).find(filter, {0, 1}).rows, std::vector<UserRow>{0});
}

void TestUserSearch::bestFitFirst()
{
    // isik.jonas@… starts so, Işık is a name, Demirışık holds it.
    QCOMPARE(find(u"isik"_s), (QStringList{u"Jonas"_s, u"Ayşe"_s, u"İbrahim"_s}));
    m_store->put(user(u"4"_s, u"w@isik.example"_s, u"Word"_s, u"Start"_s));
    QCOMPARE(find(u"isik"_s), (QStringList{u"Jonas"_s, u"Ayşe"_s, u"Word"_s, u"İbrahim"_s}));
}

void TestUserSearch::idIsFoundWhileItIsTyped()
{
    m_store->put(user(u"é-1"_s, u"w@x.example"_s, u"Odd"_s, u"Id"_s));
    for (const auto &[id, name] :
         {std::pair(u"22222222-AAAA-4bbb-8ccc-1234567890ab"_s, u"Jonas"_s), std::pair(u"é-1"_s, u"Odd"_s)}) {
        for (qsizetype length = 1; length <= id.size(); ++length) {
            QVERIFY2(find(id.first(length)).contains(name), qPrintable(id.first(length)));
            QVERIFY2(find(u"example "_s + id.first(length)).contains(name), qPrintable(id.first(length)));
        }
    }
    QVERIFY(!find(u"aa"_s).contains(u"Jonas"_s)); // which is in the middle alone
    QVERIFY(find(u"aaa"_s).contains(u"Jonas"_s));
}

void TestUserSearch::idsComeLast()
{
    m_store->put(user(u"44444444-aaaa-4bbb-8ccc-1234567890ab"_s, u"w@x.example"_s, u"Fourth"_s, u"Xada"_s));
    m_store->put(user(u"ada44444-aaaa-4bbb-8ccc-1234567890ab"_s, u"v@x.example"_s, u"Fifth"_s, u"Id"_s));
    m_store->put(user(u"55555555-aaaa-4bbb-8ccc-1234567890ab"_s, u"u@x.example"_s, u"Sixth"_s, u"Yada"_s));
    QCOMPARE(find(u"ada"_s), (QStringList{u"Fourth"_s, u"Sixth"_s, u"Fifth"_s}));
}

void TestUserSearch::givenOrderWhereAskedFor()
{
    UserFilter filter;
    filter.query = SearchQuery::parse(u"isik"_s);
    QCOMPARE(find(filter, UserSearch::Order::Given), (QStringList{u"Ayşe"_s, u"Jonas"_s, u"İbrahim"_s}));
}

void TestUserSearch::narrows_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("status") << u"status:blocked"_s << QStringList{u"Jonas"_s};
    QTest::newRow("active isn't inactive") << u"status:active"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("begun") << u"status:ina"_s << QStringList{u"İbrahim"_s};
    QTest::newRow("role in capitals") << u"ROLE:Admin"_s << QStringList{u"Jonas"_s};
    QTest::newRow("second role") << u"role:api_user"_s << QStringList{u"Jonas"_s};
    QTest::newRow("plan") << u"plan:trial"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("company of two words") << u"company:\"ciftci bir\""_s << QStringList{u"Ayşe"_s};
    QTest::newRow("with a word") << u"isik status:blocked"_s << QStringList{u"Jonas"_s};
    QTest::newRow("plan as it is shown") << u"plan:\"trial\""_s << QStringList{u"Ayşe"_s};
    QTest::newRow("one of two") << u"status:blocked status:active"_s << QStringList{u"Ayşe"_s, u"Jonas"_s};
    QTest::newRow("both of two kinds") << u"status:blocked plan:trial"_s << QStringList();
    QTest::newRow("still being typed") << u"gmail status:"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("no key") << u"mail:to"_s << QStringList();
}

void TestUserSearch::narrows()
{
    QFETCH(QString, typed);
    QTEST(find(typed), "found");
}

void TestUserSearch::choicesCountWhatTheyWouldFind()
{
    UserFilter filter;
    filter.query = SearchQuery::parse(u"isik"_s);
    filter.roles = {u"ADMIN"_s};
    std::vector<UserRow> all(m_store->rows().size());
    std::iota(all.begin(), all.end(), 0U);
    const FoundUsers found = UserSearch(m_store->rows()).find(filter, all);
    QCOMPARE(found.rows.size(), size_t(1));
    QCOMPARE(found.statusCounts, (QHash<QString, qsizetype>{{u"BLOCKED"_s, 1}}));
    QCOMPARE(found.roleCounts.value(u"API_USER"_s), 1);
    filter.roles = {u"ADMIN"_s, u"GUEST"_s};
    filter.statuses = {u"ACTIVE"_s, u"INACTIVE"_s};
    QCOMPARE(find(filter), QStringList{u"Ayşe"_s});
    QVERIFY(!UserSearch(m_store->rows()).find(filter, all).roleCounts.contains(u"API_USER"_s)); // that one is blocked
    filter = {};
    filter.emailVerified = false;
    QCOMPARE(find(filter), QStringList{u"Jonas"_s}); // and nobody of whom the server doesn't say
}

void TestUserSearch::odderIdsAreFoundToo()
{
    m_store->put(user(u"Kunde №7/ÄÖ"_s, u"kunde@x.example"_s, u"Odd"_s, u"Id"_s));
    QCOMPARE(find(u"7/äö"_s), QStringList{u"Odd"_s});
}

void TestUserSearch::readsAnything_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("10,000 letters") << QString(10'000, u'a');
    QTest::newRow("10,000 words") << u"a b c1 d2 "_s.repeated(1000);
    QTest::newRow("signs") << u"\"'\\%_*?[](){}^$|+.,;:!§&/="_s;
    QTest::newRow("open quote") << u"\"ayse"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u" x"_s;
    QTest::newRow("combining marks alone") << u"\u0301\u0308"_s;
    QTest::newRow("colons") << u"status: :blocked status:: role:"_s;
}

void TestUserSearch::readsAnything()
{
    QFETCH(QString, typed);
    const SearchQuery query = SearchQuery::parse(typed);
    for (const QByteArray &word : query.words) {
        QVERIFY(!word.isEmpty());
    }
    QVERIFY(find(typed).size() <= 3);
}

void TestUserSearch::sorts_data()
{
    QTest::addColumn<UserColumn>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("names");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("name") << UserColumn::Name << up << QStringList{u"Ayşe"_s, u"İbrahim"_s, u"Jonas"_s};
    QTest::newRow("user name") << UserColumn::UserName << up << QStringList{u"İbrahim"_s, u"Jonas"_s, u"Ayşe"_s};
    QTest::newRow("user name, down") << UserColumn::UserName << down
                                     << QStringList{u"Ayşe"_s, u"Jonas"_s, u"İbrahim"_s};
    QTest::newRow("status") << UserColumn::Status << up << QStringList{u"Ayşe"_s, u"Jonas"_s, u"İbrahim"_s};
    QTest::newRow("company, nothing last")
        << UserColumn::Company << up << QStringList{u"Ayşe"_s, u"Jonas"_s, u"İbrahim"_s};
    QTest::newRow("company, down") << UserColumn::Company << down << QStringList{u"Jonas"_s, u"Ayşe"_s, u"İbrahim"_s};
    QTest::newRow("last change") << UserColumn::LastChange << down << QStringList{u"Jonas"_s, u"Ayşe"_s, u"İbrahim"_s};
    QTest::newRow("plan") << UserColumn::Plan << up << QStringList{u"Jonas"_s, u"Ayşe"_s, u"İbrahim"_s};
    QTest::newRow("roles") << UserColumn::Roles << up << QStringList{u"Jonas"_s, u"Ayşe"_s, u"İbrahim"_s};
}

void TestUserSearch::sorts()
{
    QFETCH(UserColumn, column);
    QFETCH(Qt::SortOrder, direction);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
    QStringList names;
    for (const UserRow row : sortedUsers(m_store->rows(), {2, 1, 0}, column, direction)) {
        names.append(m_store->rows().firstNames().at(row));
    }
    QLocale::setDefault(before);
    QTEST(names, "names");
}

QTEST_GUILESS_MAIN(TestUserSearch)
#include "tst_usersearch.moc"
