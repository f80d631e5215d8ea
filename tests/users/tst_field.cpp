// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "users/accountfields.h"
#include "users/userfields.h"
#include "users/userpatch.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checksTexts_data();
    void checksTexts();
    void checksMailAddresses_data();
    void checksMailAddresses();
    void checksPasswords();
    void sameValueTakesListsAsSets_data();
    void sameValueTakesListsAsSets();
    void readsEachFieldOfAUser();
    void onlyThePasswordIsSecret();
    void readsAnAccount();
    void patchFindsItsFields();
};

void TestField::checksTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asRequired");
    QTest::addColumn<QString>("asOptional");
    const auto empty = u"This can't be empty."_s;
    const auto unseen = u"Contains an invisible character. Type the text again."_s;
    QTest::newRow("plain") << u"Ada"_s << QString() << QString();
    QTest::newRow("empty") << QString() << empty << QString();
    QTest::newRow("blank") << u" \u00a0 "_s << empty << QString();
    QTest::newRow("other scripts") << u"محمد 王 Ğ"_s << QString() << QString();
    QTest::newRow("emoji and right-to-left mark") << u"\u200fA😀"_s << QString() << QString();
    QTest::newRow("NUL") << u"A"_s + QChar(u'\0') + u'B' << unseen << unseen;
    QTest::newRow("line break") << u"A\nB"_s << unseen << unseen;
    QTest::newRow("longest") << QString(255, u'x') << QString() << QString();
    QTest::newRow("longer") << QString(257, u'x') << u"Too long by 2 character(s)."_s
                            << u"Too long by 2 character(s)."_s;
}

void TestField::checksTexts()
{
    QFETCH(QString, text);
    QTEST(checks::requiredText(text), "asRequired");
    QTEST(checks::requiredCode(text), "asRequired");
    QTEST(checks::optionalText(text), "asOptional");
    QCOMPARE(checks::nothing(text), QString());
}

void TestField::checksMailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"ada@example.com"_s << true;
    QTest::newRow("plus and dots") << u"a.b+c@mail.example.co.uk"_s << true;
    QTest::newRow("host without a dot") << u"root@localhost"_s << true;
    QTest::newRow("other script") << u"用户@例子.测试"_s << true;
    QTest::newRow("longest") << QString(242, u'a') + u"@example.com"_s << true;
    QTest::newRow("longer") << QString(243, u'a') + u"@example.com"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("no at sign") << u"ada.example.com"_s << false;
    QTest::newRow("two at signs") << u"a@b@example.com"_s << false;
    QTest::newRow("no name") << u"@example.com"_s << false;
    QTest::newRow("no host") << u"ada@"_s << false;
    QTest::newRow("dot at the end") << u"ada@example."_s << false;
    QTest::newRow("two dots") << u"ada@example..com"_s << false;
    QTest::newRow("space inside") << u"ada l@example.com"_s << false;
    QTest::newRow("space at the end") << u"ada@example.com "_s << false;
    QTest::newRow("line break at the end") << u"ada@example.com\n"_s << false;
    QTest::newRow("NUL") << u"ada"_s + QChar(u'\0') + u"@example.com"_s << false;
    QTest::newRow("with a name around it") << u"Ada <ada@example.com>"_s << false;
}

void TestField::checksMailAddresses()
{
    QFETCH(QString, text);
    QTEST(checks::emailAddress(text).isEmpty(), "isGood");
}

void TestField::checksPasswords()
{
    QCOMPARE(checks::password(u" any\tthing "_s), QString());
    QCOMPARE(checks::password(QString(128, u'x')), QString());
    QCOMPARE(checks::password(QString(129, u'x')), u"Too long by 1 character(s)."_s);
}

void TestField::sameValueTakesListsAsSets_data()
{
    QTest::addColumn<QVariant>("left");
    QTest::addColumn<QVariant>("right");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("texts") << QVariant(u"a"_s) << QVariant(u"a"_s) << true;
    QTest::newRow("case") << QVariant(u"a"_s) << QVariant(u"A"_s) << false;
    QTest::newRow("order of a list") << QVariant(QStringList{u"A"_s, u"B"_s}) << QVariant(QStringList{u"B"_s, u"A"_s})
                                     << true;
    QTest::newRow("other list") << QVariant(QStringList{u"A"_s}) << QVariant(QStringList{u"B"_s}) << false;
    QTest::newRow("unknown and empty") << QVariant() << QVariant(QString()) << false;
    QTest::newRow("unknown and empty list") << QVariant() << QVariant(QStringList()) << false;
}

void TestField::sameValueTakesListsAsSets()
{
    QFETCH(QVariant, left);
    QFETCH(QVariant, right);
    QTEST(sameValue(left, right), "isSame");
    QTEST(sameValue(right, left), "isSame");
}

void TestField::readsEachFieldOfAUser()
{
    const User user{u"id"_s,    u"u@x"_s,          u"first"_s, u"mid"_s,    u"last"_s,
                    u"tr_TR"_s, u"Europe/Paris"_s, {u"A"_s},   u"ACTIVE"_s, std::nullopt};
    const QMap<QString, QVariant> expected{
        {u"username"_s, u"u@x"_s},  {u"firstName"_s, u"first"_s},      {u"midName"_s, u"mid"_s},
        {u"lastName"_s, u"last"_s}, {u"locale"_s, u"tr_TR"_s},         {u"timezone"_s, u"Europe/Paris"_s},
        {u"status"_s, u"ACTIVE"_s}, {u"roles"_s, QStringList{u"A"_s}}, {u"password"_s, QVariant()},
    };
    for (const UserField &field : userFields()) {
        QCOMPARE(field.read(user), expected.value(field.key()));
        QVERIFY(!field.label().isEmpty());
    }
    QVERIFY(!userField(u"empty"));
    QVERIFY(!userField(u"userId"));
}

void TestField::onlyThePasswordIsSecret()
{
    for (const UserField &field : userFields()) {
        QCOMPARE(field.secret, field.key() == u"password");
    }
}

void TestField::readsAnAccount()
{
    Account account;
    account.company = u"Acme"_s;
    account.emailVerified = false;
    for (const AccountField &field : accountFields()) {
        const QVariant expected = field.key() == u"company" ? QVariant(u"Acme"_s)
            : field.key() == u"emailVerified"               ? QVariant(false)
                                                            : QVariant();
        QCOMPARE(field.read(account), expected);
        QVERIFY(!field.label().isEmpty());
    }
    QCOMPARE(planWord(u"BASIC_MONTHLY"_s), u"Basic, monthly"_s);
    QCOMPARE(planWord(u"GALACTIC"_s), u"GALACTIC"_s);
    QCOMPARE(accountTypeWord(u"INDIVIDUAL"_s), u"Individual"_s);
    QCOMPARE(accountTypeWord(u"CLUB"_s), u"CLUB"_s);
}

void TestField::patchFindsItsFields()
{
    const UserPatch patch{u"id"_s, {{userField(u"locale"), u"tr_TR"_s}}};
    QVERIFY(!patch.isEmpty());
    QCOMPARE(patch.find(u"locale")->value.toString(), u"tr_TR"_s);
    QVERIFY(!patch.find(u"timezone"));
    QVERIFY((UserPatch{u"id"_s, {}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestField)
#include "tst_field.moc"
