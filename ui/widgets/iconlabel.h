// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

#include "look/icons.h"

namespace userdesk {

/// An icon that can't be pressed, drawn when it's painted, so that it has the colours of the moment.
class IconLabel : public QLabel {
    Q_OBJECT

public:
    explicit IconLabel(QWidget *parent = nullptr);

    void setIcon(Icon name, ColorRole role = ColorRole::SecondText);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace userdesk
