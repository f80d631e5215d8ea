// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace userdesk {

/// What the style is told about a widget beyond what Qt knows. Kept on the widget, read when it is painted.
enum class FieldLook { Plain, Edited, Refused, Locked };
enum class ButtonLook { Plain, Primary, Danger, Link, Flat };
enum class FrameLook { Plain, Card, TopBar, ProductionBar, BottomBar };

void setFieldLook(QWidget *field, FieldLook look);
FieldLook fieldLook(const QWidget *field);

void setButtonLook(QWidget *button, ButtonLook look);
ButtonLook buttonLook(const QWidget *button);

void setFrameLook(QWidget *frame, FrameLook look);
FrameLook frameLook(const QWidget *frame);

} // namespace userdesk
