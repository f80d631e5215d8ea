// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QLineEdit>

#include "widgets/chip.h"

namespace userdesk {

/// A value that is read, selected and copied but not changed: a line without a box, or a chip with the same text.
class DetailValue : public QLineEdit {
    Q_OBJECT

public:
    explicit DetailValue(QWidget *parent = nullptr);

    /// An empty text is shown as a dash; the tooltip is the whole text unless given.
    void setValue(const QString &text, const QString &toolTip, std::optional<Tone> tone);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tone> m_tone;
};

} // namespace userdesk
