// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QWidget;

namespace userdesk {

/// Where the keyboard is in a page, for the page that replaces it.
class FocusPlace {
public:
    /// @p window is any widget of the window.
    explicit FocusPlace(const QWidget *window);

    /// Gives the keyboard to the part of @p page with the same name, where there is one that takes it.
    void restore(QWidget *page) const;

private:
    QString m_name; ///< the object name of the nearest part that has one
    int m_cursor = -1; ///< in a line of text
};

} // namespace userdesk
