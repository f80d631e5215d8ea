// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/windowactions.h"

#include <QAction>
#include <QApplication>
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

QAction *createAction(const QString &name, const QString &text, const QList<QKeySequence> &keys, QObject *owner)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcuts(keys);
    return action;
}

/// One dialog of its kind is enough.
template <typename Dialog> void open(QWidget *window)
{
    if (!window->findChild<Dialog *>()) {
        auto *dialog = new Dialog(window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

} // namespace

WindowActions::WindowActions(QWidget *window, const QString &language)
    : QObject(window)
    , m_window(window)
    , m_language(language)
{
    setCommandGroup(window, tr("Window"));
    addCommands(window, this);
    add(u"guide"_s, tr("Guide"), {}, &WindowActions::showGuide);
    add(u"settings"_s, tr("Settings…"), ownKeys(QKeySequence::Preferences, u"Ctrl+,"_s),
        &WindowActions::settingsRequested);
    m_textSizes = {
        add(u"largerText"_s, tr("Larger text"), {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)},
            [this] { Q_EMIT textSizeRequested(1); }),
        add(u"smallerText"_s, tr("Smaller text"), {QKeySequence(u"Ctrl+-"_s)},
            [this] { Q_EMIT textSizeRequested(-1); }),
        add(u"usualText"_s, tr("Usual text size"), {QKeySequence(u"Ctrl+0"_s)},
            [this] { Q_EMIT textSizeRequested(0); }),
    };
    add(u"about"_s, tr("About UserDesk"), {}, &WindowActions::showAbout);
    takeOverGuide();
    add(u"quit"_s, tr("Quit"), ownKeys(QKeySequence::Quit, u"Ctrl+Q"_s), &WindowActions::quitRequested);
}

void WindowActions::addCommands(QWidget *window, QObject *owner)
{
    const QKeySequence palette(u"Ctrl+Shift+P"_s);
    const QList<QKeySequence> sheet{QKeySequence(Qt::Key_F1), QKeySequence(Qt::Key_Question)};
    QAction *commands = createAction(u"commands"_s, tr("Commands…"), {palette}, owner);
    connect(commands, &QAction::triggered, window, [window] { open<CommandPalette>(window); });
    QAction *shortcuts = createAction(u"shortcuts"_s, tr("Keyboard shortcuts"), sheet, owner);
    connect(shortcuts, &QAction::triggered, window, [window] { open<ShortcutSheet>(window); });
    window->addActions({commands, shortcuts});
}

template <typename Slot>
QAction *WindowActions::add(const QString &name, const QString &text, const QList<QKeySequence> &keys, Slot slot)
{
    QAction *action = createAction(name, text, keys, this);
    connect(action, &QAction::triggered, this, slot);
    m_window->addAction(action);
    return action;
}

/// Beside the work, where it stays until it is closed.
void WindowActions::showGuide()
{
    auto *guide = m_window->findChild<GuideWindow *>();
    if (!guide) {
        guide = createGuide();
    }
    guide->show();
    guide->raise();
    guide->activateWindow();
}

/// One that is open has actions of those before, and may speak another language. Its own lengths follow the text size.
void WindowActions::takeOverGuide()
{
    auto *guide = m_window->findChild<GuideWindow *>();
    if (!guide) {
        return;
    }
    if (guide->language() == m_language) {
        guide->addActions(m_textSizes);
        return;
    }
    const QString page = guide->shownPage();
    const QByteArray geometry = guide->saveGeometry();
    delete guide;
    guide = createGuide();
    guide->restoreGeometry(geometry);
    guide->showPage(page);
    guide->setAttribute(Qt::WA_ShowWithoutActivating); // the language was chosen in the main window
    QWidget *active = QApplication::activeWindow();
    guide->show();
    if (active) {
        active->activateWindow(); // some desktops activate each new window
    }
}

GuideWindow *WindowActions::createGuide()
{
    auto *guide = new GuideWindow(m_language, m_window);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    addCommands(guide, guide);
    guide->addActions(m_textSizes);
    return guide;
}

void WindowActions::showAbout()
{
    open<AboutDialog>(m_window);
}

} // namespace userdesk
