// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/windowactions.h"

#include <QAction>
#include <QWidget>

#include "about/aboutdialog.h"
#include "commands/commandpalette.h"
#include "commands/shortcutsheet.h"
#include "guide/guidewindow.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// The platform's own keys, and these where it has none.
QList<QKeySequence> ownKeys(QKeySequence::StandardKey key, const QString &elsewhere)
{
    const QList<QKeySequence> own = QKeySequence::keyBindings(key);
    return {own.isEmpty() ? QKeySequence(elsewhere) : own.first()};
}

} // namespace

WindowActions::WindowActions(QWidget *window, const QString &language)
    : QObject(window)
    , m_window(window)
    , m_language(language)
{
    const QKeySequence palette(u"Ctrl+Shift+P"_s);
    const QList<QKeySequence> sheet{QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)};
    add(u"commands"_s, tr("Commands…"), {palette}, &WindowActions::showPalette);
    add(u"shortcuts"_s, tr("Keyboard shortcuts"), sheet, &WindowActions::showShortcuts);
    add(u"guide"_s, tr("Guide"), {}, &WindowActions::showGuide);
    add(u"settings"_s, tr("Settings…"), ownKeys(QKeySequence::Preferences, u"Ctrl+,"_s),
        &WindowActions::settingsRequested);
    add(u"about"_s, tr("About UserDesk"), {}, &WindowActions::showAbout);
    add(u"quit"_s, tr("Quit"), ownKeys(QKeySequence::Quit, u"Ctrl+Q"_s), &WindowActions::quitRequested);
}

template <typename Slot>
void WindowActions::add(const QString &name, const QString &text, const QList<QKeySequence> &keys, Slot slot)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    m_window->addAction(action);
}

template <typename Dialog> void WindowActions::open()
{
    if (!m_window->findChild<Dialog *>()) {
        auto *dialog = new Dialog(m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void WindowActions::showPalette()
{
    open<CommandPalette>();
}

void WindowActions::showShortcuts()
{
    open<ShortcutSheet>();
}

/// Beside the work, where it stays until it is closed.
void WindowActions::showGuide()
{
    auto *guide = m_window->findChild<GuideWindow *>();
    if (!guide) {
        guide = new GuideWindow(m_language, m_window);
        guide->setAttribute(Qt::WA_DeleteOnClose);
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

void WindowActions::showAbout()
{
    open<AboutDialog>();
}

} // namespace userdesk
