// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace userdesk {

/// Where the keyboard is in a window or a page, and what is typed there, for the page that replaces it.
class FocusPlace {
public:
    explicit FocusPlace(const QWidget *page);

    /// Gives the keyboard to the part of @p page with the same name, where there is one that takes it.
    void restore(QWidget *page) const;

private:
    QString m_name; ///< the object name of the nearest part that has one
    QString m_text; ///< of a line of text
    int m_cursor = -1;
    int m_selectionStart = -1; ///< -1 where nothing is selected
    int m_selectionEnd = -1;
};

} // namespace userdesk
