// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/strengthmeter.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include "look/boxes.h"
#include "look/theme.h"
#include "users/passwords.h"
#include "widgets/chip.h"

namespace userdesk {

namespace {

constexpr int steps = 4;
constexpr Length stepWidth{28};
constexpr Length barHeight = Theme::space1;
constexpr Length barWidth = steps * stepWidth + (steps - 1) * Theme::space1;

Tone toneOf(int strength)
{
    return strength < 2 ? Tone::Danger : strength == 2 ? Tone::Warning : Tone::Ok;
}

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::font(Theme::noteSize));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void StrengthMeter::setPassword(const QString &password)
{
    m_strength = password.isEmpty() ? std::nullopt : passwordStrength(password);
    setAccessibleName(word());
    setVisible(m_strength.has_value());
    update();
}

QString StrengthMeter::word() const
{
    if (!m_strength) {
        return {};
    }
    switch (*m_strength) {
    case 0:
        return tr("Very weak: easy to guess");
    case 1:
        return tr("Weak");
    case 2:
        return tr("Fair");
    case 3:
        return tr("Good");
    default:
        return tr("Strong");
    }
}

QSize StrengthMeter::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {barWidth + Theme::space2 + metrics.horizontalAdvance(word()), metrics.height()};
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    if (!m_strength) {
        return;
    }
    QPainter painter(this);
    const QColor full = textColor(toneOf(*m_strength));
    for (int step = 0; step < steps; ++step) {
        const QRect box(step * (stepWidth + Theme::space1), (height() - barHeight) / 2, stepWidth, barHeight);
        const bool isFull = step < std::max(1, *m_strength);
        paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), box),
                 isFull ? full : Theme::color(ColorRole::Hairline), {}, 0, barHeight / 2);
    }
    painter.setPen(full);
    const QRect words = rect().adjusted(barWidth + Theme::space2, 0, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     fontMetrics().elidedText(word(), Qt::ElideRight, words.width()));
}

} // namespace userdesk
