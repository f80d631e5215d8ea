// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "api/apirequest.h"
#include "api/oneshotbody.h"
#include "api/usersapi.h"
#include "users/userfields.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

ApiRequest patchOf(const QJsonObject &body)
{
    return {"PATCH", u"/v1/users/update"_s, body, ApiRequest::Effect::Changes};
}

/// What a shell makes of the command: each argument on a line of its own.
QStringList argumentsInAShell(const QString &command)
{
    QProcess shell;
    QProcessEnvironment environment;
    environment.insert(u"TOKEN"_s, u"t'o$k\"en"_s);
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"curl() { for word in \"$@\"; do printf '%s\\n' \"$word\"; done; }\n"_s + command});
    if (!shell.waitForFinished()) {
        return {};
    }
    const QString words = QString::fromUtf8(shell.readAllStandardOutput());
    return words.isEmpty() ? QStringList() : words.chopped(1).split(u'\n');
}

} // namespace

class TestApiRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathGoesBelowTheServersPath_data();
    void pathGoesBelowTheServersPath();
    void textIsForReading();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void curlSurvivesTheShell_data();
    void curlSurvivesTheShell();
    void curlLeavesTheTokenOut();
    void patchHasTheIdAndTheEditsAlone();
    void bodyCanBeReadOnce();
};

void TestApiRequest::pathGoesBelowTheServersPath_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("url");
    QTest::newRow("bare") << u"https://a.example"_s << u"https://a.example/v1/accounts/a%2Fb"_s;
    QTest::newRow("slash") << u"https://a.example/"_s << u"https://a.example/v1/accounts/a%2Fb"_s;
    QTest::newRow("path") << u"https://a.example:1/x%20y"_s << u"https://a.example:1/x%20y/v1/accounts/a%2Fb"_s;
    QTest::newRow("path and slashes") << u"https://a.example/x//"_s << u"https://a.example/x/v1/accounts/a%2Fb"_s;
}

void TestApiRequest::pathGoesBelowTheServersPath()
{
    QFETCH(QString, server);
    const QUrl url = requestUrl(QUrl(server), {"GET", u"/v1/accounts/a%2Fb"_s, {}});
    QTEST(url.toString(QUrl::FullyEncoded), "url");
}

void TestApiRequest::textIsForReading()
{
    QCOMPARE(requestText(QUrl(u"https://a.example"_s), patchOf({{u"userId"_s, u"1"_s}, {u"midName"_s, u"Ö"_s}})),
             u"PATCH https://a.example/v1/users/update\n"
             "{\n    \"midName\": \"Ö\",\n    \"userId\": \"1\"\n}"_s);
    QCOMPARE(requestText(QUrl(u"https://a.example"_s), {"GET", u"/v1/users/me"_s, {}}),
             u"GET https://a.example/v1/users/me"_s);
}

void TestApiRequest::secretsAreMasked_data()
{
    QTest::addColumn<QString>("property");
    for (const auto *name : {"password", "oldPassword", "newPassword", "refreshToken", "accessToken"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestApiRequest::secretsAreMasked()
{
    QFETCH(QString, property);
    const ApiRequest request = patchOf({{u"userId"_s, u"1"_s}, {property, u"hunter2"_s}});
    const QString command = curlCommand({}, request, Shell::Posix);
    const QString powerShell = curlCommand({}, request, Shell::PowerShell);
    for (const QString &text : {requestText({}, request), command, powerShell}) {
        QVERIFY(!text.contains(u"hunter2"_s));
        QVERIFY(text.contains(property));
    }
    QVERIFY(requestText({}, request).contains(u"••••••••"_s));
    QVERIFY(!command.contains(u"•"_s)); // they would become the secret
    QVERIFY(!powerShell.contains(u"•"_s) && !powerShell.contains(u"u2022"_s));
    QVERIFY(argumentsInAShell(command).isEmpty()); // which has no such variable
    QVERIFY(powerShell.contains(u"throw '"_s));
    QCOMPARE(request.body->value(property).toString(), u"hunter2"_s); // what is sent stays as it is
}

void TestApiRequest::curlSurvivesTheShell_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Ada"_s;
    QTest::newRow("apostrophe") << u"O'Neil''"_s;
    QTest::newRow("command") << u"$(touch /tmp/x) `id` $HOME"_s;
    QTest::newRow("quotes and backslashes") << u"\"\\\\'"_s;
    QTest::newRow("right-to-left and emoji") << u"\u202e😀"_s;
    QTest::newRow("options") << u"--help; exit"_s;
    QTest::newRow("line break") << u"a\nb"_s;
}

void TestApiRequest::curlSurvivesTheShell()
{
    QFETCH(QString, name);
    const QJsonObject body{{u"userId"_s, u"1"_s}, {u"midName"_s, name}};
    const QStringList words = argumentsInAShell(curlCommand(QUrl(u"https://a.example/it's"_s), patchOf(body)));
    const QString json = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    QCOMPARE(words,
             (QStringList{u"--request"_s, u"PATCH"_s, u"https://a.example/it's/v1/users/update"_s, u"--header"_s,
                          u"Authorization: Bearer t'o$k\"en"_s, u"--header"_s, u"Content-Type: application/json"_s,
                          u"--data-raw"_s, json}));
}

void TestApiRequest::curlLeavesTheTokenOut()
{
    const QUrl server(u"https://a.example"_s);
    QVERIFY(curlCommand(server, {"GET", u"/v1/users/me"_s, {}}).contains(u"Bearer '\"${TOKEN:?is not set}\""_s));
    const ApiRequest open{"POST", u"/v1/auth/login"_s, QJsonObject(), ApiRequest::Effect::Changes, false};
    QVERIFY(!curlCommand(server, open).contains(u"Authorization"_s));
}

void TestApiRequest::patchHasTheIdAndTheEditsAlone()
{
    const UserPatch patch{u"id"_s,
                          {{userField(u"midName"), QString()}, {userField(u"roles"), QStringList{u"ADMIN"_s}}}};
    const ApiRequest request = UsersApi::updateRequest(patch);
    QCOMPARE(request.method, QByteArray("PATCH"));
    QCOMPARE(request.path, u"/v1/users/update"_s);
    QVERIFY(request.effect == ApiRequest::Effect::Changes);
    const QJsonObject expected{{u"userId"_s, u"id"_s}, {u"midName"_s, QString()}, {u"roles"_s, QJsonArray{u"ADMIN"_s}}};
    QCOMPARE(*request.body, expected);
    const UserPatch empty{u"id"_s, {{userField(u"roles"), QStringList()}}};
    QCOMPARE(UsersApi::updateRequest(empty).body->value(u"roles"_s), QJsonValue(QJsonArray()));
}

void TestApiRequest::bodyCanBeReadOnce()
{
    OneShotBody body("0123456789");
    QVERIFY(!body.isSequential());
    QCOMPARE(body.size(), 10);
    QCOMPARE(body.read(4), QByteArray("0123"));
    QVERIFY(!body.reset());
    QVERIFY(!body.seek(0));
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(body.atEnd());
    QVERIFY(!body.isWritable());
}

QTEST_GUILESS_MAIN(TestApiRequest)
#include "tst_apirequest.moc"
