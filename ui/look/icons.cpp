// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "look/icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

#include "look/iconpaths.h"
#include "look/theme.h"

namespace userdesk {

namespace {

/// Draws an icon when it is asked for, so that it always has the colours of the moment.
class DeskIconEngine : public QIconEngine {
public:
    DeskIconEngine(Icon name, ColorRole role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const ColorRole role = mode == QIcon::Disabled ? ColorRole::Edge : m_role;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / iconGrid, rect.height() / iconGrid);
        painter->setPen(QPen(Theme::color(role), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(iconPath(m_name));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, {{}, size}, mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DeskIconEngine(*this); }

private:
    Icon m_name;
    ColorRole m_role;
};

QPixmap applicationPixmap(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / iconGrid, size / iconGrid);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(colorOf(ColorRole::Accent, false)));
    painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3.5, 3.5);
    painter.setBrush(QColor::fromRgb(colorOf(ColorRole::OnAccent, false)));
    painter.drawEllipse(QRectF(5.6, 2.8, 4.8, 4.8));
    QPainterPath shoulders;
    shoulders.moveTo(3.4, 11.2);
    shoulders.cubicTo(3.6, 7.6, 12.4, 7.6, 12.6, 11.2);
    shoulders.closeSubpath();
    painter.drawPath(shoulders);
    painter.drawRoundedRect(QRectF(2.8, 12.2, 10.4, 1.2), 0.6, 0.6); // the desk
    return pixmap;
}

} // namespace

QIcon icon(Icon name, ColorRole role)
{
    return QIcon(new DeskIconEngine(name, role));
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 32, 48, 128}) {
        icon.addPixmap(applicationPixmap(size));
    }
    return icon;
}

} // namespace userdesk
