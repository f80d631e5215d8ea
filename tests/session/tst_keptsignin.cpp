// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "memorytokenstore.h"
#include "session/keptsignin.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

using Kind = KeptSignIn::Kind;

class TestKeptSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsEntryAndToken();
    void aNewEntryLeavesNoOldToken_data();
    void aNewEntryLeavesNoOldToken();
    void forgetsItsServerAlone();
    void tokenThatWasNotTakenIsNoEntry();
    void lateWriteIsTakenBack();
    void outcomeOfAnOlderWishDoesNotCount();
    void remembersThePlace();

private:
    void keep(const QString &server, Kind kind, const QString &token);

    QTemporaryDir m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MemoryTokenStore> m_tokens;
    std::unique_ptr<KeptSignIn> m_kept;
};

void TestKeptSignIn::init()
{
    m_settings = std::make_unique<QSettings>(m_directory.filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_tokens = std::make_unique<MemoryTokenStore>();
    m_kept = std::make_unique<KeptSignIn>(*m_settings, *m_tokens);
}

void TestKeptSignIn::keep(const QString &server, Kind kind, const QString &token)
{
    bool isDone = false;
    m_kept->keep({QUrl(server), u"ada"_s, kind}, token, [&isDone](bool) { isDone = true; });
    QTRY_VERIFY(isDone);
}

void TestKeptSignIn::keepsEntryAndToken()
{
    QVERIFY(!m_kept->entry());
    keep(u"https://a.example"_s, Kind::RefreshToken, u"token"_s);
    const auto entry = m_kept->entry();
    QVERIFY(entry.has_value());
    QCOMPARE(entry->server, QUrl(u"https://a.example"_s));
    QCOMPARE(entry->username, u"ada"_s);
    QString token;
    m_kept->readToken(*entry, [&token](TokenStore::Outcome, const QString &read) { token = read; });
    QTRY_COMPARE(token, u"token"_s);
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("=token"));
}

void TestKeptSignIn::aNewEntryLeavesNoOldToken_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isPasted");
    QTest::newRow("renewed") << u"https://a.example"_s << false;
    QTest::newRow("another kind") << u"https://a.example"_s << true;
    QTest::newRow("another server") << u"https://b.example"_s << false;
}

void TestKeptSignIn::aNewEntryLeavesNoOldToken()
{
    QFETCH(QString, server);
    QFETCH(bool, isPasted);
    keep(u"https://a.example"_s, Kind::RefreshToken, u"old"_s);
    keep(server, isPasted ? Kind::AccessToken : Kind::RefreshToken, u"new"_s);
    QCOMPARE(m_tokens->tokens.values(), QStringList{u"new"_s});
}

void TestKeptSignIn::forgetsItsServerAlone()
{
    keep(u"https://a.example"_s, Kind::RefreshToken, u"token"_s);
    m_kept->forget(QUrl(u"https://b.example"_s));
    QVERIFY(m_kept->entry());
    m_kept->forget(QUrl(u"https://a.example"_s));
    QVERIFY(!m_kept->entry());
    QVERIFY(m_tokens->tokens.isEmpty());
}

void TestKeptSignIn::tokenThatWasNotTakenIsNoEntry()
{
    m_tokens->isAvailable = false;
    keep(u"https://a.example"_s, Kind::RefreshToken, u"token"_s);
    QVERIFY(!m_kept->entry());
}

/// The keychain asks for its password while somebody signs out.
void TestKeptSignIn::lateWriteIsTakenBack()
{
    const QUrl server(u"https://a.example"_s);
    m_tokens->isLocked = true;
    bool isDone = false;
    m_kept->keep({server, u"ada"_s, Kind::RefreshToken}, u"token"_s, [&isDone](bool) { isDone = true; });
    m_kept->forget(server);
    m_tokens->unlock();
    QCoreApplication::sendPostedEvents();
    QVERIFY(m_tokens->tokens.isEmpty());
    QVERIFY(!isDone);
    QVERIFY(!m_kept->entry());
}

void TestKeptSignIn::outcomeOfAnOlderWishDoesNotCount()
{
    m_tokens->isAvailable = false;
    bool isFirstDone = false;
    m_kept->keep({QUrl(u"https://a.example"_s), u"ada"_s, Kind::RefreshToken}, u"old"_s,
                 [&isFirstDone](bool) { isFirstDone = true; });
    m_tokens->isAvailable = true;
    keep(u"https://b.example"_s, Kind::RefreshToken, u"new"_s);
    QVERIFY(!isFirstDone);
    QCOMPARE(m_kept->entry()->server, QUrl(u"https://b.example"_s));
    QCOMPARE(m_tokens->tokens.values(), QStringList{u"new"_s});
}

void TestKeptSignIn::remembersThePlace()
{
    m_kept->rememberPlace(QUrl(u"https://a.example"_s), u"ada"_s);
    QCOMPARE(m_kept->lastServer(), QUrl(u"https://a.example"_s));
    QCOMPARE(m_kept->lastUsername(), u"ada"_s);
    QVERIFY(!m_kept->entry());
}

QTEST_GUILESS_MAIN(TestKeptSignIn)
#include "tst_keptsignin.moc"
