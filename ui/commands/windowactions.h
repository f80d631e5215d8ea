// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace userdesk {

class GuideWindow;

/// What a window offers on each of its pages, as its actions: they are in the menu and in the command palette. In the
/// language of the moment; to be made anew when it changes.
class WindowActions : public QObject {
    Q_OBJECT

public:
    /// @p language is a code such as "tr".
    WindowActions(QWidget *window, const QString &language);

    void showGuide();
    void showAbout();

Q_SIGNALS:
    void settingsRequested();
    void textSizeRequested(int direction); ///< 1: larger, -1: smaller, 0: the usual
    void quitRequested();

private:
    GuideWindow *createGuide();
    void takeOverGuide();
    template <typename Slot>
    QAction *add(const QString &name, const QString &text, const QList<QKeySequence> &keys, Slot slot);
    /// The palette and the sheet of what @p window shows; they end with @p owner.
    static void addCommands(QWidget *window, QObject *owner);

    QWidget *m_window = nullptr;
    QString m_language;
    QList<QAction *> m_textSizes;
};

} // namespace userdesk
