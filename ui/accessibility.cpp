// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "accessibility.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTextDocument>
#include <QToolTip>

#include "widgets/displaytext.h"
#include "widgets/popupbutton.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// A label whose text is told once, and without the marks that keep its letters in order on the screen: some screen
/// readers name each of them.
class SpokenLabel : public QAccessibleWidget {
public:
    explicit SpokenLabel(QLabel *label)
        : QAccessibleWidget(label, QAccessible::StaticText)
        , m_label(label)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString name = m_label->accessibleName().isEmpty() ? shownText() : m_label->accessibleName();
        const QString told = kind == QAccessible::Name ? name : QAccessibleWidget::text(kind);
        return kind == QAccessible::Description && told == name ? QString() : spokenText(told);
    }

    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto found = QAccessibleWidget::relations(match);
        if (m_label->buddy() && match.testFlag(QAccessible::Labelled)) {
            found.append({QAccessible::queryAccessibleInterface(m_label->buddy()), QAccessible::Labelled});
        }
        return found;
    }

private:
    QString shownText() const
    {
        QString shown = m_label->text();
        const bool hasMarkup = m_label->textFormat() == Qt::RichText
            || (m_label->textFormat() == Qt::AutoText && Qt::mightBeRichText(shown));
        if (hasMarkup) {
            QTextDocument document;
            document.setHtml(shown);
            shown = document.toPlainText();
        }
        return m_label->buddy() ? shown.remove(u'&') : shown;
    }

    QLabel *m_label = nullptr;
};

/// A tool tip is told as the description. One that only says the name would be heard twice: it is shown without being
/// kept.
class ToolTips : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::ToolTipChange || event->type() == QEvent::ToolTip
            ? qobject_cast<QWidget *>(watched)
            : nullptr;
        if (!widget || widget->accessibleName().isEmpty()) {
            return false;
        }
        if (event->type() == QEvent::ToolTipChange) {
            if (widget->toolTip() == widget->accessibleName()) {
                widget->setToolTip({});
            }
            return false;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!button || !button->text().isEmpty() || !button->toolTip().isEmpty()) {
            return false;
        }
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), button->accessibleName(), widget);
        return true;
    }
};

/// Qt's own interface of a scroll area (6.4) takes any child's number for good. Its scroll bars count as children while
/// they are visible, so a screen reader that counts, waits, and asks for the last one reads past the end when the page
/// was hidden in between, and the program crashes. The plain interface checks the number.
QAccessibleInterface *createInterface(const QString &className, QObject *object)
{
    if (className == "userdesk::MessageFrame"_L1) { // what a screen reader tells when it appears
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::AlertMessage);
    }
    // Else a screen reader passes them by, and reads what is in them without saying what of.
    if (className == "userdesk::RoleBoxes"_L1 || className == "userdesk::DetailsView"_L1) {
        return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::Grouping);
    }
    auto *label =
        className == "QLabel"_L1 || className == "userdesk::ElidedLabel"_L1 ? qobject_cast<QLabel *>(object) : nullptr;
    if (label && label->pixmap(Qt::ReturnByValue).isNull()) {
        return new SpokenLabel(label);
    }
    if (className == "QPushButton"_L1 || className == "QToolButton"_L1) {
        return createPopupButtonInterface(object);
    }
    auto *area = className == "QScrollArea"_L1 ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new QAccessibleWidget(area, QAccessible::Pane) : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(createInterface);
    qApp->installEventFilter(new ToolTips(qApp));
}

} // namespace userdesk
