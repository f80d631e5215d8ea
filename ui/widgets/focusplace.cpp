// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/focusplace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace userdesk {

FocusPlace::FocusPlace(const QWidget *window)
{
    const QWidget *focused = window->window()->focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focused)) {
        m_cursor = line->cursorPosition();
    }
    while (focused && (focused->objectName().isEmpty() || focused->objectName().startsWith(u"qt_"))) {
        focused = focused->parentWidget();
    }
    m_name = focused ? focused->objectName() : QString();
}

void FocusPlace::restore(QWidget *page) const
{
    auto *named = m_name.isEmpty() ? nullptr : page->findChild<QWidget *>(m_name);
    if (!named || !named->isEnabled() || named->focusPolicy() == Qt::NoFocus) {
        return;
    }
    named->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(named)) {
        line->setCursorPosition(m_cursor);
    }
}

} // namespace userdesk
