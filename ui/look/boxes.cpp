// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "look/boxes.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QStyleOption>
#include <QTableView>

#include "look/appearance.h"
#include "look/theme.h"

namespace userdesk {

namespace {

struct Box {
    QColor fill;
    QColor edge;
    int edgeWidth = 1;
};

Box fieldBox(const QStyleOption &option, FieldLook look)
{
    Box box{Theme::color(ColorRole::Field), Theme::color(ColorRole::Edge)};
    if (look == FieldLook::Edited) {
        box = {Theme::color(ColorRole::WarningGround), Theme::color(ColorRole::Warning)};
    } else if (look == FieldLook::Refused) {
        box.edge = Theme::color(ColorRole::Danger);
    }
    if (!(option.state & QStyle::State_Enabled)) {
        box = {{}, Theme::color(ColorRole::Hairline)};
    } else if (option.state & QStyle::State_HasFocus) {
        box.edge = Theme::color(ColorRole::Accent);
        box.edgeWidth = Theme::focusWidth;
    }
    return box;
}

bool isFilled(ButtonLook look)
{
    return look == ButtonLook::Primary || look == ButtonLook::Danger;
}

Box buttonBox(const QStyleOption &option, ButtonLook look)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && option.state & QStyle::State_MouseOver;
    const bool hasBox = look == ButtonLook::Plain || isFilled(look);
    Box box;
    if (hasBox) {
        box = {Theme::color(ColorRole::Field), Theme::color(isEnabled ? ColorRole::Edge : ColorRole::Hairline)};
    }
    if (isEnabled && isFilled(look)) {
        box.fill = Theme::color(look == ButtonLook::Danger ? ColorRole::Danger : ColorRole::Accent);
        box.edge = box.fill;
        if (isDown || isHovered) {
            box.fill = isDown ? box.fill.darker(125) : box.fill.darker(112);
        }
    } else if (isEnabled && look != ButtonLook::Link && (isDown || isHovered)) {
        box.fill = Theme::color(isDown ? ColorRole::AccentGround : ColorRole::NeutralGround);
    }
    return box;
}

} // namespace

void paintBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &edge, int edgeWidth, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    const qreal inset = edge.isValid() ? edgeWidth / 2.0 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void paintField(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const FieldLook look = fieldLook(widget);
    if (look == FieldLook::Locked) {
        if (option.state & QStyle::State_HasFocus) {
            paintFocus(painter, option.rect);
        }
        return;
    }
    const Box box = fieldBox(option, look);
    paintBox(painter, option.rect, box.fill, box.edge, box.edgeWidth, Theme::radius);
}

void paintButton(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const ButtonLook look = buttonLook(widget);
    const Box box = buttonBox(option, look);
    paintBox(painter, option.rect, box.fill, box.edge, box.edgeWidth, Theme::radius);
    if (!(option.state & QStyle::State_HasFocus)) {
        return;
    }
    if (isFilled(look)) {
        // On the fill itself the focus is a line of the text's colour inside the edge.
        const QRect inside = option.rect.adjusted(2, 2, -2, -2);
        paintBox(painter, inside, {}, Theme::color(ColorRole::OnAccent), Theme::focusWidth, Theme::radius - 2);
        return;
    }
    paintFocus(painter, option.rect);
}

void paintCheckBox(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const bool isLocked = fieldLook(widget) == FieldLook::Locked;
    const int radius = Theme::radius / 2;
    QColor check = Theme::color(isEnabled ? ColorRole::OnAccent : ColorRole::Text);
    if (isOn && isEnabled) {
        paintBox(painter, option.rect, Theme::color(ColorRole::Accent), Theme::color(ColorRole::Accent), 1, radius);
    } else if (!isLocked) {
        const ColorRole edge = isEnabled ? ColorRole::Edge : ColorRole::Hairline;
        paintBox(painter, option.rect, Theme::color(ColorRole::Field), Theme::color(edge), 1, radius);
    }
    if (!isOn) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(check, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option.rect;
    painter->drawPolyline(QPolygonF({{r.x() + r.width() * 0.25, r.y() + r.height() * 0.52},
                                     {r.x() + r.width() * 0.43, r.y() + r.height() * 0.70},
                                     {r.x() + r.width() * 0.76, r.y() + r.height() * 0.32}}));
    painter->restore();
}

void paintFrame(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const QRect &r = option.rect;
    const QColor hairline = Theme::color(ColorRole::Hairline);
    switch (frameLook(widget)) {
    case FrameLook::Card:
        paintBox(painter, r, Theme::color(ColorRole::Surface), hairline, 1, Theme::chipRadius);
        break;
    case FrameLook::TopBar:
        painter->fillRect(r, Theme::color(ColorRole::Surface));
        painter->fillRect(r.x(), r.bottom(), r.width(), 1, hairline);
        break;
    case FrameLook::ProductionBar:
        painter->fillRect(r, Theme::color(ColorRole::Surface));
        painter->fillRect(r.x(), r.bottom() - 1, r.width(), 2, Theme::color(ColorRole::ProductionGround));
        break;
    case FrameLook::BottomBar:
        painter->fillRect(r, Theme::color(ColorRole::Window));
        painter->fillRect(r.x(), r.y(), r.width(), 1, hairline);
        break;
    case FrameLook::Plain: {
        const bool hasFocus = widget && widget->hasFocus();
        paintBox(painter, r, {}, Theme::color(hasFocus ? ColorRole::Accent : ColorRole::Edge),
                 hasFocus ? Theme::focusWidth : 1, Theme::radius);
        break;
    }
    }
}

void paintItem(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option)) {
        painter->fillRect(option.rect, item->backgroundBrush);
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, Theme::color(ColorRole::SelectedRow));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, Theme::color(ColorRole::NeutralGround));
    }
    if (qobject_cast<const QTableView *>(widget)) {
        const QRect &r = option.rect;
        painter->fillRect(r.x(), r.bottom(), r.width(), 1, Theme::color(ColorRole::Hairline));
    }
}

void paintFocus(QPainter *painter, const QRect &rect)
{
    paintBox(painter, rect, {}, Theme::color(ColorRole::Accent), Theme::focusWidth, Theme::radius);
}

} // namespace userdesk
