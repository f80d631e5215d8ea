// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QTimer>

#include "editing/notice.h"

class QPushButton;

namespace userdesk {

class IconLabel;
class MessageText;

/// What the operator is told, in place: hidden while there is nothing to tell. A new notice is announced to screen
/// readers once; the countdown of a notice that has to wait is shown in its button and not announced again.
class MessageArea : public QFrame {
    Q_OBJECT

public:
    explicit MessageArea(QWidget *parent = nullptr);

    void setNotice(const Notice &notice);
    QString text() const; ///< title and detail, as the accessible "Message" gives them

Q_SIGNALS:
    void actionTriggered();
    void dismissed(); ///< by the operator; the area has hidden itself

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void createParts();
    void layOut();
    void showWords();
    void showAction();
    void showColors();
    void announce();

    Notice m_notice;
    QTimer m_second;
    qint64 m_waitUntil = 0; ///< milliseconds of the monotonic clock
    IconLabel *m_mark = nullptr;
    MessageText *m_text = nullptr;
    QPushButton *m_action = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace userdesk
