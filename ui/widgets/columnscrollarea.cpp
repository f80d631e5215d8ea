// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/columnscrollarea.h"

#include <utility>

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>

namespace userdesk {

ColumnScrollArea::ColumnScrollArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the keyboard is in what it holds, which it follows
}

void ColumnScrollArea::keepInPlace()
{
    m_keptTop = isInUse() ? std::optional(y()) : std::nullopt;
    QTimer::singleShot(0, this, [this] { m_keptTop.reset(); }); // after the layout, which may have had nothing to do
}

bool ColumnScrollArea::isInUse() const
{
    return underMouse() || isAncestorOf(QApplication::focusWidget());
}

QSize ColumnScrollArea::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

bool ColumnScrollArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // what it holds needs another width
        updateGeometry();
    }
    return QScrollArea::event(event);
}

void ColumnScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_keptTop) { // the message may grow in several steps
        const int before = *std::exchange(m_keptTop, y());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + y() - before);
    }
}

} // namespace userdesk
