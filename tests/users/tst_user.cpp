// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "users/user.h"
#include "users/userid.h"
#include "users/userstatus.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestUser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullNameHasSingleSpaces_data();
    void fullNameHasSingleSpaces();
    void tidiesATypedId_data();
    void tidiesATypedId();
    void nobodyIsWithoutAName();
    void saysStatusInWords();
    void blockedAndDeletedShutOut();
};

void TestUser::fullNameHasSingleSpaces_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("middle");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("full");
    QTest::newRow("three") << u"Ada"_s << u"King"_s << u"Lovelace"_s << u"Ada King Lovelace"_s;
    QTest::newRow("no middle") << u"Ada"_s << QString() << u"Lovelace"_s << u"Ada Lovelace"_s;
    QTest::newRow("only last") << QString() << QString() << u"Plato"_s << u"Plato"_s;
    QTest::newRow("spaces") << u" Ada "_s << u"  "_s << u"de  Lovelace"_s << u"Ada de Lovelace"_s;
    QTest::newRow("Chinese") << u"小明"_s << QString() << u"王"_s << u"王小明"_s;
    QTest::newRow("Korean") << u"민준"_s << QString() << u"김"_s << u"김민준"_s;
    QTest::newRow("Japanese") << u"ひろし"_s << QString() << u"山田"_s << u"山田ひろし"_s;
    QTest::newRow("foreign in Japan") << u"ジョン"_s << QString() << u"スミス"_s << u"ジョン スミス"_s;
    QTest::newRow("foreign vowel in Japan") << u"ローラ"_s << QString() << u"山田"_s << u"山田ローラ"_s;
    QTest::newRow("half Chinese") << u"Amy"_s << QString() << u"王"_s << u"Amy 王"_s;
    QTest::newRow("Chinese, only last") << QString() << QString() << u"王"_s << u"王"_s;
    QTest::newRow("none") << QString() << QString() << u" "_s << u"ada@example.com"_s;
}

void TestUser::fullNameHasSingleSpaces()
{
    QFETCH(QString, first);
    QFETCH(QString, middle);
    QFETCH(QString, last);
    User user;
    user.username = u"ada@example.com"_s;
    user.firstName = first;
    user.midName = middle;
    user.lastName = last;
    QTEST(fullName(user), "full");
}

void TestUser::nobodyIsWithoutAName()
{
    User user;
    user.userId = u"3f2b8a1c"_s;
    user.username = u" "_s;
    QCOMPARE(fullName(user), u"3f2b8a1c"_s);
}

void TestUser::tidiesATypedId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"0b1c-22"_s << u"0b1c-22"_s;
    QTest::newRow("space around") << u" \t0b1c\n"_s << u"0b1c"_s;
    QTest::newRow("blank") << u"  "_s << QString();
    QTest::newRow("space inside") << u"0b 1c"_s << QString();
    QTest::newRow("line break inside") << u"0b\n1c"_s << QString();
    QTest::newRow("NUL") << u"0b"_s + QChar(u'\0') << QString();
    QTest::newRow("longest") << QString(200, u'x') << QString(200, u'x');
    QTest::newRow("longer") << QString(201, u'x') << QString();
    const auto uuid = u"0b1c2233-aaaa-4bbb-8ccc-1234567890ab"_s;
    for (const QString &form :
         {uuid, uuid.toUpper(), u'{' + uuid + u'}', u"\"%1\""_s.arg(uuid), u"'%1',"_s.arg(uuid), u"“%1”."_s.arg(uuid),
          u"<%1>"_s.arg(uuid), u"(%1);"_s.arg(uuid), QString(uuid).remove(u'-'), u"  \n%1\t"_s.arg(uuid),
          u"\u200b"_s + uuid, u"userdesk://user/"_s + uuid, u"<userdesk://user/%1>"_s.arg(uuid),
          u"https://example.org/users/%1/"_s.arg(uuid.toUpper())}) {
        QTest::newRow(qPrintable(form)) << form << uuid;
    }
    QTest::newRow("link to an odd one") << u"userdesk://user/a%2Fb"_s << u"a/b"_s;
    QTest::newRow("half a UUID") << u"0b1c2233-aaaa-4bbb"_s << u"0b1c2233-aaaa-4bbb"_s;
    QTest::newRow("the same twice") << uuid + u' ' + uuid << uuid;
    const auto other = u"3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b"_s;
    QTest::newRow("two") << uuid + u' ' + other << QString();
    QTest::newRow("in a log") << u"userId: "_s + uuid << uuid;
    QTest::newRow("in JSON") << u"\"userId\": \"%1\","_s.arg(uuid) << uuid;
    QTest::newRow("in a query") << u"userId="_s + uuid << uuid;
    QTest::newRow("in a sentence") << u"(ID: %1)"_s.arg(uuid) << uuid;
    QTest::newRow("as a URN") << u"urn:uuid:"_s + uuid << uuid;
    QTest::newRow("in the middle of a link") << u"https://example.org/users/%1/edit?tab=1#x"_s.arg(uuid) << uuid;
    QTest::newRow("part of something longer") << u"a "_s + uuid + u"-77"_s << QString();
    QTest::newRow("huge") << QString(1'000'000, u'a') << QString();
    QTest::newRow("markup") << u"<b>1</b>"_s << u"<b>1</b>"_s;
}

void TestUser::tidiesATypedId()
{
    QFETCH(QString, typed);
    QTEST(tidyUserId(typed), "id");
}

void TestUser::saysStatusInWords()
{
    QStringList words;
    for (const char16_t *name : userStatusNames) {
        words.append(statusWord(QString::fromUtf16(name)));
    }
    QCOMPARE(words, (QStringList{u"Inactive"_s, u"Active"_s, u"Expired"_s, u"Blocked"_s, u"Deleted"_s}));
    QCOMPARE(statusWord(u"ON_LEAVE"_s), u"ON_LEAVE"_s);
}

void TestUser::blockedAndDeletedShutOut()
{
    QStringList shut;
    for (const char16_t *name : userStatusNames) {
        if (shutsOut(QString::fromUtf16(name))) {
            shut.append(QString::fromUtf16(name));
        }
    }
    QCOMPARE(shut, (QStringList{u"BLOCKED"_s, u"DELETED"_s}));
}

QTEST_GUILESS_MAIN(TestUser)
#include "tst_user.moc"
