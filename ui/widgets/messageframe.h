// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include "widgets/chip.h"

class QHBoxLayout;
class QVBoxLayout;

namespace userdesk {

class IconLabel;
class MessageText;

/// A box in the colours of its tone, with a mark, words, and whatever is put behind or under them.
class MessageFrame : public QFrame {
    Q_OBJECT

public:
    explicit MessageFrame(QWidget *parent = nullptr);

    QString text() const; ///< title and detail, as screen readers are given them

protected:
    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    void setWords(const QString &title, const QString &detail);
    void announce(); ///< the words, to screen readers

    MessageText *words() const { return m_words; }
    QHBoxLayout *row() const { return m_row; } ///< the mark, the column, and what is put behind it
    QVBoxLayout *column() const { return m_column; } ///< the words, and what is put under them

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    IconLabel *m_mark = nullptr;
    MessageText *m_words = nullptr;
    QHBoxLayout *m_row = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace userdesk
