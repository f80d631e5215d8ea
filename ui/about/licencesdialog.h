// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace userdesk {

/// The licences of the program and of what it is shipped with, whole, as each of them asks.
class LicencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit LicencesDialog(QWidget *parent = nullptr);
};

} // namespace userdesk
