// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

#include "look/theme.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// What is set takes effect at once and is there at the next start.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookChangesAtOnce();
    void columnsAreOrderedByKeyboard();
    void columnsReachTheTable();
    void nameIsAlwaysShown();
    void ownServersAreOfferedAtSignIn();
    void addressThatIsNoneIsRefused_data();
    void addressThatIsNoneIsRefused();
    void removedServerIsForgotten();
    void keptSignInIsForgotten();
    void recentUsersAreForgotten();
    void nobodyIsTakenOutOfTheSettings();
    void strayKeyChangesNoLanguage();
    void languageIsChangedBack();

private:
    static void openSettings(WindowFixture &fixture)
    {
        QTest::keyClick(&fixture.window, Qt::Key_Comma, Qt::ControlModifier);
    }
};

void TestSettings::lookChangesAtOnce()
{
    Theme::apply(*qApp, Theme::Light);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openSettings(fixture);
    auto *look = fixture.part<QComboBox>("lookChoice");
    look->setFocus();
    QTest::keyClick(look, Qt::Key_End);
    QTRY_VERIFY(Theme::isDark());
    QCOMPARE(Preferences(fixture.desk.settings).scheme(), Theme::Dark);
    QTest::keyClick(look, Qt::Key_Up);
    QTRY_VERIFY(!Theme::isDark());
    QCOMPARE(Preferences(fixture.desk.settings).scheme(), Theme::Light);
}

void TestSettings::strayKeyChangesNoLanguage()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openSettings(fixture);
    QVERIFY(fixture.part<QPushButton>("closeSettings")->hasFocus());
    QTest::keyClick(fixture.window.focusWidget(), Qt::Key_Down);
    QCOMPARE(fixture.preferences.chosenLanguage(), QString());
}

/// In the language that was there before, for whoever can't read the new one.
void TestSettings::languageIsChangedBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    fixture.preferences.chooseLanguage(u"de"_s);
    QTRY_COMPARE(QLocale().language(), QLocale::German);
    openSettings(fixture);
    auto *box = fixture.part<QComboBox>("languageChoice");
    box->setFocus();
    box->setCurrentIndex(box->findData(u"ar"_s));
    Q_EMIT box->activated(box->currentIndex());
    QTRY_COMPARE(QLocale().language(), QLocale::Arabic);
    QTRY_VERIFY(fixture.part<QPushButton>("messageAction")->isVisible());
    QCOMPARE(fixture.part<QPushButton>("messageAction")->text(), u"Zur vorigen Sprache zurück"_s);
    fixture.part<QPushButton>("messageAction")->click();
    QTRY_COMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(fixture.preferences.chosenLanguage(), u"de"_s);
    fixture.preferences.chooseLanguage(u"en"_s);
    QTRY_COMPARE(QLocale().language(), QLocale::English);
}

void TestSettings::columnsAreOrderedByKeyboard()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openSettings(fixture);
    auto *rows = fixture.part<QListWidget>("columnList");
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(fixture.part<QPushButton>("moveColumnUp"), Qt::Key_Space);
    QTest::keyClick(rows, Qt::Key_End);
    QTest::keyClick(rows, Qt::Key_Space);
    const QList<ColumnSetup> columns = fixture.desk.desk.views.lastSetup().columns;
    QCOMPARE(columns.first().column, UserColumn::UserName);
    QCOMPARE(columns.at(1).column, UserColumn::Name);
    QCOMPARE(columns.last().column, UserColumn::Created);
    QTest::keyClick(fixture.part<QPushButton>("defaultColumns"), Qt::Key_Space);
    QCOMPARE(fixture.desk.desk.views.lastSetup().columns, DirectorySetup::defaultColumns());
}

void TestSettings::columnsReachTheTable()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    openSettings(fixture);
    auto *rows = fixture.part<QListWidget>("columnList");
    QTest::keyClick(rows, Qt::Key_End);
    QTest::keyClick(rows, Qt::Key_Space);
    QCOMPARE(fixture.desk.desk.views.lastSetup().columns.last().column, UserColumn::Created);
    QTest::keyClick(rows, Qt::Key_Escape);
    QTRY_VERIFY(fixture.isInWorkspace());
}

void TestSettings::nameIsAlwaysShown()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openSettings(fixture);
    auto *rows = fixture.part<QListWidget>("columnList");
    QTest::keyClick(rows, Qt::Key_Home);
    QTest::keyClick(rows, Qt::Key_Space);
    QCOMPARE(rows->item(0)->checkState(), Qt::Checked);
}

