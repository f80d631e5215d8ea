// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/tooltipguard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QTextDocument>
#include <QToolTip>

#include "widgets/displaytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QString toolTipAt(const QWidget &widget, const QPoint &place)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    const bool isInView = view && view->viewport() == &widget;
    return isInView ? view->indexAt(place).data(Qt::ToolTipRole).toString() : widget.toolTip();
}

class ToolTipGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::ToolTip ? qobject_cast<QWidget *>(watched) : nullptr;
        if (!widget) {
            return false;
        }
        const auto *help = static_cast<const QHelpEvent *>(event);
        const QString text = toolTipAt(*widget, help->pos());
        if (!hasForeignMarkup(text)) {
            return false;
        }
        QToolTip::showText(help->globalPos(), toolTipText(text), widget);
        return true;
    }
};

} // namespace

bool hasForeignMarkup(const QString &toolTip)
{
    // All that Qt::convertFromPlainText() writes; every < of the text itself is &lt; there.
    static const QRegularExpression foreign(u"<(?!/?p>|br ?/?>)"_s, QRegularExpression::CaseInsensitiveOption);
    return Qt::mightBeRichText(toolTip) && foreign.match(toolTip).hasMatch();
}

void installToolTipGuard()
{
    qApp->installEventFilter(new ToolTipGuard(qApp));
}

} // namespace userdesk
