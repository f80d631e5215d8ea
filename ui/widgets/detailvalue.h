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

    /// An empty text is shown as a dash; without a tooltip of its own a value that is cut has the whole text as one.
    void setValue(const QString &text, const QString &toolTip, std::optional<Tone> tone);
    void setRemark(const QString &remark); ///< for screen readers, e.g. that the server changed the value

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyValue();
    void showToolTip();

    QString m_text;
    QString m_toolTip;
    QString m_remark;
    std::optional<Tone> m_tone;
};

} // namespace userdesk
