// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QIcon>
#include <QLabel>

class QPainter;

namespace userdesk {

enum class Tone { Neutral, Ok, Warning, Danger, Accent, Production };

/// What a chip shows: a shape and a word, so that colour is never alone.
struct ChipFace {
    QString text;
    Tone tone = Tone::Neutral;
};

/// The face of a status, e.g. "● Active"; an unknown one is shown as it is.
ChipFace statusFace(const QString &wireStatus);

/// Its shape alone, in its colour at this moment; null for an unknown status.
QIcon statusSign(const QString &wireStatus);

QColor textColor(Tone tone);
QColor groundColor(Tone tone);

QSize chipSize(const ChipFace &face);

/// Paints the chip at the leading edge of @p rect, vertically centred, cut where it's too wide, with the letters marked
/// that were searched for by @p words.
void paintChip(QPainter *painter, const QRect &rect, const ChipFace &face, Qt::LayoutDirection direction,
               const QByteArrayList &words = {});

/// A word on a coloured ground.
class Chip : public QLabel {
    Q_OBJECT

public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);
    explicit Chip(const ChipFace &face, QWidget *parent = nullptr);

    QString text() const { return m_face.text; }
    void setText(const QString &text);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setFace(const ChipFace &face);

    ChipFace m_face;
};

Chip *createStatusChip(const QString &wireStatus, QWidget *parent = nullptr);

} // namespace userdesk
