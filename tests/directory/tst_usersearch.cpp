// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <numeric>

#include <QRandomGenerator>
#include <QTest>

#include "directory/folding.h"
#include "directory/textmatch.h"
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

QByteArray spelled(const QString &name)
{
    static QHash<QString, QByteArray> known; // a few names of many users
    if (!known.contains(name)) {
        known.insert(name, joinedSpellings(name));
    }
    return known.value(name);
}

/// What the words are looked for in, by what the operator was promised and not by how it is done.
bool fitsWord(const User &user, const QByteArray &word)
{
    const Account account = user.account.value_or(Account());
    QStringList texts{user.username};
    QStringList names{user.firstName, user.midName, user.lastName, account.company, user.status};
    names += user.roles;
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
    const std::vector<QByteArray> words = spellingsOfWord(word);
    return std::ranges::any_of(texts, [&](const QString &text) { return folded(text).contains(word); })
        || std::ranges::any_of(names,
                               [&](const QString &name) { return fitOfName(spelled(name), words) != Fit::None; });
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
    void namesAreFoundAsTheyAreTyped_data();
    void namesAreFoundAsTheyAreTyped();
    void phoneIsFound_data();
    void phoneIsFound();
    void bestFitFirst();
    void idIsFoundWhileItIsTyped();
    void idsComeLast();
    void givenOrderWhereAskedFor();
    void narrows_data();
    void narrows();
    void findsAnIdInAnyText_data();
    void findsAnIdInAnyText();
    void namesAKeyThatIsNone_data();
    void namesAKeyThatIsNone();
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

/// Each user is found alone, as the first word and behind another one, which are looked for in different ways.
void TestUserSearch::namesAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QStringList>("typed");
    const auto row = [](const QString &first, const QString &last, const QStringList &typed) {
        QTest::newRow(qPrintable(first + u' ' + last)) << first << last << typed;
    };
    for (const QString &sign : {u"'"_s, u"’"_s, u"‘"_s, u"ʼ"_s, u"`"_s, u"´"_s}) {
        row(u"Pat"_s, u"O%1Brien"_s.arg(sign), {u"o'brien"_s, u"O’BRIEN"_s, u"o`brien"_s, u"obrien"_s, u"brien"_s});
    }
    row(u"Pat"_s, u"OBrien"_s, {u"o'brien"_s, u"o’brien"_s});
    for (const QString &sign : {u"-"_s, u"‐"_s, u"‑"_s, u"–"_s, u"—"_s, u"−"_s}) {
        row(u"Jean%1Pierre"_s.arg(sign), u"X"_s,
            {u"jean-pierre"_s, u"jean–pierre"_s, u"jeanpierre"_s, u"jean pierre"_s, u"pierre"_s});
    }
    row(u"Jürgen"_s, u"Müller"_s, {u"mueller"_s, u"muller"_s, u"müller"_s, u"juergen mueller"_s, u"MUELL"_s});
    row(u"Ju\u0308rgen"_s, u"X"_s, {u"juergen"_s, u"jürgen"_s, u"jurgen"_s});
    row(u"Jörg"_s, u"Bär"_s, {u"joerg"_s, u"baer"_s, u"jorg"_s});
    row(u"Joerg"_s, u"Mueller"_s, {u"jörg"_s, u"müller"_s});
    row(u"Åse"_s, u"Sørensen"_s, {u"aase"_s, u"ase"_s, u"soerensen"_s, u"sorensen"_s, u"sørensen"_s});
    row(u"Bo"_s, u"Aagaard"_s, {u"ågård"_s, u"aagaard"_s});
    row(u"Æsa"_s, u"X"_s, {u"aesa"_s, u"æsa"_s});
    row(u"فاطمة"_s, u"X"_s, {u"فاطمه"_s, u"فاطمة"_s});
    row(u"هدى"_s, u"X"_s, {u"هدي"_s, u"هدى"_s, u"هدی"_s});
    row(u"أكرم"_s, u"X"_s, {u"اکرم"_s, u"اكرم"_s});
    row(u"Unit ٣٤"_s, u"X"_s, {u"unit 34"_s, u"۳۴"_s, u"३४"_s});
    row(u"Γιώργος"_s, u"Παπαδόπουλος"_s, {u"giorgos"_s, u"Yiorgos"_s, u"papadopoulos"_s, u"παπαδοπουλοσ"_s});
    row(u"Ευστάθιος"_s, u"Χατζής"_s, {u"efstathios"_s, u"chatzis"_s, u"hatzis"_s});
    row(u"Δημήτρης"_s, u"Μπακογιάννης"_s, {u"dimitris"_s, u"bakogiannis"_s});
    row(u"Сергей"_s, u"Иванов"_s, {u"sergey"_s, u"sergei"_s, u"sergej"_s, u"ivanov"_s, u"иванов"_s});
    row(u"Александр"_s, u"Хрущёв"_s, {u"alexandr"_s, u"aleksandr"_s, u"khrushchev"_s, u"khrushchyov"_s});
    row(u"Юлия"_s, u"Жукова"_s, {u"yuliya"_s, u"iuliia"_s, u"julija"_s, u"zhukova"_s});
    row(u"Євген"_s, u"Григоренко"_s, {u"yevgen"_s, u"hryhorenko"_s});
    row(u"Христо"_s, u"Стоичков"_s, {u"hristo"_s, u"stoichkov"_s});
    row(u"Ђорђе"_s, u"Петровић"_s, {u"djordje"_s, u"petrovic"_s});
    row(u"小明"_s, u"王"_s, {u"王小明"_s, u"小明王"_s, u"王小"_s, u"王 小明"_s, u"小明"_s});
    row(u"민준"_s, u"김"_s, {u"김민준"_s, u"민준김"_s, u"김민"_s});
    row(u"太郎"_s, u"山田"_s, {u"山田太郎"_s, u"太郎山田"_s, u"田太"_s});
    row(u"ひろし"_s, u"さとう"_s, {u"さとうひろし"_s});
}

