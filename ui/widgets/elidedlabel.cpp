// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/elidedlabel.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include "widgets/displaytext.h"

namespace userdesk {

namespace {

constexpr int widest = 2'000; // no place is wider

} // namespace

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_fullText = text;
    setText(displayText(text));
    updateGeometry();
    showToolTip();
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    showToolTip();
}

void ElidedLabel::showToolTip()
{
    const bool isCut = sizeHint().width() > width() + 1;
    setToolTip(isCut ? toolTipText(m_fullText) : QString());
    setAccessibleDescription(isCut ? text() : QString()); // else a screen reader is given the tooltip with its markup
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {std::min(metrics.horizontalAdvance(text()) + 1, widest), metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 4, metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    style()->drawItemText(&painter, rect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), palette(),
                          isEnabled(), shown, foregroundRole());
}

} // namespace userdesk
