// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/chip.h"

namespace userdesk {

/// A person's initials on a colour that stays the same for the same ID.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &id);
    QString initials() const { return m_initials; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    Tone m_tone = Tone::Accent;
};

} // namespace userdesk
