// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QProcess>
#include <QTest>

#include <vector>

#include "commandline.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

const auto someId = u"3f2b8a1c-5d6e-4f70-8a9b-0c1d2e3f4a5b"_s;

std::variant<StartRequest, Farewell> read(const QStringList &arguments)
{
    return readCommandLine(QStringList{u"userdesk"_s} + arguments);
}

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the program where there is neither a display, unless one is named, nor a home folder.
Outcome run(const QStringList &arguments, QProcessEnvironment environment = {})
{
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(USERDESK_EXECUTABLE), arguments);
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

/// What is made of arguments and links, whoever gives them.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsItsOptions();
    void nothingDiffersFromEmpty();
    void linkIsAsUser();
    void badLinkIsNoUser_data();
    void badLinkIsNoUser();
    void hugeLinkIsShortened();
    void leavesQtItsOptions();
    void nothingBesideALinkIsTaken_data();
    void nothingBesideALinkIsTaken();
    void optionTakesAnyLink();
    void withoutALinkAllIsTaken();
    void complains_data();
    void complains();
    void saysItsVersionWithoutADisplay();
    void helpsWithoutADisplay();
    void complainsWithoutADisplay();
    void endsWithoutADisplay_data();
    void endsWithoutADisplay();
};

void TestCommandLine::readsItsOptions()
{
    const auto start = read({u"--server"_s, u"https://api.example.com"_s, u"--user=7"_s, u"--lang"_s, u"tr"_s});
    const auto *request = std::get_if<StartRequest>(&start);
    QVERIFY(request);
    QCOMPARE(request->server, u"https://api.example.com"_s);
    QCOMPARE(request->userId, u"7"_s);
    QCOMPARE(request->language, u"tr"_s);
    QVERIFY(!request->sandbox && !request->badLink);
    QVERIFY(std::get<StartRequest>(read({u"--sandbox"_s})).sandbox);
}

void TestCommandLine::nothingDiffersFromEmpty()
{
    QVERIFY(!std::get<StartRequest>(read({})).userId);
    QCOMPARE(std::get<StartRequest>(read({u"--user"_s, QString()})).userId, QString());
}

void TestCommandLine::linkIsAsUser()
{
    for (const QString &link : {u"userdesk://user/"_s + someId, u"USERDESK://User/"_s + someId}) {
        const auto request = std::get<StartRequest>(read({link}));
        QCOMPARE(request.userId, someId);
        QVERIFY(!request.badLink);
    }
    QCOMPARE(userIdOfLink(u"userdesk://user/%61%C3%A7"_s), u"aç"_s);
}

void TestCommandLine::badLinkIsNoUser_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("nothing") << QString();
    QTest::newRow("words") << u"some user"_s;
    QTest::newRow("an ID alone") << someId;
    QTest::newRow("other scheme") << u"https://user/"_s + someId;
    QTest::newRow("other host") << u"userdesk://admin/"_s + someId;
    QTest::newRow("no host") << u"userdesk:///user/"_s + someId;
    QTest::newRow("no authority") << u"userdesk:user/"_s + someId;
    QTest::newRow("port") << u"userdesk://user:80/"_s + someId;
    QTest::newRow("somebody in it") << u"userdesk://me@user/"_s + someId;
    QTest::newRow("no ID") << u"userdesk://user/"_s;
    QTest::newRow("no path") << u"userdesk://user"_s;
    QTest::newRow("more path") << u"userdesk://user/"_s + someId + u"/delete"_s;
    QTest::newRow("slash at the end") << u"userdesk://user/"_s + someId + u'/';
    QTest::newRow("encoded slash") << u"userdesk://user/a%2Fb"_s;
    QTest::newRow("parent") << u"userdesk://user/.."_s;
    QTest::newRow("encoded parent") << u"userdesk://user/%2e%2e"_s;
    QTest::newRow("query") << u"userdesk://user/"_s + someId + u"?server=https://evil.example"_s;
    QTest::newRow("empty query") << u"userdesk://user/"_s + someId + u'?';
    QTest::newRow("fragment") << u"userdesk://user/"_s + someId + u"#x"_s;
    QTest::newRow("encoded blank") << u"userdesk://user/a%20b"_s;
    QTest::newRow("blank around") << u"userdesk://user/%20a"_s;
    QTest::newRow("encoded null") << u"userdesk://user/a%00b"_s;
    QTest::newRow("encoded line break") << u"userdesk://user/a%0Ab"_s;
    QTest::newRow("turned direction") << u"userdesk://user/a%E2%80%AEb"_s;
    QTest::newRow("no UTF-8") << u"userdesk://user/%FF%FE"_s;
    QTest::newRow("half an encoding") << u"userdesk://user/a%2"_s;
    QTest::newRow("an option in it") << u"userdesk://user/ --server=https://evil.example"_s;
    QTest::newRow("long ID") << u"userdesk://user/"_s + QString(201, u'a');
    QTest::newRow("huge") << u"userdesk://user/"_s + QString(1'000'000, u'a');
}

