// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <chrono>
#include <utility>

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include "api/apiclient.h"
#include "api/usersapi.h"
#include "directory/directoryloader.h"
#include "directory/directoryview.h"
#include "directory/listfooter.h"
#include "directory/userstore.h"
#include "look/theme.h"
#include "scriptedserver.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace userdesk;

namespace {

using Answer = ScriptedServer::Answer;

/// The footer of a directory that is read from a server of the test's own.
struct Reading {
    explicit Reading(ScriptedServer::Script script)
        : server(std::move(script))
    {
        client.setServer(server.url());
        loader.setLimits({6, 2, 1ms});
        footer.show();
        loader.start();
    }

    QString text() const { return footer.findChild<QLabel *>(u"listState"_s)->text(); }
    bool says(const QString &expected)
    {
        return QTest::qWaitFor([&] { return text() == expected; }, 30'000);
    }
    QPushButton *button(const QString &name) const { return footer.findChild<QPushButton *>(name); }
    QStringList shownButtons() const
    {
        QStringList texts;
        const auto buttons = footer.findChildren<QPushButton *>();
        for (const QPushButton *each : buttons) {
            if (each->isVisible()) {
                texts.append(each->text());
            }
        }
        return texts;
    }

    ScriptedServer server;
    ApiClient client;
    UsersApi users{client};
    UserStore store;
    DirectoryLoader loader{users, store};
    DirectoryView view{loader, store};
    ListFooter footer{loader, view};
};

/// Answers only the first page, until it is let go.
Answer held(const QStringList &all, qint64 page, const bool &isHeld)
{
    Answer answer = ScriptedServer::pageOf(all, page);
    answer.isSilent = isHeld && page > 0;
    return answer;
}

} // namespace

class TestListFooter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysHowFarItHasRead();
    void pausesAndGoesOn();
    void cancels();
    void namesThePagesThatCantBeHad();
    void saysHowLongTheServerIsLeftAlone();
    void saysWhatTheServerCounts();
    void saysThatThereIsNobody();
};

void TestListFooter::initTestCase()
{
    Theme::apply(*qApp, Theme::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestListFooter::saysHowFarItHasRead()
{
    const QStringList all = ScriptedServer::ids(41'200);
    const bool isHeld = true;
    Reading reading([&](qint64 page) { return held(all, page, isHeld); });
    QCOMPARE(reading.footer.emptyText(), u"Loading the first users…"_s);
    QVERIFY2(reading.says(u"Loading users: 100 of 41,200"_s), qPrintable(reading.text()));
    QCOMPARE(reading.shownButtons(), (QStringList{u"Pause"_s, u"Cancel"_s}));
    const auto *progress = reading.footer.findChild<QProgressBar *>();
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->value(), progress->maximum() * 100 / 41'200);
    QCOMPARE(reading.footer.emptyText(), QString());
}

void TestListFooter::pausesAndGoesOn()
{
    const QStringList all = ScriptedServer::ids(1'550);
    Reading reading([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        answer.delay = page > 0 ? 1'000 : 0; // there is time to pause
        return answer;
    });
    QVERIFY(reading.says(u"Loading users: 100 of 1,550"_s));
    reading.button(u"pauseReading"_s)->click();
    const auto isPaused = [&] { return reading.text().startsWith(u"Paused: "_s); };
    QVERIFY2(QTest::qWaitFor(isPaused, 30'000), qPrintable(reading.text()));
    QVERIFY(reading.text().endsWith(u"of 1,550"_s));
    QCOMPARE(reading.shownButtons(), (QStringList{u"Go on"_s, u"Cancel"_s}));
    reading.button(u"resumeReading"_s)->click();
    QVERIFY2(reading.says(u"1,550 user(s) loaded"_s), qPrintable(reading.text()));
    QCOMPARE(reading.shownButtons(), QStringList());
}

void TestListFooter::cancels()
{
    const QStringList all = ScriptedServer::ids(1'550);
    bool isHeld = true;
    Reading reading([&](qint64 page) { return held(all, page, isHeld); });
    QVERIFY(reading.says(u"Loading users: 100 of 1,550"_s));
    reading.button(u"cancelReading"_s)->click();
    QVERIFY2(reading.says(u"Stopped: 100 of 1,550"_s), qPrintable(reading.text()));
    QCOMPARE(reading.shownButtons(), QStringList{u"Go on"_s});
    isHeld = false;
    reading.button(u"resumeReading"_s)->click();
    QVERIFY2(reading.says(u"1,550 user(s) loaded"_s), qPrintable(reading.text()));
}

void TestListFooter::namesThePagesThatCantBeHad()
{
    const QStringList all = ScriptedServer::ids(1'550);
    bool isBroken = true;
    Reading reading([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        answer.status = isBroken && (page == 2 || page == 9) ? 500 : 200;
        return answer;
    });
    const QString expected = u"1,350 of 1,550 users loaded. These pages could not be loaded: 3 and 10. "_s;
    QVERIFY2(QTest::qWaitFor([&] { return reading.text().startsWith(expected); }, 30'000), qPrintable(reading.text()));
    QCOMPARE(reading.shownButtons(), QStringList{u"Try again"_s});
    isBroken = false;
    reading.button(u"retryPages"_s)->click();
    QVERIFY2(reading.says(u"1,550 user(s) loaded"_s), qPrintable(reading.text()));
}

void TestListFooter::saysHowLongTheServerIsLeftAlone()
{
    const QStringList all = ScriptedServer::ids(350);
    bool isRefused = true;
    Reading reading([&](qint64 page) {
        Answer answer = ScriptedServer::pageOf(all, page);
        if (page == 1 && std::exchange(isRefused, false)) {
            answer.status = 429;
            answer.headers = "Retry-After: 2\r\n";
        }
        return answer;
    });
    const QString words = u"The server asks to wait. Loading goes on in "_s;
    QVERIFY2(QTest::qWaitFor([&] { return reading.text().startsWith(words); }, 30'000), qPrintable(reading.text()));
    QVERIFY2(reading.says(u"350 user(s) loaded"_s), qPrintable(reading.text()));
}

void TestListFooter::saysWhatTheServerCounts()
{
    const QStringList all = ScriptedServer::ids(150);
    Reading reading([&](qint64 page) { return ScriptedServer::page(all.mid(page * 100, 100), 170); });
    const QString expected = u"150 user(s) loaded. The server counts 170; the list may lack some."_s;
    QVERIFY2(reading.says(expected), qPrintable(reading.text()));
}

void TestListFooter::saysThatThereIsNobody()
{
    Reading reading([](qint64) { return ScriptedServer::page({}, 0); });
    QVERIFY2(reading.says(u"0 user(s) loaded"_s), qPrintable(reading.text()));
    QCOMPARE(reading.footer.emptyText(), u"There are no users."_s);
}

QTEST_MAIN(TestListFooter)
#include "tst_listfooter.moc"