void TestSettings::ownServersAreOfferedAtSignIn()
{
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openSettings(fixture);
    fixture.part<QLineEdit>("newServer")->setFocus();
    QTest::keyClicks(fixture.part<QLineEdit>("newServer"), u"users.example.com"_s);
    QTest::keyClick(fixture.part<QLineEdit>("newServer"), Qt::Key_Return);
    QCOMPARE(fixture.part<QLineEdit>("newServer")->text(), QString());
    QCOMPARE(fixture.part<QListWidget>("ownServers")->item(0)->text(), u"https://users.example.com"_s);
    QTest::keyClick(fixture.part<QLineEdit>("newServer"), Qt::Key_Escape);
    QTRY_VERIFY(fixture.part<QWidget>("signInPage")->isVisible());
    QVERIFY(fixture.part<QComboBox>("server")->findData(QUrl(u"https://users.example.com"_s)) >= 0);
}

void TestSettings::addressThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another scheme") << u"ftp://users.example.com"_s;
    QTest::newRow("http to another machine") << u"http://users.example.com"_s;
    QTest::newRow("nonsense") << u"::::"_s;
}

void TestSettings::addressThatIsNoneIsRefused()
{
    QFETCH(const QString, typed);
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openSettings(fixture);
    auto *line = fixture.part<QLineEdit>("newServer");
    QTest::keyClicks(line, typed);
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(fixture.part<QLabel>("serverProblem")->isVisible());
    QVERIFY(!fixture.part<QLabel>("serverProblem")->text().isEmpty());
    QCOMPARE(line->text(), typed); // to be mended
    QVERIFY(fixture.desk.desk.kept.ownServers().isEmpty());
}

void TestSettings::removedServerIsForgotten()
{
    WindowFixture fixture;
    fixture.desk.desk.kept.rememberPlace(QUrl(u"https://users.example.com"_s), u"somebody"_s);
    QVERIFY(fixture.show());
    openSettings(fixture);
    QTest::keyClick(fixture.part<QPushButton>("removeServer"), Qt::Key_Space);
    QVERIFY(fixture.desk.desk.kept.ownServers().isEmpty());
    QVERIFY(fixture.desk.desk.kept.lastServer().isEmpty());
    QVERIFY(!fixture.part<QListWidget>("ownServers")->isVisible());
}

void TestSettings::keptSignInIsForgotten()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QTRY_VERIFY(!fixture.desk.tokens.tokens.isEmpty());
    openSettings(fixture);
    QVERIFY(fixture.part<QLabel>("keptSignIn")->text().contains(u"admin@sandbox.test"_s));
    QTest::keyClick(fixture.part<QPushButton>("forgetSignIn"), Qt::Key_Space);
    QTRY_VERIFY(fixture.desk.tokens.tokens.isEmpty());
    QVERIFY(!fixture.desk.desk.kept.entry());
    QVERIFY(!fixture.part<QPushButton>("forgetSignIn")->isVisible());
}

void TestSettings::recentUsersAreForgotten()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    QVERIFY(fixture.signIn(server.url().toString(), u"admin"_s));
    QVERIFY(fixture.open(u"guest"_s));
    QCOMPARE(fixture.desk.desk.visited.recent().size(), 1);
    openSettings(fixture);
    QTest::keyClick(fixture.part<QCheckBox>("rememberRecent"), Qt::Key_Space);
    QVERIFY(fixture.desk.desk.visited.recent().isEmpty());
    QTest::keyClick(fixture.part<QCheckBox>("rememberRecent"), Qt::Key_Escape);
    QVERIFY(fixture.open(u"standard"_s));
    QVERIFY(fixture.desk.desk.visited.recent().isEmpty());
}

void TestSettings::nobodyIsTakenOutOfTheSettings()
{
    const SandboxServer server;
    WindowFixture fixture;
    QVERIFY(fixture.show());
    openSettings(fixture);
    SignInRequest request;
    request.server = server.url();
    request.username = u"admin@sandbox.test"_s;
    request.password = u"sandbox"_s;
    fixture.desk.desk.session.signIn(request); // as one that was kept, late
    QTRY_COMPARE(fixture.desk.desk.session.state(), Session::State::SignedIn);
    QVERIFY(fixture.part<QWidget>("settingsPage")->isVisible());
    QTest::keyClick(fixture.part<QWidget>("columnList"), Qt::Key_Escape);
    QTRY_VERIFY(fixture.isInWorkspace());
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
