// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "commands/command.h"

#include <algorithm>
#include <array>
#include <ranges>

#include <QAbstractButton>
#include <QAction>
#include <QCollator>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include "directory/folding.h"
#include "widgets/menubutton.h"
#include "widgets/obstacle.h"
#include "widgets/subject.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr const char *groupProperty = "commandGroup";
constexpr const char *otherWordsProperty = "otherWords";

QString groupOf(const QWidget *place)
{
    while (place && !place->property(groupProperty).isValid()) {
        place = place->parentWidget();
    }
    return place ? place->property(groupProperty).toString() : QString();
}

enum class Fit { StartOfName, StartOfWord, Elsewhere, None };

/// Without the "…" that announces a question, and the "&" before its letter.
QString plainName(QString text)
{
    text.remove(u'&');
    text.remove(u'…');
    return text.trimmed();
}

QList<QKeySequence> keysOf(const QKeySequence &keys)
{
    return keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
}

std::function<bool()> outdatedAt(const QWidget *place)
{
    return [place = QPointer(place), subjects = subjectsOf(place)] {
        return !place || !place->isVisible() || subjectsOf(place) != subjects;
    };
}

Command commandOf(QAction *action, const QWidget *place)
{
    const bool isPossible = action->isEnabled();
    const auto run = [target = QPointer(action)] {
        if (target) {
            target->trigger();
        }
    };
    const auto isOutdated = [isPossible, action = QPointer(action), isElsewhere = outdatedAt(place)] {
        return !action || action->isEnabled() != isPossible || isElsewhere();
    };
    return {plainName(action->text()),
            action->shortcuts(),
            isPossible,
            action->statusTip(),
            run,
            isOutdated,
            groupOf(place),
            action->property(otherWordsProperty).toString()};
}

QString nameOf(const QAbstractButton *button)
{
    return plainName(button->accessibleName().isEmpty() ? button->text() : button->accessibleName());
}

Command commandOf(QAbstractButton *button)
{
    const QString name = nameOf(button);
    const bool isPossible = button->isEnabled();
    const auto run = [target = QPointer(button)] {
        if (target) {
            target->click();
        }
    };
    const auto isOutdated = [name, isPossible, button = QPointer(button), isElsewhere = outdatedAt(button)] {
        // The button of a message does what the message needs.
        return !button || button->isEnabled() != isPossible || nameOf(button) != name || isElsewhere();
    };
    return {name, keysOf(button->shortcut()), isPossible, obstacleOf(button), run, isOutdated, groupOf(button)};
}

/// What Qt puts into a line edit or a header is theirs, and done by their own keys. The menu does nothing by itself:
/// its actions are commands.
bool isOfItsOwn(const QAbstractButton *button)
{
    const bool isCommand = (qobject_cast<const QPushButton *>(button) || qobject_cast<const QToolButton *>(button))
        && !qobject_cast<const MenuButton *>(button);
    return isCommand && ((button->focusPolicy() & Qt::TabFocus) || !button->parentWidget()->inherits("QLineEdit"));
}

/// Qt's words for these keys are in some languages those of no keyboard: here they can be translated once more.
[[maybe_unused]] constexpr std::array keyNames{
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),    QT_TRANSLATE_NOOP("QShortcut", "Tab"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),  QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
};

/// "Remove" and the like mean a row of a list, and are in its menu.
bool concernsRow(const QAction *action)
{
    return action->shortcutContext() == Qt::WidgetShortcut;
}

/// What is named twice is one thing, such as a button and the key that does the same.
void add(QList<Command> &commands, const Command &command)
{
    if (command.name.isEmpty()) {
        return;
    }
    const auto same = std::ranges::find(commands, command.name, &Command::name);
    if (same == commands.end()) {
        commands.append(command);
    } else if (same->keys.isEmpty()) {
        same->keys = command.keys;
    }
}

Fit fitOf(const QByteArray &name, const QByteArray &word)
{
    const qsizetype at = name.indexOf(word);
    if (at < 0) {
        return Fit::None;
    }
    return at == 0 ? Fit::StartOfName : name.contains(' ' + word) ? Fit::StartOfWord : Fit::Elsewhere;
}

Fit fitOf(const Command &command, const QByteArrayList &words)
{
    const QByteArray name = folded(command.name);
    const QByteArray others = ' ' + folded(command.otherWords);
    Fit worst = Fit::StartOfName;
    Fit best = Fit::None;
    for (const QByteArray &word : words) {
        const bool isOther = others.contains(' ' + word); // "lock" isn't meant by "unlock"
        const Fit fit = std::min(fitOf(name, word), isOther ? Fit::StartOfWord : Fit::None);
        worst = std::max(worst, fit);
        best = std::min(best, fit);
    }
    return worst == Fit::None ? Fit::None : best;
}

} // namespace

void setCommandGroup(QWidget *place, const QString &title)
{
    place->setProperty(groupProperty, title);
}

void setOtherWords(QAction *action, const QString &words)
{
    action->setProperty(otherWordsProperty, words);
}

QList<Command> commandsOf(const QWidget *window)
{
    QList<Command> commands;
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->window() == window && isOfItsOwn(button)) {
            add(commands, commandOf(button));
        }
    }
    auto widgets = window->findChildren<QWidget *>();
    widgets.prepend(const_cast<QWidget *>(window));
    for (const QWidget *widget : std::as_const(widgets)) {
        const bool isHere = widget->isVisible() && widget->window() == window;
        const QList<QAction *> actions = isHere ? widget->actions() : QList<QAction *>();
        for (QAction *action : actions) {
            if (action->isVisible() && !concernsRow(action)) {
                add(commands, commandOf(action, widget));
            }
        }
    }
    QCollator order{QLocale()};
    order.setNumericMode(true);
    std::ranges::stable_sort(commands, [&order](const Command &one, const Command &other) {
        return order.compare(one.name, other.name) < 0;
    });
    return commands;
}

QList<Command> searchCommands(const QList<Command> &commands, const QString &search)
{
    QByteArrayList words = folded(search).simplified().split(' ');
    words.removeAll({});
    if (words.isEmpty()) {
        return commands;
    }
    QList<std::pair<Fit, Command>> found;
    for (const Command &command : commands) {
        if (const Fit fit = fitOf(command, words); fit != Fit::None) {
            found.append({fit, command});
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<Fit, Command>::first);
    QList<Command> sorted;
    for (const auto &entry : std::as_const(found)) {
        sorted.append(entry.second);
    }
    return sorted;
}

QString keysText(const Command &command)
{
    QStringList texts;
    for (const QKeySequence &keys : command.keys) {
        texts.append(keys.toString(QKeySequence::NativeText));
    }
    const QString text = texts.join(u", "_s);
    // Else "Ctrl+," would be turned round between Arabic letters.
    return text.isEmpty() || QGuiApplication::isLeftToRight() ? text : QChar(0x2066) + text + QChar(0x2069);
}

} // namespace userdesk
