// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QPixmap;

namespace userdesk {

/// One picture in its full size, which scrolls where it has more than the screen.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// @p words say what is to be seen in it.
    PictureDialog(const QPixmap &picture, const QString &words, QWidget *parent = nullptr);
};

} // namespace userdesk
