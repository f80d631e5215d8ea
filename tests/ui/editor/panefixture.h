// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include "editing/useredit.h"
#include "editor/userpane.h"
#include "testdesk.h"
#include "widgetlookup.h"
#include "widgets/messagearea.h"

namespace userdesk {

/// The editor in a window of its own, on a sandbox of its own.
class PaneFixture {
public:
    SandboxServer server{{QStringLiteral("--users"), QStringLiteral("20")}};
    TestDesk desk;
    UserPane pane{server.url()};
    UserEdit *edit = nullptr;

    PaneFixture() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// Signs in as one of the sandbox's operators and shows another of them; false where that didn't work.
    bool show(const QString &who, const QString &whom)
    {
        if (!desk.signIn(server, who) || !desk.loadList()) {
            return false;
        }
        pane.resize(700, 900);
        pane.show();
        edit = desk.desk.edits.open(desk.idOf(whom));
        pane.setEdit(edit);
        return QTest::qWaitForWindowActive(&pane) && waitUntilIdle();
    }

    bool waitUntilIdle() const
    {
        return QTest::qWaitFor([this] { return edit->state() == UserEdit::State::Idle; }, 15'000);
    }

    const QWidget &form() const { return *pane.findChild<QWidget *>(QStringLiteral("form")); }
    QLineEdit *line(const QString &field) const { return named<QLineEdit>(form(), field); }
    QCheckBox *role(const QString &name) const { return named<QCheckBox>(form(), name); }
    QPushButton *button(const QString &name) const { return named<QPushButton>(pane, name); }
    QPushButton *undo(const QString &field) const { return button(QStringLiteral("Undo change to ") + field); }

    /// Types into a line as an operator does, over what stands there.
    void type(const QString &field, const QString &text) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::sendKeyEvent(QTest::Click, line(field), Qt::Key_unknown, text, Qt::NoModifier); // of any script
    }

    /// What stands under a field: "note" or "problem"; empty where nothing is said.
    QString wordsAt(const QString &kind, const QString &key) const
    {
        const auto *label = pane.findChild<QLabel *>(kind + u'_' + key);
        return label && label->isVisible() ? label->text() : QString();
    }

    /// Clicks and waits until the server has answered.
    bool save() const
    {
        button(QStringLiteral("Save changes"))->click();
        return waitUntilIdle();
    }

    const MessageArea &messageArea() const { return *pane.findChild<MessageArea *>(); }
    QString message() const { return messageArea().isVisible() ? messageArea().text() : QString(); }

    /// The question that is on the screen, if there is one.
    QMessageBox *question() const
    {
        const auto boxes = pane.findChildren<QMessageBox *>();
        return boxes.isEmpty() || !boxes.last()->isVisible() ? nullptr : boxes.last();
    }

    QList<QJsonObject> patches() const
    {
        return server.requests(QStringLiteral("PATCH"), QStringLiteral("/v1/users/update"));
    }
    /// What the server got last, with its secrets masked.
    QJsonObject lastBody() const
    {
        const auto all = patches();
        return all.isEmpty() ? QJsonObject() : all.last().value(u"body").toObject();
    }
};

} // namespace userdesk
