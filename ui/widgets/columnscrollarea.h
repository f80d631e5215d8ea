// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QScrollArea>

namespace userdesk {

/// Scrolls up and down alone, and is wide enough for what it holds.
class ColumnScrollArea : public QScrollArea {
    Q_OBJECT

public:
    explicit ColumnScrollArea(QWidget *parent = nullptr);

    /// To be called before something over it comes or goes. Whoever is about to click or to type in it finds what it
    /// holds at the same place of the screen afterwards, as far as scrolling can do that.
    void keepInPlace();

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isInUse() const;

    std::optional<int> m_keptTop; ///< until the layout has given it another place
};

} // namespace userdesk
