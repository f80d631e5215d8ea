// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace userdesk {

/// Words that wrap, may hold values from outside, and can be copied: what is copied is the value, without the marks and
/// the breaks that only its display needs.
class ValueLabel : public QLabel {
    Q_OBJECT

public:
    explicit ValueLabel(QWidget *parent = nullptr);

    void setValue(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QString selectedValue() const;

    QString m_value;
};

/// What is wrong with a field, under it.
class ProblemLabel : public ValueLabel {
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showColor();
};

} // namespace userdesk
