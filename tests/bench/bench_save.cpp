// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "desk.h"
#include "editing/useredit.h"
#include "editor/userpane.h"
#include "look/theme.h"
#include "sandboxserver.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

// *Save changes* to refreshed view against a bare QNetworkAccessManager PATCH of the same body, each on its own
// kept-alive connection to the same sandbox; the two take turns.

namespace {

constexpr int runs = 200;
constexpr int warmUps = 20;

/// Keeps nothing: the benchmark signs in anew each time.
class NoTokenStore : public TokenStore {
public:
    void read(const QString &, ReadDone done) override { done(Outcome::Unavailable, {}); }
    void write(const QString &, const QString &, WriteDone done) override { done(Outcome::Unavailable); }
    void remove(const QString &) override { }
};

/// Sees when a widget is painted.
class PaintSpy : public QObject {
public:
    bool isPainted = false;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// The whole program but its top-level window: a signed-in desk and the pane of one user.
class Bench {
public:
    explicit Bench(const QUrl &server)
        : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_desk(m_settings, m_tokens)
        , m_server(server)
        , m_pane(server)
    {
        QSignalSpy signedIn(&m_desk.session, &Session::operatorChanged);
        m_desk.session.signIn({server, u"admin@sandbox.test"_s, u"sandbox"_s, {}, false, true});
        signedIn.wait();
        openSomebody();
    }

    double saveOnce(int run)
    {
        auto *line = m_pane.findChild<QLineEdit *>(u"firstName"_s);
        auto *value = m_pane.findChild<QLineEdit *>(u"user.firstName"_s);
        line->setText(u"Run %1"_s.arg(run));
        QTest::qWait(0); // what was typed has been painted long before somebody saves
        QSignalSpy saved(m_edit, &UserEdit::saved);
        PaintSpy shown;
        QElapsedTimer clock;
        clock.start();
        m_pane.findChild<QPushButton *>(u"saveChanges"_s)->click();
        saved.wait();
        m_pane.findChild<QLabel *>(u"headerName"_s)->installEventFilter(&shown);
        QApplication::sendPostedEvents(); // layout and painting: the window shows what the server answered
        const double elapsed = double(clock.nsecsElapsed()) / 1e6;
        if (value->text() != line->text() || !shown.isPainted) {
            qFatal("the view does not show the answer");
        }
        return elapsed;
    }

    double patchOnce(int run)
    {
        const QJsonObject body{{u"userId"_s, m_edit->userId()}, {u"firstName"_s, u"Run %1"_s.arg(run)}};
        QNetworkRequest request(QUrl(m_server.toString() + u"/v1/users/update"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", m_desk.session.authorization());
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        QElapsedTimer clock;
        clock.start();
        QNetworkReply *reply = m_manager.sendCustomRequest(request, "PATCH", QJsonDocument(body).toJson());
        QSignalSpy(reply, &QNetworkReply::finished).wait();
        const double elapsed = double(clock.nsecsElapsed()) / 1e6;
        if (reply->error() != QNetworkReply::NoError) {
            qFatal("the bare request failed");
        }
        reply->deleteLater();
        return elapsed;
    }

private:
    void openSomebody()
    {
        m_desk.loader.start();
        if (!QTest::qWaitFor([this] { return m_desk.loader.state() == DirectoryLoader::State::Complete; })) {
            qFatal("the users could not be read");
        }
        // With an account, as the bare request gets it too: an answer without one takes a second request.
        const UserRows &users = m_desk.store.rows();
        UserRow somebody = users.size() - 1;
        while (!users.hasAccount(somebody)) {
            --somebody;
        }
        m_edit = m_desk.edits.open(users.userId(somebody));
        QSignalSpy refreshed(m_edit, &UserEdit::refreshed);
        m_pane.resize(520, 800);
        m_pane.show();
        m_pane.setEdit(m_edit);
        refreshed.wait();
    }

    QTemporaryDir m_folder;
    QSettings m_settings;
    NoTokenStore m_tokens;
    Desk m_desk;
    QUrl m_server;
    QNetworkAccessManager m_manager;
    UserPane m_pane;
    UserEdit *m_edit = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::apply(application);
    const SandboxServer server;
    Bench bench(server.url());
    std::vector<double> bare;
    std::vector<double> whole;
    for (int run = -warmUps; run < runs; ++run) {
        const double patch = bench.patchOnce(run * 2);
        const double save = bench.saveOnce(run * 2 + 1);
        if (run >= 0) {
            bare.push_back(patch);
            whole.push_back(save);
        }
    }
    std::printf("median of %d                        bare PATCH   Save to view   more   bound\n", runs);
    std::printf("Save changes to refreshed view  ms  %10.2f   %12.2f   %4.2f    3.00\n", median(bare), median(whole),
                median(whole) - median(bare));
    return 0;
}
