// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

#include "look/length.h"

namespace userdesk {

/// Paints a row of the side: plain text cut where the row needs it, and a number at its end.
class SideListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr Length rowHeight{28};

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace userdesk
