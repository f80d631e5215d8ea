// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/taborder.h"

#include <algorithm>

#include <QLayout>
#include <QScrollArea>
#include <QVariant>
#include <QWidget>

namespace userdesk {

namespace {

constexpr auto comesLast = "comesLastByTab";

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(const QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget()) {
            collect(widget, order);
        } else if (const QLayout *inner = item->layout()) {
            collect(inner, order);
        }
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    // One that hands the focus on to a child has to come before it, or Tab would go back there from the end.
    if ((widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) {
        order.append(widget);
    }
    if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        collect(area->widget(), order);
    } else if (const QLayout *layout = widget->layout()) {
        collect(layout, order);
    }
}

} // namespace

void comeLastByTab(QWidget *control)
{
    control->setProperty(comesLast, true);
}

void setTabOrderOfLayouts(QWidget *page)
{
    QList<QWidget *> order;
    collect(page, order);
    std::stable_partition(order.begin(), order.end(),
                          [](const QWidget *each) { return !each->property(comesLast).toBool(); });
    for (qsizetype i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
    }
}

} // namespace userdesk
