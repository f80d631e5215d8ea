// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QToolButton>

#include "directory/exportbar.h"
#include "directory/userlistpane.h"
#include "editing/notice.h"
#include "windowfixture.h"

namespace userdesk {

/// Every screen of the program, by name, so that what holds for one is asked of all. A new screen is added here.
class Screens {
public:
    static QStringList names()
    {
        using namespace Qt::StringLiterals;
        return QStringList{u"sign-in"_s,     u"sign-in-token"_s, u"settings"_s,    u"about"_s, u"licences"_s,
                           u"commands"_s,    u"shortcuts"_s,     u"workspace"_s,   u"user"_s,  u"locked-user"_s,
                           u"edited-user"_s, u"review"_s,        u"save-view"_s,   u"guide"_s, u"question"_s,
                           u"risk"_s,        u"refused-field"_s, u"unknown-user"_s}
        + usersNames();
    }

    /// The states of the table of users and of what stands around it.
    static QStringList usersNames()
    {
        using namespace Qt::StringLiterals;
        return {u"filtered"_s,  u"nothing-found"_s, u"paused-reading"_s, u"cancelled-reading"_s,
                u"exporting"_s, u"exported"_s,      u"removed-view"_s,   u"expired"_s};
    }

    /// The menus, which no test can have beside the keyboard in a window.
    static QStringList menus()
    {
        using namespace Qt::StringLiterals;
        return {u"mainMenu"_s, u"columns"_s, u"statusFilter"_s, u"roleFilter"_s};
    }

    explicit Screens(const QString &language) { m_fixture.preferences.chooseLanguage(language); }

    WindowFixture &fixture() { return m_fixture; }

    /// Goes to this screen; the window or dialog that shows it, null where it didn't come.
    QWidget *open(const QString &name)
    {
        m_fixture.desk.desk.kept.rememberPlace(QUrl(QStringLiteral("https://users.example.com")),
                                               QStringLiteral("somebody"));
        if (!m_fixture.show()) {
            return nullptr;
        }
        if (name.startsWith(u"sign-in")) {
            return openSignIn(name.endsWith(u"token"));
        }
        if (name == u"settings") {
            m_fixture.window.showSettings();
            return &m_fixture.window;
        }
        if (name == u"about" || name == u"guide" || name == u"commands" || name == u"shortcuts") {
            return openDialog(name);
        }
        if (name == u"licences") {
            const QWidget *about = openDialog(QStringLiteral("about"));
            about->findChild<QPushButton *>(QStringLiteral("showLicences"))->click();
            return m_fixture.part<QDialog>("licencesDialog");
        }
        return usersNames().contains(name) ? openUsers(name) : openInWorkspace(name);
    }

