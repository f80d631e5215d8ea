// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/focusplace.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace userdesk {

FocusPlace::FocusPlace(const QWidget *page)
{
    const QWidget *focused = page->focusWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(focused)) {
        m_text = line->text();
        m_cursor = line->cursorPosition();
        m_selectionStart = line->selectionStart();
        m_selectionEnd = line->selectionEnd();
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
    if (auto *line = qobject_cast<QLineEdit *>(named); line && m_cursor >= 0) {
        if (line->text() != m_text) {
            line->setText(m_text);
        }
        line->setCursorPosition(m_cursor);
        if (m_selectionStart >= 0) {
            // From its other end, so that the cursor stays where it was.
            const bool isForward = m_cursor == m_selectionEnd;
            const int length = m_selectionEnd - m_selectionStart;
            line->setSelection(isForward ? m_selectionStart : m_selectionEnd, isForward ? length : -length);
        }
    }
}

} // namespace userdesk
