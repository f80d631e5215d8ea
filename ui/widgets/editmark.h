// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include "look/colors.h"

namespace userdesk {

/// A dot before a row: something about it is not as it was. It keeps its place when there is none.
class EditMark : public QWidget {
    Q_OBJECT

public:
    explicit EditMark(QWidget *parent = nullptr);

    void showDot(ColorRole color);
    void showNothing();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isShown = false;
    ColorRole m_color = ColorRole::Warning;
};

} // namespace userdesk
