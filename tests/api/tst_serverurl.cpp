// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "api/serverurl.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

class TestServerUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonTypes_data();
    void readsWhatAPersonTypes();
    void refusesInPlainWords_data();
    void refusesInPlainWords();
    void acceptableServers_data();
    void acceptableServers();
};

void TestServerUrl::readsWhatAPersonTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("url");
    QTest::newRow("whole") << u"https://api.example.com"_s << u"https://api.example.com"_s;
    QTest::newRow("space around") << u"  https://api.example.com\n"_s << u"https://api.example.com"_s;
    QTest::newRow("no scheme") << u"api.example.com"_s << u"https://api.example.com"_s;
    QTest::newRow("no scheme, a port") << u"api.example.com:8443"_s << u"https://api.example.com:8443"_s;
    QTest::newRow("path") << u"https://example.com/users-api/"_s << u"https://example.com/users-api"_s;
    QTest::newRow("slash") << u"https://api.example.com/"_s << u"https://api.example.com"_s;
    QTest::newRow("slashes") << u"api.example.com//"_s << u"https://api.example.com"_s;
    QTest::newRow("capitals") << u"HTTPS://API.Example.COM"_s << u"https://api.example.com"_s;
    QTest::newRow("usual port") << u"https://api.example.com:443/"_s << u"https://api.example.com"_s;
    QTest::newRow("usual port of http") << u"http://localhost:80"_s << u"http://localhost"_s;
    QTest::newRow("port of the other scheme") << u"https://api.example.com:80"_s << u"https://api.example.com:80"_s;
    QTest::newRow("localhost") << u"localhost:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("localhost without a port") << u"localhost"_s << u"http://localhost"_s;
    QTest::newRow("localhost with a path") << u"localhost/api"_s << u"http://localhost/api"_s;
    QTest::newRow("one word with a scheme") << u"https://userserver"_s << u"https://userserver"_s;
    QTest::newRow("one word with a port") << u"userserver:8443"_s << u"https://userserver:8443"_s;
    QTest::newRow("LOCALHOST") << u"HTTP://LOCALHOST:8080"_s << u"http://localhost:8080"_s;
    QTest::newRow("loopback address") << u"127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("other loopback address") << u"http://127.8.9.1"_s << u"http://127.8.9.1"_s;
    QTest::newRow("loopback of IPv6") << u"[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("https on loopback") << u"https://localhost"_s << u"https://localhost"_s;
    QTest::newRow("not quite loopback") << u"127.0.0.1.example.com"_s << u"https://127.0.0.1.example.com"_s;
    QTest::newRow("international") << u"https://münchen.example"_s << u"https://münchen.example"_s;
}

void TestServerUrl::readsWhatAPersonTypes()
{
    QFETCH(QString, typed);
    QFETCH(QString, url);
    const auto read = parseServerUrl(typed);
    QVERIFY(read.has_value());
    QCOMPARE(*read, QUrl(url));
    QVERIFY(isAcceptableServer(*read));
}

void TestServerUrl::refusesInPlainWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const auto noAddress = u"This is not the address of a server. Type one such as https://api.example.com."_s;
    const auto inTheOpen = u"http sends passwords unencrypted. Use https; http is allowed only for this computer."_s;
    QTest::newRow("empty") << QString() << noAddress;
    QTest::newRow("blank") << u"  "_s << noAddress;
    QTest::newRow("words") << u"my server"_s << noAddress;
    QTest::newRow("a bare word") << u"nonsense"_s << noAddress;
    QTest::newRow("scheme alone") << u"https://"_s << noAddress;
    QTest::newRow("no host") << u"https:///v1"_s << noAddress;
    QTest::newRow("other scheme") << u"ftp://example.com"_s << noAddress;
    QTest::newRow("file") << u"file:///etc/passwd"_s << noAddress;
    QTest::newRow("bad port") << u"https://example.com:port"_s << noAddress;
    QTest::newRow("port too high") << u"https://example.com:70000"_s << noAddress;
    QTest::newRow("password inside") << u"https://me:secret@example.com"_s << noAddress;
    QTest::newRow("query") << u"https://example.com?x=1"_s << noAddress;
    QTest::newRow("fragment") << u"https://example.com#top"_s << noAddress;
    QTest::newRow("line break inside") << u"https://exam\nple.com"_s << noAddress;
    QTest::newRow("NUL inside") << u"https://exam"_s + QChar(u'\0') + u"ple.com"_s << noAddress;
    QTest::newRow("plain http") << u"http://api.example.com"_s << inTheOpen;
    QTest::newRow("plain http to the local network") << u"http://192.168.1.4:8080"_s << inTheOpen;
    QTest::newRow("plain http to a name like localhost") << u"http://localhost.example.com"_s << inTheOpen;
}

void TestServerUrl::refusesInPlainWords()
{
    QFETCH(QString, typed);
    const auto read = parseServerUrl(typed);
    QVERIFY(!read);
    QVERIFY(read.error().kind == ApiError::Kind::Invalid);
    QTEST(read.error().words, "words");
}

void TestServerUrl::acceptableServers_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isAcceptable");
    QTest::newRow("https") << QUrl(u"https://api.example.com"_s) << true;
    QTest::newRow("http to loopback") << QUrl(u"http://127.0.0.1:1"_s) << true;
    QTest::newRow("http to elsewhere") << QUrl(u"http://api.example.com"_s) << false;
    QTest::newRow("empty") << QUrl() << false;
    QTest::newRow("relative") << QUrl(u"api.example.com"_s) << false;
}

void TestServerUrl::acceptableServers()
{
    QFETCH(QUrl, url);
    QTEST(isAcceptableServer(url), "isAcceptable");
}

QTEST_GUILESS_MAIN(TestServerUrl)
#include "tst_serverurl.moc"
