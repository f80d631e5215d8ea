// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/pickercompleter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusEvent>
#include <QSignalBlocker>

#include "widgets/pickerdelegate.h"
#include "widgets/pickermatches.h"

namespace userdesk {

PickerCompleter::PickerCompleter(PickerMatches *matches, QObject *parent)
    : QCompleter(matches, parent)
{
    setMaxVisibleItems(12);
    popup()->setItemDelegate(new PickerDelegate(popup()));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { leaveWith(now); });
}

/// An open list takes every key, and keeps from its line that the focus has left.
void PickerCompleter::leaveWith(const QWidget *focused)
{
    if (!popup()->isVisible() || !widget() || focused == widget() || widget()->isAncestorOf(focused)) {
        return;
    }
    popup()->hide();
    QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(widget(), &left);
}

void PickerCompleter::chooseFirst()
{
    if (popup()->isVisible() && !popup()->currentIndex().isValid()) {
        const QSignalBlocker blocker(popup()->selectionModel()); // a chosen item would be written into the line
        popup()->setCurrentIndex(popup()->model()->index(0, 0));
        popup()->viewport()->update();
    }
}

int PickerCompleter::chosen() const
{
    return popup()->isVisible() ? popup()->currentIndex().row() : -1;
}

/// The matches are found already, so that the completer finds all of them.
QStringList PickerCompleter::splitPath(const QString &) const
{
    return {QString()};
}

} // namespace userdesk