    /// Opens the menu of the button of this name; null where it didn't come.
    QMenu *openMenu(const QString &buttonName)
    {
        if (!open(QStringLiteral("workspace")) || !isRead()) {
            return nullptr;
        }
        const auto *bar = m_fixture.part<QWidget>("workspace");
        bar->findChild<QAbstractButton *>(buttonName)->click();
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

private:
    /// Waits until all users are there.
    bool isRead()
    {
        const DirectoryLoader &loader = m_fixture.desk.desk.loader;
        return QTest::qWaitFor([&] { return loader.state() == DirectoryLoader::State::Complete; }, 15'000);
    }

    bool isShownSoon(const char *part)
    {
        return QTest::qWaitFor([this, part] { return m_fixture.part<QWidget>(part)->isVisible(); }, 15'000);
    }

    QWidget *openUsers(const QString &name)
    {
        const bool isStopped = name.endsWith(u"reading");
        m_server =
            std::make_unique<SandboxServer>(isStopped ? QStringList{QStringLiteral("--users"), QStringLiteral("3000"),
                                                                    QStringLiteral("--delay"), QStringLiteral("20")}
                                                      : QStringList());
        if (name == u"removed-view") {
            m_fixture.window.resize(1360, 860); // where there is room for the views
        }
        if (!m_fixture.signIn(m_server->url().toString(), QStringLiteral("admin"))) {
            return nullptr;
        }
        if (isStopped) {
            return stopReading(name.startsWith(u"paused"));
        }
        if (!isRead()) {
            return nullptr;
        }
        if (name == u"filtered" || name == u"nothing-found") {
            return narrow(name == u"filtered");
        }
        if (name.startsWith(u"export")) {
            return exportUsers(name == u"exporting");
        }
        return name == u"expired" ? expire() : removeView();
    }

    QWidget *stopReading(bool isPaused)
    {
        DirectoryLoader &loader = m_fixture.desk.desk.loader;
        if (!QTest::qWaitFor([&] { return loader.usersRead() > 0; }, 15'000)) {
            return nullptr;
        }
        isPaused ? loader.pause() : loader.cancel();
        return isShownSoon("resumeReading") ? &m_fixture.window : nullptr;
    }

    QWidget *narrow(bool isSomebodyFound)
    {
        DirectorySetup setup;
        setup.search = isSomebodyFound ? QString() : QStringLiteral("nobody is called so");
        setup.statuses = {QStringLiteral("BLOCKED")};
        setup.roles = {QStringLiteral("ADMIN")};
        m_fixture.window.findChild<UserListPane *>()->setSetup(setup);
        return isShownSoon(isSomebodyFound ? "foundState" : "listEmpty") ? &m_fixture.window : nullptr;
    }

    QWidget *exportUsers(bool isRunning)
    {
        const qsizetype rows = isRunning ? 1'000'000'000 : 2; // which no test waits for
        const auto row = [](qsizetype) { return QStringList{QStringLiteral("somebody")}; };
        const QString path = m_folder.filePath(QStringLiteral("users-2026-01-01.csv"));
        m_fixture.window.findChild<ExportBar *>()->start({{QStringLiteral("Name")}, rows, row}, {path});
        return isShownSoon(isRunning ? "cancelExport" : "openExportFolder") ? &m_fixture.window : nullptr;
    }

    QWidget *removeView()
    {
        SavedViews &views = m_fixture.desk.desk.views;
        views.remove(views.add(QStringLiteral("Somebody's own view"), views.lastSetup()));
        return isShownSoon("undoRemove") ? &m_fixture.window : nullptr;
    }

    QWidget *expire()
    {
        m_server->expireTokens(true);
        m_fixture.part<QPushButton>("reload")->click();
        return isShownSoon("signInPage") ? &m_fixture.window : nullptr;
    }

    QWidget *openSignIn(bool hasToken)
    {
        if (hasToken) {
            m_fixture.part<QPushButton>("switchMode")->click();
            m_fixture.part<QPushButton>("signIn")->click(); // which tells what is missing
        }
        return &m_fixture.window;
    }

    QWidget *openDialog(const QString &action)
    {
        m_fixture.window.findChild<QAction *>(action)->trigger();
        const char *name = action == u"about" ? "aboutDialog"
            : action == u"commands"           ? "commandPalette"
            : action == u"guide"              ? "guideWindow"
                                              : "shortcutSheet";
        return m_fixture.part<QDialog>(name);
    }

    QWidget *openInWorkspace(const QString &name)
    {
        m_server = std::make_unique<SandboxServer>();
        const QString who = name == u"locked-user" ? QStringLiteral("standard") : QStringLiteral("admin");
        const bool hasUser = name != u"workspace" && name != u"save-view";
        if (!m_fixture.signIn(m_server->url().toString(), who)
            || (hasUser && !m_fixture.open(QStringLiteral("guest")))) {
            return nullptr;
        }
        if (name == u"save-view") {
            m_fixture.part<QPushButton>("saveView")->click();
            m_fixture.part<QLineEdit>("viewName")->setText(QStringLiteral("A view"));
            return m_fixture.part<QDialog>("viewNameDialog");
        }
        if (name == u"unknown-user") {
            auto *openById = m_fixture.part<QLineEdit>("openById");
            openById->setText(QStringLiteral("00000000-0000-4000-8000-000000000000"));
            QTest::keyClick(openById, Qt::Key_Return);
            const bool isTold = QTest::qWaitFor([this] { return m_fixture.message().contains(u'.'); }, 15'000);
            return isTold ? &m_fixture.window : nullptr;
        }
        if (!hasUser || name == u"user" || name == u"locked-user") {
            return &m_fixture.window;
        }
        FormModel &form = m_fixture.desk.desk.edits.open(m_fixture.desk.idOf(QStringLiteral("guest")))->form();
        if (name == u"refused-field") {
            form.setValue(form.rowOf(u"username"), QStringLiteral("no address"));
            form.setValue(form.rowOf(u"lastName"), QString());
            return &m_fixture.window;
        }
        if (name == u"risk") {
            form.setValue(form.rowOf(u"status"), QStringLiteral("BLOCKED"));
            m_fixture.part<QPushButton>("saveChanges")->click();
            return m_fixture.question();
        }
        form.setValue(form.rowOf(u"firstName"), QStringLiteral("Edited"));
        if (name == u"review") {
            m_fixture.part<QPushButton>("reviewChanges")->click();
            return m_fixture.part<QDialog>("reviewDialog");
        }
        if (name == u"question") {
            m_fixture.window.close();
            return m_fixture.question();
        }
        m_fixture.window.tell([] {
            return Notice{Notice::Severity::Danger, QStringLiteral("It failed."), QStringLiteral("Why.")};
        });
        return &m_fixture.window;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SandboxServer> m_server;
    WindowFixture m_fixture;
};

} // namespace userdesk