void TestCommandLine::badLinkIsNoUser()
{
    QFETCH(QString, link);
    const auto request = std::get<StartRequest>(read({link}));
    QVERIFY(!request.userId);
    QVERIFY(!request.server && !request.sandbox);
    QVERIFY(request.badLink);
}

void TestCommandLine::hugeLinkIsShortened()
{
    const auto request = std::get<StartRequest>(read({QString(1'000'000, u'a')}));
    QCOMPARE(request.badLink, QString(100, u'a'));
}

void TestCommandLine::leavesQtItsOptions()
{
    const auto start = read({u"-platform"_s, u"offscreen"_s, u"-reverse"_s, u"--sandbox"_s});
    QVERIFY(std::holds_alternative<StartRequest>(start));
    QVERIFY(std::get<StartRequest>(start).sandbox);
}

void TestCommandLine::nothingBesideALinkIsTaken_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QByteArrayList>("left");
    const QByteArrayList alone{"UserDesk://user/a"};
    QTest::newRow("before and behind") << QByteArrayList{"-platformpluginpath", "/tmp/x", "UserDesk://user/a",
                                                         "--server", "https://b.example"}
                                       << alone;
    QTest::newRow("two") << QByteArrayList{"UserDesk://user/a", "userdesk://user/b"} << alone;
    QTest::newRow("with its option") << QByteArrayList{"--link", "userdesk://user/a", "--server", "https://b.example"}
                                     << QByteArrayList{"--link", "userdesk://user/a"};
    QTest::newRow("an option in the place of the link")
        << QByteArrayList{"--sandbox", "--link", "-platformpluginpath", "/tmp/x"}
        << QByteArrayList{"--link", "-platformpluginpath"};
    QTest::newRow("none behind its option") << QByteArrayList{"--link"} << QByteArrayList{"--link"};
}

void TestCommandLine::nothingBesideALinkIsTaken()
{
    QFETCH(QByteArrayList, words);
    QFETCH(QByteArrayList, left);
    words.prepend("userdesk");
    left.prepend("userdesk");
    std::vector<char *> arguments;
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    int count = int(words.size());
    keepLinkAlone(count, arguments.data());
    QCOMPARE(count, left.size());
    for (int i = 0; i < count; ++i) {
        QCOMPARE(QByteArray(arguments[size_t(i)]), left.at(i));
    }
    QVERIFY(!arguments[size_t(count)]);
}

void TestCommandLine::optionTakesAnyLink()
{
    const auto start = read({u"--link"_s, u"userdesk://user/a"_s});
    QVERIFY(std::holds_alternative<StartRequest>(start));
    QCOMPARE(std::get<StartRequest>(start).userId, u"a"_s);
    const auto bad = read({u"--link"_s, u"-platformpluginpath"_s});
    QVERIFY(std::holds_alternative<StartRequest>(bad));
    QCOMPARE(std::get<StartRequest>(bad).badLink, u"-platformpluginpath"_s);
    QVERIFY(!std::get<StartRequest>(bad).userId);
}

void TestCommandLine::withoutALinkAllIsTaken()
{
    QByteArrayList words{"userdesk", "--user", "a"};
    std::vector<char *> arguments{words[0].data(), words[1].data(), words[2].data(), nullptr};
    int count = 3;
    keepLinkAlone(count, arguments.data());
    QCOMPARE(count, 3);
    QCOMPARE(QByteArray(arguments[1]), QByteArray("--user"));
}

