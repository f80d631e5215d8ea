// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTimer>

#include "editing/notice.h"
#include "widgets/messageframe.h"

class QPushButton;

namespace userdesk {

/// What the operator is told, in place: hidden while there is nothing to tell. A new notice is announced to screen
/// readers once; the countdown of a notice that has to wait is shown in its button and not announced again.
class MessageArea : public MessageFrame {
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    void setNotice(const Notice &notice);
    const Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed(); ///< by the operator; the area has hidden itself

private:
    void createButtons();
    void placeAction();
    void showAction();

    Notice m_notice;
    QTimer m_second;
    qint64 m_waitUntil = 0; ///< milliseconds of the monotonic clock
    QPushButton *m_action = nullptr;
    QPushButton *m_copy = nullptr; ///< a fault's words, to be sent to somebody who can help
    QPushButton *m_dismiss = nullptr;
};

} // namespace userdesk
