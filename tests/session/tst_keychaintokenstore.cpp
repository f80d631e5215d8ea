// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QtTest>

#include "session/keychaintokenstore.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

using Outcome = TokenStore::Outcome;

namespace {

constexpr auto withoutKeychain = "USERDESK_TEST_WITHOUT_KEYCHAIN";
const auto key = u"http://127.0.0.1/test"_s;
constexpr int pieceLength = 1'200;
constexpr int longestToken = 16 * pieceLength;

QString tokenOfLength(qsizetype length)
{
    QString token;
    for (qsizetype i = 0; i < length; ++i) {
        token.append(QChar(u'a' + ushort(i % 23)));
    }
    return token;
}

} // namespace

/// Against the real keychain of the session that the test runs in, and without one.
class TestKeychainTokenStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void absentIsNoFailure();
    void keepsTokensOfAnyLength_data();
    void keepsTokensOfAnyLength();
    void shorterOverLonger_data();
    void shorterOverLonger();
    void keysAreApart();
    void tooLongIsRefusedWhole();
    void removeLeavesNoPiece();
    void noKeychainIsUnavailable();

private:
    Outcome write(const QString &name, const QString &token);
    std::pair<Outcome, QString> read(const QString &name);
    void remove(const QString &name);

    KeychainTokenStore m_store;
};

Outcome TestKeychainTokenStore::write(const QString &name, const QString &token)
{
    std::optional<Outcome> outcome;
    m_store.write(name, token, [&outcome](Outcome answer) { outcome = answer; });
    return !outcome && QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000) ? *outcome
                                                                                           : Outcome::Unavailable;
}

std::pair<Outcome, QString> TestKeychainTokenStore::read(const QString &name)
{
    std::optional<Outcome> outcome;
    QString token;
    m_store.read(name, [&](Outcome answer, const QString &text) {
        token = text;
        outcome = answer;
    });
    const bool isOver = QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000);
    return {isOver ? *outcome : Outcome::Unavailable, token};
}

void TestKeychainTokenStore::remove(const QString &name)
{
    m_store.remove(name);
    QTRY_VERIFY(read(name).first == Outcome::Absent);
}

void TestKeychainTokenStore::cleanup()
{
    m_store.remove(key);
    m_store.remove(key + u'2');
}

void TestKeychainTokenStore::absentIsNoFailure()
{
    const auto [outcome, token] = read(u"never written"_s);
    QVERIFY2(outcome == Outcome::Absent, "is there a session bus with an unlocked keyring?");
    QVERIFY(token.isEmpty());
}

void TestKeychainTokenStore::keepsTokensOfAnyLength_data()
{
    QTest::addColumn<int>("length");
    for (const int length :
         {1, 40, pieceLength - 1, pieceLength, pieceLength + 1, 2 * pieceLength, 5'000, longestToken}) {
        QTest::addRow("%d", length) << length;
    }
}

void TestKeychainTokenStore::keepsTokensOfAnyLength()
{
    QFETCH(int, length);
    const QString token = tokenOfLength(length);
    QVERIFY(write(key, token) == Outcome::Ok);
    const auto [outcome, text] = read(key);
    QVERIFY(outcome == Outcome::Ok);
    QCOMPARE(text, token);
}

void TestKeychainTokenStore::shorterOverLonger_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("one piece") << 100;
    QTest::newRow("a whole piece") << pieceLength;
    QTest::newRow("two whole pieces") << 2 * pieceLength;
}

void TestKeychainTokenStore::shorterOverLonger()
{
    QFETCH(int, length);
    QVERIFY(write(key, QString(4'000, u'x')) == Outcome::Ok);
    QVERIFY(write(key, tokenOfLength(length)) == Outcome::Ok);
    QCOMPARE(read(key).second, tokenOfLength(length));
}

void TestKeychainTokenStore::keysAreApart()
{
    QVERIFY(write(key, u"one"_s) == Outcome::Ok);
    QVERIFY(write(key + u'2', u"two"_s) == Outcome::Ok);
    QCOMPARE(read(key).second, u"one"_s);
    remove(key);
    QCOMPARE(read(key + u'2').second, u"two"_s);
}

void TestKeychainTokenStore::tooLongIsRefusedWhole()
{
    QVERIFY(write(key, tokenOfLength(longestToken + 1)) == Outcome::Unavailable);
    QVERIFY(read(key).first == Outcome::Absent);
}

void TestKeychainTokenStore::removeLeavesNoPiece()
{
    QVERIFY(write(key, tokenOfLength(3'000)) == Outcome::Ok);
    remove(key);
    // A piece that stayed behind would be taken for the end of a token that fills the first one.
    QVERIFY(write(key, tokenOfLength(pieceLength)) == Outcome::Ok);
    QCOMPARE(read(key).second, tokenOfLength(pieceLength));
}

void TestKeychainTokenStore::noKeychainIsUnavailable()
{
    if (qEnvironmentVariableIsSet(withoutKeychain)) {
        QVERIFY(read(key).first == Outcome::Unavailable);
        QVERIFY(write(key, u"token"_s) == Outcome::Unavailable);
        return;
    }
    // The keychain's library keeps its connection to the bus, so another process has to look.
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    environment.insert(QString::fromLatin1(withoutKeychain), u"1"_s);
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {u"noKeychainIsUnavailable"_s});
    QVERIFY(other.waitForFinished(25'000));
    QVERIFY2(other.exitCode() == 0, other.readAllStandardOutput().constData());
}

QTEST_GUILESS_MAIN(TestKeychainTokenStore)
#include "tst_keychaintokenstore.moc"
