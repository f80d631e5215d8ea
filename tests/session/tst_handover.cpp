// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QTest>

#include "session/handover.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// The line that a second start sends to the first.
class TestHandover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesAsItWas();
    void isTakenOfTheEnvironment();
    void unknownKeysAreIgnored();
    void tokensMayBeMissing();
    void malformedIsNothing_data();
    void malformedIsNothing();
};

void TestHandover::comesAsItWas()
{
    const Handover sent{
        {u"userdesk"_s, u"--user"_s, u"ş \"7\"\n"_s, QString()}, u":0"_s, {u"to ken"_s, u"start_TIME7"_s}};
    const QByteArray line = lineOf(sent);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    const auto read = handoverOf(line);
    QVERIFY(read);
    QCOMPARE(read->arguments, sent.arguments);
    QCOMPARE(read->display, sent.display);
    QCOMPARE(read->activation.token, sent.activation.token);
    QCOMPARE(read->activation.startupId, sent.activation.startupId);
}

void TestHandover::isTakenOfTheEnvironment()
{
    qputenv("XDG_ACTIVATION_TOKEN", "token");
    qputenv("DESKTOP_STARTUP_ID", "start");
    const Activation activation = activationOfThisStart();
    QCOMPARE(activation.token, u"token"_s);
    QCOMPARE(activation.startupId, u"start"_s);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token")); // the first window comes to the front with it
}

void TestHandover::unknownKeysAreIgnored()
{
    const auto read = handoverOf(R"({"arguments":["userdesk"],"display":":0","later":{"more":[1]}})");
    QVERIFY(read);
    QCOMPARE(read->arguments, QStringList{u"userdesk"_s});
}

void TestHandover::tokensMayBeMissing()
{
    const auto read = handoverOf(R"({"arguments":["userdesk"],"display":""})");
    QVERIFY(read);
    QCOMPARE(read->activation.token, QString());
    QCOMPARE(read->activation.startupId, QString());
}

void TestHandover::malformedIsNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("--user 7\n");
    QTest::newRow("cut off") << QByteArray(R"({"arguments":["userdesk"],"display":":0)");
    QTest::newRow("more behind it") << QByteArray(R"({"arguments":["userdesk"],"display":":0"} {})");
    QTest::newRow("no UTF-8") << QByteArray("{\"arguments\":[\"\xff\xfe\"],\"display\":\":0\"}");
    QTest::newRow("a null byte") << QByteArray("{\"arguments\":[\"a\"],\0\"display\":\":0\"}", 33);
    QTest::newRow("deep") << QByteArray(60'000, '[');
    QTest::newRow("a number") << QByteArray("7");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a text") << QByteArray("\"userdesk\"");
    QTest::newRow("the arguments alone") << QByteArray(R"(["userdesk"])");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("no arguments") << QByteArray(R"({"display":":0"})");
    QTest::newRow("arguments in one text") << QByteArray(R"({"arguments":"userdesk","display":":0"})");
    QTest::newRow("an empty list") << QByteArray(R"({"arguments":[],"display":":0"})");
    QTest::newRow("a number among them") << QByteArray(R"({"arguments":["userdesk",7],"display":":0"})");
    QTest::newRow("null among them") << QByteArray(R"({"arguments":["userdesk",null],"display":":0"})");
    QTest::newRow("a list among them") << QByteArray(R"({"arguments":["userdesk",["a"]],"display":":0"})");
    QTest::newRow("no display") << QByteArray(R"({"arguments":["userdesk"]})");
    QTest::newRow("a number as display") << QByteArray(R"({"arguments":["userdesk"],"display":0})");
    QTest::newRow("a list as token") << QByteArray(
        R"({"arguments":["userdesk"],"display":":0","activationToken":["a"]})");
    QTest::newRow("a number as startup ID") << QByteArray(R"({"arguments":["userdesk"],"display":":0","startupId":7})");
}

void TestHandover::malformedIsNothing()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!handoverOf(line));
}

QTEST_GUILESS_MAIN(TestHandover)
#include "tst_handover.moc"
