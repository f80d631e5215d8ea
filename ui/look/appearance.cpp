// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "look/appearance.h"

#include <QVariant>
#include <QWidget>

namespace userdesk {

namespace {

template <typename Look> void setLook(QWidget *widget, const char *property, Look look)
{
    if (widget->property(property).toInt() != int(look)) {
        widget->setProperty(property, int(look));
        widget->updateGeometry();
        widget->update();
    }
}

template <typename Look> Look lookOf(const QWidget *widget, const char *property)
{
    return widget ? Look(widget->property(property).toInt()) : Look::Plain;
}

} // namespace

void setFieldLook(QWidget *field, FieldLook look)
{
    setLook(field, "fieldLook", look);
}

FieldLook fieldLook(const QWidget *field)
{
    return lookOf<FieldLook>(field, "fieldLook");
}

void setButtonLook(QWidget *button, ButtonLook look)
{
    setLook(button, "buttonLook", look);
}

ButtonLook buttonLook(const QWidget *button)
{
    return lookOf<ButtonLook>(button, "buttonLook");
}

void setFrameLook(QWidget *frame, FrameLook look)
{
    setLook(frame, "frameLook", look);
}

FrameLook frameLook(const QWidget *frame)
{
    return lookOf<FrameLook>(frame, "frameLook");
}

} // namespace userdesk