void TestCommandLine::complains_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
    QTest::newRow("unknown letter") << QStringList{u"-x"_s} << u"x"_s;
    for (const QString &option :
         {u"-platformpluginpath"_s, u"-platformtheme"_s, u"-plugin"_s, u"-stylesheet"_s, u"--style"_s}) {
        QTest::addRow("%s loads code or style", qPrintable(option))
            << QStringList{option, u"x"_s} << option.section(u'-', -1);
    }
    QTest::newRow("missing value") << QStringList{u"--server"_s} << u"server"_s;
    QTest::newRow("value too many") << QStringList{u"--sandbox=yes"_s} << u"sandbox"_s;
    QTest::newRow("two links") << QStringList{u"userdesk://user/a"_s, u"userdesk://user/b"_s} << u"one link"_s;
    QTest::newRow("link and user") << QStringList{u"userdesk://user/a"_s, u"--user"_s, u"b"_s} << u"--user"_s;
}

void TestCommandLine::complains()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto start = read(arguments);
    const auto *farewell = std::get_if<Farewell>(&start);
    QVERIFY(farewell);
    QCOMPARE(farewell->exitCode, 1);
    QVERIFY2(farewell->text.contains(says), qPrintable(farewell->text));
}

void TestCommandLine::saysItsVersionWithoutADisplay()
{
    for (const QString &option : {u"--version"_s, u"-v"_s}) {
        const Outcome outcome = run({option});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.startsWith("UserDesk ") && outcome.out.count('\n') == 1, outcome.out.constData());
        QCOMPARE(outcome.err, QByteArray());
    }
}

void TestCommandLine::helpsWithoutADisplay()
{
    for (const QString &option : {u"--help"_s, u"-h"_s}) {
        const Outcome outcome = run({option});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("--server <URL>") && outcome.out.contains("[LINK]"), outcome.out.constData());
        QCOMPARE(outcome.err, QByteArray());
    }
}

void TestCommandLine::complainsWithoutADisplay()
{
    const Outcome outcome = run({u"--nonsense"_s});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("nonsense") && outcome.err.count('\n') == 1, outcome.err.constData());
}

/// With a sentence, where Qt would abort.
void TestCommandLine::endsWithoutADisplay_data()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("environment");
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("none, and a link") << QStringList{u"userdesk://user/a"_s} << QStringList();
    QTest::newRow("empty") << QStringList() << QStringList{u"DISPLAY="_s, u"WAYLAND_DISPLAY="_s};
    QTest::newRow("none, and X11 is wanted") << QStringList() << QStringList{u"QT_QPA_PLATFORM=xcb"_s};
    QTest::newRow("X11 doesn't answer") << QStringList() << QStringList{u"DISPLAY=:1077"_s};
    QTest::newRow("X11 of nowhere") << QStringList() << QStringList{u"DISPLAY=rubbish"_s};
    QTest::newRow("X11 doesn't answer, as an option")
        << QStringList{u"-display"_s, u":1077"_s} << QStringList{u"QT_QPA_PLATFORM=xcb"_s};
    QTest::newRow("Wayland doesn't answer")
        << QStringList() << QStringList{u"WAYLAND_DISPLAY=nowhere"_s, u"XDG_RUNTIME_DIR=/nowhere"_s};
    QTest::newRow("neither answers") << QStringList()
                                     << QStringList{u"WAYLAND_DISPLAY=nowhere"_s, u"XDG_RUNTIME_DIR=/nowhere"_s,
                                                    u"DISPLAY=:1077"_s};
    QTest::newRow("a platform that Qt doesn't have")
        << QStringList{u"-platform"_s, u"nonsense"_s} << QStringList{u"DISPLAY=:1077"_s};
#else
    QSKIP("the system has one");
#endif
}

void TestCommandLine::endsWithoutADisplay()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QStringList, environment);
    QProcessEnvironment variables;
    for (const QString &variable : environment) {
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    }
    const Outcome outcome = run(arguments, variables);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.contains("userdesk: no window can be shown, as no display can be reached.\n"),
             outcome.err.constData());
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
