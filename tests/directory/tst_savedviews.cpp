// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <memory>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "directory/savedviews.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

const auto viewsPlace = u"directory/views"_s;
const auto setupPlace = u"directory/setup"_s;

DirectorySetup trialsInEge()
{
    DirectorySetup setup;
    setup.search = u"plan:trial \"ege\" ışık"_s;
    setup.roles = {u"ADMIN"_s, u"POWER_USER"_s};
    setup.statuses = {u"BLOCKED"_s};
    setup.emailVerified = false;
    setup.columns = {{UserColumn::LastChange, 120}, {UserColumn::Name, 300}};
    setup.sortedBy = UserColumn::LastChange;
    setup.direction = Qt::DescendingOrder;
    return setup;
}

QStringList names(const SavedViews &views)
{
    QStringList all;
    const QList<SavedView> own = views.own();
    for (const SavedView &view : own) {
        all.append(view.name);
    }
    return all;
}

} // namespace

class TestSavedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersTheBuiltInOnes();
    void remembersAView();
    void keepsTheOrder();
    void renamesAndReplacesAtItsPlace();
    void bringsARemovedOneBackToItsPlace();
    void aTakenNameEndsTheWayBack();
    void leavesBuiltInOnesAlone();
    void tidiesNames_data();
    void tidiesNames();
    void refusesNames_data();
    void refusesNames();
    void acceptsTheLongestName();
    void toldAboutEveryChange();
    void toleratesDamage_data();
    void toleratesDamage();
    void keepsWhatALaterVersionWrote();
    void findsTheSameUsersWhateverTheColumns();
    void remembersTheLastSetup();
    void leavesOutWhatALaterSetupHolds();

private:
    void start();

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SavedViews> m_views;
};

void TestSavedViews::init()
{
    m_views.reset();
    m_settings.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    start();
}

