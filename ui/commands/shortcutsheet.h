// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace userdesk {

/// All keys that do something in a window as it is now, and those that work everywhere.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(QWidget *window);
};

} // namespace userdesk
