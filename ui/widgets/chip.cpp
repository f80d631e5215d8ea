// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/chip.h"

#include <algorithm>
#include <array>

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPixmap>

#include "look/boxes.h"
#include "look/theme.h"
#include "users/userstatus.h"
#include "widgets/displaytext.h"
#include "widgets/foundletters.h"

namespace userdesk {

namespace {

constexpr Length chipHeight = 2 * Theme::chipRadius;

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
    case Tone::Production:
        return {ColorRole::Production, ColorRole::ProductionGround};
    }
    Q_UNREACHABLE();
}

} // namespace

namespace {

struct StatusLook {
    const char16_t *status;
    QChar sign;
    Tone tone;
};

constexpr std::array statusLooks{
    StatusLook{u"ACTIVE", u'●', Tone::Ok},       StatusLook{u"INACTIVE", u'○', Tone::Neutral},
    StatusLook{u"EXPIRED", u'◆', Tone::Warning}, StatusLook{u"BLOCKED", u'■', Tone::Danger},
    StatusLook{u"DELETED", u'✕', Tone::Danger},
};

/// Null for a status that isn't published.
const StatusLook *lookOf(const QString &wireStatus)
{
    const auto *const found =
        std::ranges::find_if(statusLooks, [&](const StatusLook &look) { return wireStatus == look.status; });
    return found == statusLooks.end() ? nullptr : found;
}

} // namespace

ChipFace statusFace(const QString &wireStatus)
{
    const QString word = statusWord(wireStatus);
    const StatusLook *look = lookOf(wireStatus);
    return look ? ChipFace{look->sign + QStringLiteral(" ") + word, look->tone} : ChipFace{word, Tone::Neutral};
}

QIcon statusSign(const QString &wireStatus)
{
    const StatusLook *look = lookOf(wireStatus);
    if (!look) {
        return {};
    }
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap sign(QSize(Theme::iconSize, Theme::iconSize) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    painter.setFont(Theme::font(Theme::noteSize));
    painter.setPen(textColor(look->tone));
    painter.drawText(QRect(0, 0, Theme::iconSize, Theme::iconSize), Qt::AlignCenter, QString(look->sign));
    return sign;
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
            std::max<int>(chipHeight, metrics.height())};
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
    constexpr Length widest{320};
    const QSize size = chipSize(m_face);
    return {std::min<int>(size.width(), widest), size.height()};
}

QSize Chip::minimumSizeHint() const
{
    constexpr Length widestWord{160}; // what is longer may be cut
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
