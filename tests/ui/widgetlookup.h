// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>
#include <QMessageBox>
#include <QWidget>

namespace userdesk {

/// The widget of this type that a screen reader calls by this name; null where there is none.
template <typename W> W *named(const QWidget &root, const QString &accessibleName)
{
    const auto candidates = root.findChildren<W *>();
    for (W *candidate : candidates) {
        if (candidate->accessibleName() == accessibleName) {
            return candidate;
        }
    }
    return nullptr;
}

/// Presses the button of a question that says @p text.
inline bool answer(const QMessageBox *question, const QString &text)
{
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (button->text() == text) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace userdesk