/// As when the program starts: from what is on disk.
void TestSavedViews::start()
{
    m_views.reset();
    m_settings.reset(); // writes
    m_settings = std::make_unique<QSettings>(m_directory->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_views = std::make_unique<SavedViews>(*m_settings);
}

void TestSavedViews::offersTheBuiltInOnes()
{
    const QList<SavedView> views = SavedViews::builtIn();
    QCOMPARE(views.size(), 5);
    QCOMPARE(views[0].key, u"all"_s);
    QCOMPARE(views[0].setup, DirectorySetup());
    QCOMPARE(views[1].key, u"blocked"_s);
    QCOMPARE(views[1].setup.statuses, QStringList{u"BLOCKED"_s});
    QCOMPARE(views[2].key, u"admins"_s);
    QCOMPARE(views[2].setup.roles, QStringList{u"ADMIN"_s});
    QCOMPARE(views[3].key, u"unverified"_s);
    QCOMPARE(views[3].setup.emailVerified, std::optional(false));
    QCOMPARE(views[4].key, u"expired"_s);
    QCOMPARE(views[4].setup.statuses, QStringList{u"EXPIRED"_s});
    QVERIFY(m_views->own().isEmpty());
}

void TestSavedViews::remembersAView()
{
    const QString key = m_views->add(u"Trials in Ege"_s, trialsInEge());
    QVERIFY(!key.isEmpty());
    start();
    QCOMPARE(m_views->own(), (QList<SavedView>{{key, u"Trials in Ege"_s, trialsInEge()}}));
    QCOMPARE(m_views->view(key)->setup, trialsInEge());
    QCOMPARE(m_views->view(u"blocked"_s)->setup.statuses, QStringList{u"BLOCKED"_s});
    QVERIFY(!m_views->view(u"none"_s));
}

void TestSavedViews::keepsTheOrder()
{
    for (const QString &name : {u"c"_s, u"a"_s, u"b"_s}) {
        m_views->add(name, {});
    }
    start();
    QCOMPARE(names(*m_views), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
}

void TestSavedViews::renamesAndReplacesAtItsPlace()
{
    const QString first = m_views->add(u"first"_s, {});
    m_views->add(u"second"_s, {});
    QVERIFY(m_views->rename(first, u"FIRST"_s)); // its own name in another case
    QVERIFY(m_views->replace(first, trialsInEge()));
    QVERIFY(!m_views->rename(first, u"Second"_s));
    start();
    QCOMPARE(names(*m_views), (QStringList{u"FIRST"_s, u"second"_s}));
    QCOMPARE(m_views->view(first)->setup, trialsInEge());
}

void TestSavedViews::bringsARemovedOneBackToItsPlace()
{
    m_views->add(u"a"_s, {});
    const QString key = m_views->add(u"b"_s, trialsInEge());
    m_views->add(u"c"_s, {});
    QVERIFY(m_views->remove(key));
    QCOMPARE(names(*m_views), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(m_views->removedName(), u"b"_s);
    m_views->undoRemove();
    QCOMPARE(names(*m_views), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(m_views->view(key)->setup, trialsInEge());
    QVERIFY(m_views->removedName().isEmpty());
    m_views->undoRemove();
    QCOMPARE(m_views->own().size(), 3);
}

void TestSavedViews::aTakenNameEndsTheWayBack()
{
    m_views->remove(m_views->add(u"a"_s, {}));
    m_views->add(u"a"_s, trialsInEge());
    QVERIFY(m_views->removedName().isEmpty());
    m_views->undoRemove();
    QCOMPARE(names(*m_views), QStringList{u"a"_s});
}

void TestSavedViews::leavesBuiltInOnesAlone()
{
    QVERIFY(!m_views->rename(u"blocked"_s, u"Mine"_s));
    QVERIFY(!m_views->replace(u"blocked"_s, trialsInEge()));
    QVERIFY(!m_views->remove(u"blocked"_s));
    QCOMPARE(m_views->view(u"blocked"_s), SavedViews::builtIn()[1]);
}

void TestSavedViews::tidiesNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("spaces around") << u"  Trials \t in  Ege "_s << u"Trials in Ege"_s;
    QTest::newRow("lines") << u"a\nb\u2028c\u0085d"_s << u"a b c d"_s;
    QTest::newRow("control characters") << u"a\u0000b\u001Bc\u007Fd"_s << u"a b c d"_s;
    QTest::newRow("turned reading order") << u"\u202Eegami\u2066\u200F"_s << u"egami"_s;
    QTest::newRow("broken character") << u"a"_s + QChar(0xD83D) << u"a\uFFFD"_s;
    QTest::newRow("emoji and Turkish") << u"🔥 İŞIK"_s << u"🔥 İŞIK"_s;
    QTest::newRow("markup") << u"<b>&amp;</b>"_s << u"<b>&amp;</b>"_s;
}

void TestSavedViews::tidiesNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QVERIFY(!m_views->add(typed, {}).isEmpty());
    start();
    QCOMPARE(names(*m_views), QStringList{name});
}

void TestSavedViews::refusesNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QString() << u"Give the view a name."_s;
    QTest::newRow("only spaces") << u" \u00A0\t\n "_s << u"Give the view a name."_s;
    QTest::newRow("nothing visible") << u"\u200D\u202E\u0301\u0007"_s << u"Give the view a name."_s;
    QTest::newRow("too long") << QString(10'000, u'x') << u"The name is too long by 9,920 character(s)."_s;
    QTest::newRow("twice") << u"Mine"_s << u"There is already a view with this name."_s;
    QTest::newRow("twice in another case") << u" mINE"_s << u"There is already a view with this name."_s;
    QTest::newRow("twice in full width") << u"Ｍｉｎｅ"_s << u"There is already a view with this name."_s;
    QTest::newRow("built in") << u"blocked"_s << u"There is already a view with this name."_s;
}

void TestSavedViews::refusesNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, problem);
    const QString key = m_views->add(u"Mine"_s, {});
    const QString other = m_views->add(u"Other"_s, {});
    QCOMPARE(m_views->nameProblem(typed, other), problem);
    QVERIFY(m_views->add(typed, {}).isEmpty());
    QVERIFY(!m_views->rename(other, typed));
    QCOMPARE(names(*m_views), (QStringList{u"Mine"_s, u"Other"_s}));
    QVERIFY(m_views->nameProblem(u"mine"_s, key).isEmpty());
}

void TestSavedViews::acceptsTheLongestName()
{
    const QString longest = u"🔥"_s.repeated(80);
    QVERIFY(m_views->nameProblem(longest).isEmpty());
    QVERIFY(!m_views->nameProblem(longest + u'x').isEmpty());
}

void TestSavedViews::toldAboutEveryChange()
{
    const QSignalSpy changes(m_views.get(), &SavedViews::changed);
    const QString key = m_views->add(u"a"_s, {});
    QCOMPARE(changes.count(), 1);
    m_views->rename(key, u"b"_s);
    QCOMPARE(changes.count(), 2);
    m_views->replace(key, trialsInEge());
    QCOMPARE(changes.count(), 3);
    m_views->remove(key);
    QCOMPARE(changes.count(), 4);
    m_views->undoRemove();
    QCOMPARE(changes.count(), 5);
    m_views->add(u"B"_s, {});
    m_views->rename(u"none"_s, u"c"_s);
    m_views->remove(u"none"_s);
    QCOMPARE(changes.count(), 5);
}