void TestUserSearch::namesAreFoundAsTheyAreTyped()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QStringList, typed);
    m_store->put(user(u"99999999-aaaa-4bbb-8ccc-1234567890ab"_s, u"only.one@example.org"_s, first, last));
    for (const QString &text : typed) {
        QVERIFY2(find(text) == QStringList{first}, qPrintable(text));
        QVERIFY2(find(u"only.one@example "_s + text) == QStringList{first}, qPrintable(text));
    }
    QCOMPARE(find(u"only.one zzz"_s), QStringList());
}

void TestUserSearch::phoneIsFound_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("typed");
    const QStringList ways{
        u"+49 171 2345678"_s,   u"+491712345678"_s,       u"0049 171 2345678"_s,   u"0171 2345678"_s,
        u"0171/234 56 78"_s,    u"0171-2345678"_s,        u"+49 (0)171 2345678"_s, u"+49 (0) 171.2345678"_s,
        u"(0171) 2345678"_s,    u"171 2345678"_s,         u"491712345678"_s,       u"0171–234‑5678"_s,
        u"tel:+491712345678"_s, u"TEL:+49-171-2345678"_s, u"٠١٧١ ٢٣٤٥٦٧٨"_s,       u"+۴۹ ۱۷۱ ۲۳۴۵۶۷۸"_s,
        u"234 56 78"_s};
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
    QTest::newRow("any of a list") << u"status:blocked,inactive"_s << QStringList{u"Jonas"_s, u"İbrahim"_s};
    QTest::newRow("a list still being typed") << u"status:blocked,"_s << QStringList{u"Jonas"_s};
    QTest::newRow("a comma of the value's own") << u"plan:\"basic, yearly\""_s << QStringList();
    QTest::newRow("a comma of a company's") << u"company:ciftci,acme"_s << QStringList();
    QTest::newRow("a list of roles") << u"role:admin,guest"_s << QStringList{u"Ayşe"_s, u"Jonas"_s};
    QTest::newRow("a list with blanks") << u"role:admin, guest"_s << QStringList{u"Ayşe"_s, u"Jonas"_s};
    QTest::newRow("a list of others with blanks") << u"-status:blocked, inactive"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("a list that ends, and a narrowing") << u"role:admin, status:blocked"_s << QStringList{u"Jonas"_s};
    QTest::newRow("copied with a semicolon") << u"status:blocked;"_s << QStringList{u"Jonas"_s};
    QTest::newRow("all others") << u"-status:blocked"_s << QStringList{u"Ayşe"_s, u"İbrahim"_s};
    QTest::newRow("all others, a dash") << u"–status:blocked"_s << QStringList{u"Ayşe"_s, u"İbrahim"_s};
    QTest::newRow("none of a list") << u"-status:blocked,inactive"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("not one of two roles") << u"-role:api_user"_s << QStringList{u"Ayşe"_s, u"İbrahim"_s};
    QTest::newRow("without those of no company") << u"-company:ciftci"_s << QStringList{u"Jonas"_s, u"İbrahim"_s};
    QTest::newRow("wanted and not") << u"role:guest -status:inactive"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("all others, still being typed") << u"gmail -status:"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("still being typed") << u"gmail status:"_s << QStringList{u"Ayşe"_s};
    QTest::newRow("no key") << u"mail:to"_s << QStringList();
}

void TestUserSearch::narrows()
{
    QFETCH(QString, typed);
    QTEST(find(typed), "found");
}

void TestUserSearch::findsAnIdInAnyText_data()
{
    QTest::addColumn<QString>("typed");
    const auto id = u"3F2B8A1C-5d6e-4f70-8a9b-0c1d2e3f4a5b"_s;
    for (const char *form :
         {"%1", "{%1}", "userdesk://user/%1", "https://example.org/users/%1", "https://example.org/users/%1?tab=1",
          "https://example.org/users/%1/edit#name", "ID: %1", "user %1 can't sign in", "\"userId\": \"%1\","}) {
        QTest::newRow(form) << QString::fromUtf8(form).arg(id);
    }
}

void TestUserSearch::findsAnIdInAnyText()
{
    QFETCH(QString, typed);
    const SearchQuery query = SearchQuery::parse(typed);
    QCOMPARE(query.words, std::vector<QByteArray>{"3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b"});
    QVERIFY(query.narrowings.empty());
}

void TestUserSearch::namesAKeyThatIsNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("unknown") << u"ada foo:bar"_s << u"foo"_s;
    QTest::newRow("unknown, all others") << u"-state:blocked"_s << u"state"_s;
    QTest::newRow("known") << u"status:blocked"_s << QString();
    QTest::newRow("being typed") << u"foo:"_s << QString();
    QTest::newRow("link") << u"https://example.org"_s << QString();
    QTest::newRow("mail link") << u"mailto:ada@example.org"_s << QString();
    QTest::newRow("time") << u"12:30"_s << QString();
    QTest::newRow("emoticon") << u":b"_s << QString();
    QTest::newRow("of two words") << u"\"foo bar:baz\""_s << QString();
}

void TestUserSearch::namesAKeyThatIsNone()
{
    QFETCH(QString, typed);
    QTEST(SearchQuery::parse(typed).unknownKey, "key");
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
