// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/dialogsize.h"

#include <algorithm>

#include <QWidget>

#include "look/theme.h"

namespace userdesk {

namespace {

QSize roomOver(const QWidget *parent)
{
    const QWidget *main = parent;
    while (main && main->parentWidget()) {
        main = main->parentWidget();
    }
    constexpr Length edges = 2 * Theme::space5;
    return main ? main->size() - QSize(edges, edges) : QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
}

} // namespace

QSize dialogSize(const QWidget *parent, const QSize &designed)
{
    return QSize(Length(designed.width()), Length(designed.height())).boundedTo(roomOver(parent));
}

int dialogWidth(const QWidget *parent, Length designed)
{
    // Where even that is too narrow for the usual text, texts would be cut: better a dialog that stands out.
    return std::max(std::min<int>(designed, roomOver(parent).width()), Length::designed(designed));
}

} // namespace userdesk
