// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace userdesk {

/// The line of a picker: behind the text, where there is room, the second text of the item that it names.
class PickerLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    QString extra() const { return m_extra; }
    void setExtra(const QString &extra);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_extra;
};

} // namespace userdesk
