// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>

namespace userdesk {

/// The status in words. One that the contract doesn't publish is shown as it is and stays selectable.
class StatusBox : public QComboBox {
    Q_OBJECT

public:
    explicit StatusBox(QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QString &status); ///< empty: nothing is chosen

Q_SIGNALS:
    void valueChanged(const QString &status);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showSigns();
    void removeForeignItems(const QString &kept);

    int m_ownCount = 0; ///< of the published statuses and what is between them
};

} // namespace userdesk
