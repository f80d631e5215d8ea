// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace userdesk {

/// Waits for a moment when a page may take the keyboard: nobody is typing, and no dialog or menu stands open.
class QuietMoment : public QObject {
    Q_OBJECT

public:
    explicit QuietMoment(QObject *parent = nullptr);

    static constexpr int pause = 1'500; ///< milliseconds without a key

    bool isQuiet() const;
    void wait(); ///< for one that is not now
    void giveUp() { m_timer.stop(); }

Q_SIGNALS:
    void came();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_sinceKey; ///< not valid before the first one
    QTimer m_timer;
};

} // namespace userdesk
