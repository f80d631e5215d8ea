// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QWidget;

namespace userdesk {

/// The Alt key pressed and let go alone, which opens a menu on Windows and Linux. With any other key, a click, or when
/// the window moves or loses the keyboard meanwhile, it is part of something else: Alt+Tab, a change of the keyboard's
/// layout, a window that is dragged.
class AltTap : public QObject {
    Q_OBJECT

public:
    /// Listens for @p owner as long as it is visible, in its window.
    explicit AltTap(QWidget *owner);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void tapped();

private:
    bool isOfWindow(QObject *object) const;

    QWidget *m_owner = nullptr;
    bool m_isDown = false;
};

} // namespace userdesk
