// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace userdesk {

/// Which version of what runs where, to be copied into a report, and under which licences.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// The facts, a line each, in English: they are for those who mend the program.
    static QString facts();
};

} // namespace userdesk