void TestSavedViews::toleratesDamage_data()
{
    QTest::addColumn<QVariant>("settings");
    QTest::newRow("no JSON") << QVariant(u"[{\"key\""_s);
    QTest::newRow("an object") << QVariant(u"{\"key\":\"a\"}"_s);
    QTest::newRow("a list of settings") << QVariant(QStringList{u"a"_s, u"b"_s});
    QTest::newRow("bytes") << QVariant(QByteArray("\x00\xFF\x7F[", 4));
    QTest::newRow("deep") << QVariant(QString(100'000, u'['));
    QTest::newRow("entries of other types") << QVariant(u"[1,null,[],\"a\",true,{}]"_s);
    QTest::newRow("members of other types") << QVariant(u"[{\"key\":1,\"name\":[],\"setup\":3}]"_s);
    QTest::newRow("no setup") << QVariant(u"[{\"key\":\"k\",\"name\":\"n\"}]"_s);
    QTest::newRow("no visible name") << QVariant(u"[{\"key\":\"k\",\"name\":\" \",\"setup\":{}}]"_s);
    QTest::newRow("key of a built-in one") << QVariant(u"[{\"key\":\"all\",\"name\":\"n\",\"setup\":{}}]"_s);
}

void TestSavedViews::toleratesDamage()
{
    QFETCH(QVariant, settings);
    m_settings->setValue(viewsPlace, settings);
    m_settings->setValue(setupPlace, settings);
    start();
    QVERIFY(m_views->own().isEmpty());
    QCOMPARE(m_views->lastSetup(), DirectorySetup());
    m_views->add(u"mine"_s, trialsInEge());
    start();
    QCOMPARE(names(*m_views), QStringList{u"mine"_s});
}

void TestSavedViews::keepsWhatALaterVersionWrote()
{
    m_settings->setValue(viewsPlace, uR"([{"key":"g","name":"Later","graph":{"depth":[1,2]}},
        {"key":"k","name":"Known","color":"red","setup":{"search":"x"}}, "?"])"_s);
    start();
    QCOMPARE(names(*m_views), QStringList{u"Known"_s});
    m_views->add(u"New"_s, {});
    m_views->rename(u"k"_s, u"Renamed"_s);
    m_views->remove(u"k"_s);
    m_views->undoRemove();
    start();
    const QJsonArray kept = QJsonDocument::fromJson(m_settings->value(viewsPlace).toByteArray()).array();
    QCOMPARE(kept.size(), 4);
    QCOMPARE(kept[0].toObject()[u"graph"]["depth"_L1][1].toInt(), 2);
    QCOMPARE(kept[1].toObject()[u"name"].toString(), u"Renamed"_s);
    QCOMPARE(kept[1].toObject()[u"color"].toString(), u"red"_s);
    QCOMPARE(kept[2].toString(), u"?"_s);
    QCOMPARE(kept[3].toObject()[u"name"].toString(), u"New"_s);
}

void TestSavedViews::findsTheSameUsersWhateverTheColumns()
{
    DirectorySetup other = trialsInEge();
    other.columns.clear();
    other.sortedBy = UserColumn::Name;
    other.direction = Qt::AscendingOrder;
    other.roles = {u"POWER_USER"_s, u"ADMIN"_s};
    other.search += u' ';
    QVERIFY(findSameUsers(trialsInEge(), other));
    other.emailVerified.reset();
    QVERIFY(!findSameUsers(trialsInEge(), other));
    QVERIFY(!findSameUsers(SavedViews::builtIn()[1].setup, SavedViews::builtIn()[4].setup));
    QVERIFY(!findSameUsers(SavedViews::builtIn()[0].setup, SavedViews::builtIn()[2].setup));
}

void TestSavedViews::remembersTheLastSetup()
{
    QCOMPARE(m_views->lastSetup(), DirectorySetup());
    m_views->setLastSetup(trialsInEge());
    start();
    QCOMPARE(m_views->lastSetup(), trialsInEge());
}

void TestSavedViews::leavesOutWhatALaterSetupHolds()
{
    m_settings->setValue(setupPlace, uR"({"search":"x","emailVerified":"maybe","roles":["ADMIN",7,"ADMIN"],
        "columns":[{"column":"shoeSize","width":9},{"column":"username","width":-5},{"column":"plan","width":1e9},
        {"column":"plan","width":80},4,"name"],"sortedBy":"shoeSize","descending":true,"theme":{}})"_s);
    start();
    DirectorySetup expected;
    expected.search = u"x"_s;
    expected.roles = {u"ADMIN"_s};
    expected.columns = {{UserColumn::UserName, 0}, {UserColumn::Plan, 2000}};
    expected.direction = Qt::DescendingOrder;
    QCOMPARE(m_views->lastSetup(), expected);
}

QTEST_GUILESS_MAIN(TestSavedViews)

#include "tst_savedviews.moc"
