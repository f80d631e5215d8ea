// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QWidget>

namespace userdesk {

/// How hard a password is to guess: a bar and a word. It shows nothing for an empty password or without an estimate.
class StrengthMeter : public QWidget {
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    void setPassword(const QString &password);
    QString word() const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<int> m_strength;
};

} // namespace userdesk
