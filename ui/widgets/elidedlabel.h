// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace userdesk {

/// One line of plain text that is cut at its end where it doesn't fit; the whole text is the accessible name and then
/// the tooltip. Whatever the text holds, it can't disturb its surroundings.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QString fullText() const { return m_fullText; }
    void setFullText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showToolTip();

    QString m_fullText;
};

} // namespace userdesk
