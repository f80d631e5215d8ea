// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "session/serverprofile.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// What a server is called, and whether real people are on it.
class TestServerProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isCalled_data();
    void isCalled();
};

void TestServerProfile::isCalled_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("sandbox");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isProduction");
    const auto port = u"http://127.0.0.1:44465"_s;
    QTest::newRow("production") << u"https://api.iklim.co"_s << QString() << u"Production"_s << true;
    QTest::newRow("test") << u"https://api-test.iklim.co"_s << QString() << u"Test"_s << false;
    QTest::newRow("sandbox") << port << port << u"Sandbox"_s << false;
    QTest::newRow("another on this machine") << port << u"http://127.0.0.1:44466"_s << QString() << false;
    QTest::newRow("without a sandbox") << port << QString() << QString() << false;
    QTest::newRow("one's own") << u"https://users.example.com"_s << port << QString() << false;
}

void TestServerProfile::isCalled()
{
    QFETCH(QString, server);
    QFETCH(QString, sandbox);
    const ServerProfile profile = profileOf(QUrl(server), QUrl(sandbox));
    QTEST(profile.name, "name");
    QTEST(profile.isProduction, "isProduction");
    QCOMPARE(profile.url, QUrl(server));
}

QTEST_APPLESS_MAIN(TestServerProfile)
#include "tst_serverprofile.moc"
