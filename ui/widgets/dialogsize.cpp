// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/dialogsize.h"

#include <QWidget>

#include "look/theme.h"

namespace userdesk {

QSize dialogSize(const QWidget *parent, const QSize &designed)
{
    const QSize usual(Length(designed.width()), Length(designed.height()));
    const QWidget *main = parent;
    while (main && main->parentWidget()) {
        main = main->parentWidget();
    }
    return main ? usual.boundedTo(main->size() - QSize(Theme::space5 * 2, Theme::space5 * 2)) : usual;
}

} // namespace userdesk
