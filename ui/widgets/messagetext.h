// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextEdit>

namespace userdesk {

/// A heading and a paragraph of plain text, as high as they need and no higher than eight lines, which one can select,
/// copy and read with a screen reader.
class MessageText : public QTextEdit {
    Q_OBJECT

public:
    explicit MessageText(QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
    int mostHeight() const;

    bool m_isFitting = false;
};

} // namespace userdesk
