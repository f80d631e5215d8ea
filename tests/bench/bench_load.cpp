// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include "directory/userlistpane.h"
#include "look/theme.h"
#include "testdesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace userdesk;

// Reading and indexing 100,000 users, with the window that shows them, against curl's bare download of the same pages;
// how long the window doesn't answer meanwhile; and the frames of scrolling through 1,000,000 rows.

namespace {

constexpr int userCount = 100'000;
constexpr int manyUsers = 1'000'000;
constexpr int pageCount = userCount / UsersApi::pageSize;
constexpr int runs = 3;
constexpr auto patience = 3min;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Downloads all pages and throws them away.
class Curl {
public:
    Curl(const QUrl &server, const QByteArray &authorization)
    {
        QFile file(config());
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no file for curl");
        }
        for (int page = 0; page < pageCount; ++page) {
            const QJsonObject body{{u"sortBy"_s, QJsonObject{{u"username"_s, u"asc"_s}}},
                                   {u"pageNumber"_s, page},
                                   {u"pageSize"_s, UsersApi::pageSize},
                                   {u"includeAccount"_s, true}};
            QByteArray data = QJsonDocument(body).toJson(QJsonDocument::Compact);
            data.replace('"', "\\\"");
            file.write((page == 0 ? "" : "next\n") + QByteArray("url = \"") + server.toEncoded()
                       + "/v1/users/page\"\nsilent\nfail\noutput = \"/dev/null\"\nheader = \"Authorization: "
                       + authorization + "\"\nheader = \"Content-Type: application/json\"\ndata = \"" + data + "\"\n");
        }
    }

    double run() const
    {
        QElapsedTimer clock;
        clock.start();
        const int code = QProcess::execute(
            u"curl"_s,
            {u"--no-progress-meter"_s, u"--parallel"_s, u"--parallel-max"_s, u"6"_s, u"--config"_s, config()});
        if (code != 0) {
            qFatal("curl failed");
        }
        return milliseconds(clock);
    }

private:
    QString config() const { return m_folder.filePath(u"curl"_s); }

    QTemporaryDir m_folder;
};

/// The times between two turns of the event loop.
class Gaps {
public:
    Gaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.push_back(milliseconds(m_clock));
            m_clock.start();
        });
        m_clock.start();
        m_timer.start(1);
    }

    double at(double part)
    {
        std::ranges::sort(m_gaps);
        return m_gaps.at(std::min(m_gaps.size() - 1, size_t(double(m_gaps.size()) * part)));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

struct Load {
    double time = 0;
    double median = 0;
    double p99 = 0;
    double longest = 0;
};

void scroll(QTableView &table)
{
    constexpr int frameCount = 2'000;
    std::vector<double> frames;
    QScrollBar *bar = table.verticalScrollBar();
    for (int frame = 0; frame <= frameCount; ++frame) {
        QElapsedTimer clock;
        clock.start();
        bar->setValue(int(qint64(bar->maximum()) * frame / frameCount));
        table.viewport()->repaint();
        frames.push_back(milliseconds(clock));
    }
    std::ranges::sort(frames);
    std::printf("Scrolling %d rows end to end, %d frames: median %.1f ms, longest %.1f ms (bound 33)\n",
                table.model()->rowCount(), frameCount, frames.at(frames.size() / 2), frames.back());
}

enum class Then { Scroll, End };

Load loadOnce(const SandboxServer &server, int count, Then then)
{
    TestDesk desk;
    if (!desk.signIn(server, u"admin"_s)) {
        qFatal("no sign-in");
    }
    UserListPane pane(desk.desk.loader, desk.desk.view, desk.desk.store);
    pane.resize(840, 860);
    pane.show();
    QTest::qWait(200);
    Gaps gaps;
    QElapsedTimer clock;
    clock.start();
    auto *table = pane.findChild<QTableView *>(u"users"_s);
    QEventLoop reading; // a loop of its own: qWaitFor() sleeps between its turns
    const auto stop = [&] {
        if (desk.desk.loader.state() != DirectoryLoader::State::Reading && table->model()->rowCount() == count) {
            reading.quit();
        }
    };
    QObject::connect(&desk.desk.view, &DirectoryView::changed, &reading, stop);
    QObject::connect(&desk.desk.loader, &DirectoryLoader::stateChanged, &reading, stop);
    QTimer::singleShot(patience, &reading, &QEventLoop::quit);
    desk.desk.loader.start();
    reading.exec();
    if (table->model()->rowCount() != count) {
        qFatal("the users could not be read");
    }
    const Load load{milliseconds(clock), gaps.at(0.5), gaps.at(0.99), gaps.at(1)};
    if (then == Then::Scroll) {
        scroll(*table);
    }
    return load;
}

void printGaps(const Load &load)
{
    std::printf("event loop's gaps: median %.1f ms, p99 %.1f ms, longest %.1f ms (bound 50)\n", load.median, load.p99,
                load.longest);
}

/// Against curl's bare download of the same pages.
void compare()
{
    const SandboxServer server({u"--users"_s, QString::number(userCount)});
    TestDesk signedIn;
    if (!signedIn.signIn(server, u"admin"_s)) {
        qFatal("no sign-in");
    }
    const Curl curl(server.url(), signedIn.desk.session.authorization());
    curl.run(); // the server sorts once
    std::vector<double> bare;
    std::vector<double> whole;
    Load worst;
    for (int run = 0; run < runs; ++run) {
        bare.push_back(curl.run());
        const Load load = loadOnce(server, userCount, Then::End);
        whole.push_back(load.time);
        worst = load.longest > worst.longest ? load : worst;
    }
    std::printf("Reading %d users, median of %d      curl   UserDesk   ratio   bound\n", userCount, runs);
    std::printf("all pages read, indexed, shown  ms  %6.0f     %6.0f    %4.2f    1.50\n", median(bare), median(whole),
                median(whole) / median(bare));
    std::printf("in the worst run, the ");
    printGaps(worst);
}

void scrollMany()
{
    const SandboxServer server({u"--users"_s, QString::number(manyUsers)});
    const Load load = loadOnce(server, manyUsers, Then::Scroll);
    std::printf("Reading %d users: %.1f s; ", manyUsers, load.time / 1000);
    printGaps(load);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::apply(application);
    compare();
    scrollMany();
    return 0;
}
