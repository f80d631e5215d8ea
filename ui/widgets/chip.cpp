// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/chip.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>

#include "look/boxes.h"
#include "look/theme.h"
#include "users/userstatus.h"
#include "widgets/displaytext.h"
#include "widgets/foundletters.h"

namespace userdesk {

namespace {

constexpr int chipHeight = 2 * Theme::chipRadius;

struct ToneColors {
    ColorRole text;
    ColorRole ground;
};

ToneColors colorsOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {ColorRole::Neutral, ColorRole::NeutralGround};
    case Tone::Ok:
        return {ColorRole::Ok, ColorRole::OkGround};
    case Tone::Warning:
        return {ColorRole::Warning, ColorRole::WarningGround};
    case Tone::Danger:
        return {ColorRole::Danger, ColorRole::DangerGround};
    case Tone::Accent:
        return {ColorRole::Accent, ColorRole::AccentGround};
    }
    Q_UNREACHABLE();
}

ChipFace marked(QChar mark, const QString &word, Tone tone)
{
    return {mark + QStringLiteral(" ") + word, tone};
}

} // namespace

ChipFace statusFace(const QString &wireStatus)
{
    const QString word = statusWord(wireStatus);
    if (wireStatus == u"ACTIVE") {
        return marked(u'●', word, Tone::Ok);
    }
    if (wireStatus == u"INACTIVE") {
        return marked(u'○', word, Tone::Neutral);
    }
    if (wireStatus == u"EXPIRED") {
        return marked(u'◆', word, Tone::Warning);
    }
    if (wireStatus == u"BLOCKED") {
        return marked(u'■', word, Tone::Danger);
    }
    if (wireStatus == u"DELETED") {
        return marked(u'✕', word, Tone::Danger);
    }
    return {word, Tone::Neutral};
}

QColor textColor(Tone tone)
{
    return Theme::color(colorsOf(tone).text);
}

QColor groundColor(Tone tone)
{
    return Theme::color(colorsOf(tone).ground);
}

QSize chipSize(const ChipFace &face)
{
    const QFontMetrics metrics(Theme::font(Theme::noteSize));
    return {metrics.horizontalAdvance(displayText(face.text)) + 2 * Theme::space2,
            std::max(chipHeight, metrics.height())};
}

void paintChip(QPainter *painter, const QRect &rect, const ChipFace &face, Qt::LayoutDirection direction,
               const QByteArrayList &words)
{
    const QSize size = chipSize(face).boundedTo(rect.size());
    QRect box(rect.topLeft() + QPoint(0, (rect.height() - size.height()) / 2), size);
    if (direction == Qt::RightToLeft) {
        box.moveRight(rect.right());
    }
    paintBox(painter, box, groundColor(face.tone), {}, 0, Theme::chipRadius);
    const QRect inside = box.adjusted(Theme::space2, 0, -Theme::space2, 0);
    const QFont font = Theme::font(Theme::noteSize);
    const MarkedText line = markedText(displayText(face.text), words);
    painter->save();
    painter->setFont(font);
    painter->setPen(textColor(face.tone));
    paintMarked(painter, inside, elided(line, QFontMetrics(font), inside.width() + 1), QTextOption(Qt::AlignHCenter));
    painter->restore();
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent)
    : Chip(ChipFace{text, tone}, parent)
{
}

Chip::Chip(const ChipFace &face, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFace(face);
}

void Chip::setText(const QString &text)
{
    setFace({text, m_face.tone});
}

void Chip::setTone(Tone tone)
{
    setFace({m_face.text, tone});
}

void Chip::setFace(const ChipFace &face)
{
    m_face = face;
    QLabel::setText(displayText(face.text));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    constexpr int widest = 320;
    const QSize size = chipSize(m_face);
    return {std::min(size.width(), widest), size.height()};
}

QSize Chip::minimumSizeHint() const
{
    constexpr int widestWord = 160; // what is longer may be cut
    return sizeHint().boundedTo({widestWord, sizeHint().height()});
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_face.text.isEmpty()) {
        paintChip(&painter, rect(), m_face, layoutDirection());
    }
}

Chip *createStatusChip(const QString &wireStatus, QWidget *parent)
{
    return new Chip(statusFace(wireStatus), parent);
}

} // namespace userdesk
