// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>

#include "commandline.h"
#include "editing/useredit.h"
#include "mainwindow.h"
#include "settings/preferences.h"
#include "testdesk.h"
#include "widgetlookup.h"
#include "widgets/messagearea.h"

namespace userdesk {

/// The program's window with settings and tokens of its own.
class WindowFixture {
public:
    TestDesk desk;
    Preferences preferences{desk.settings};
    MainWindow window{desk.desk, preferences};

    WindowFixture() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    bool show(const StartRequest &request = {})
    {
        window.show();
        window.start(request);
        return QTest::qWaitForWindowActive(&window);
    }

    /// The visible widget of this type and accessible name.
    template <typename W> W *visible(const QString &name) const
    {
        const auto candidates = window.findChildren<W *>();
        for (W *candidate : candidates) {
            if (candidate->isVisible() && candidate->accessibleName() == name) {
                return candidate;
            }
        }
        return nullptr;
    }
    /// By its object name, which is the same in every language.
    template <typename W> W *part(const char *objectName) const
    {
        return window.findChild<W *>(QLatin1StringView(objectName));
    }
    /// The form has lines of the same names.
    QLineEdit *signInLine(const char *objectName) const
    {
        return part<QWidget>("signInPage")->findChild<QLineEdit *>(QLatin1StringView(objectName));
    }
    QLineEdit *line(const QString &name) const { return visible<QLineEdit>(name); }
    /// By its accessible name or, where it has none, its text, as a screen reader does.
    QPushButton *button(const QString &name) const
    {
        const auto buttons = window.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            const QString own = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (button->isVisible() && own == name) {
                return button;
            }
        }
        return nullptr;
    }

    /// What the window tells in its message areas.
    QString message() const
    {
        QStringList texts;
        const auto areas = window.findChildren<MessageArea *>();
        for (const MessageArea *area : areas) {
            if (area->isVisible()) {
                texts.append(area->text());
            }
        }
        return texts.join(u' ');
    }

    void chooseServer(const QString &address) const
    {
        window.findChild<QComboBox *>(QStringLiteral("server"))->setEditText(address);
    }

    bool signIn(const QString &server, const QString &who, const QString &password = QStringLiteral("sandbox"))
    {
        chooseServer(server);
        return signInAgain(who, password);
    }
    bool signInAgain(const QString &who, const QString &password = QStringLiteral("sandbox"))
    {
        signInLine("username")->setText(who + QStringLiteral("@sandbox.test"));
        signInLine("password")->setText(password);
        QTest::keyClick(signInLine("password"), Qt::Key_Return);
        return isInWorkspaceSoon();
    }
    bool isInWorkspaceSoon() const
    {
        return QTest::qWaitFor([this] { return isInWorkspace() || !message().isEmpty(); }, 15'000) && isInWorkspace();
    }
    bool isInWorkspace() const
    {
        const auto *workspace = window.findChild<QWidget *>(QStringLiteral("workspace"));
        return workspace && workspace->isVisible();
    }

    /// Opens one of the sandbox's operators and waits for the form.
    bool open(const QString &who)
    {
        const bool isKnown = QTest::qWaitFor([&] { return !desk.idOf(who).isEmpty(); }, 15'000);
        auto *openById = part<QLineEdit>("openById");
        openById->setText(desk.idOf(who));
        QTest::keyClick(openById, Qt::Key_Return);
        UserEdit *edit = desk.desk.edits.open(desk.idOf(who));
        return isKnown && QTest::qWaitFor([edit] { return edit->state() == UserEdit::State::Idle; }, 15'000)
            && QTest::qWaitFor([this] { return part<QWidget>("form")->isVisible(); });
    }

    void type(const QString &field, const QString &text) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
    }

    /// The question that is on the screen, if there is one.
    QMessageBox *question() const
    {
        const auto boxes = window.findChildren<QMessageBox *>();
        return boxes.isEmpty() || !boxes.last()->isVisible() ? nullptr : boxes.last();
    }
};

} // namespace userdesk
