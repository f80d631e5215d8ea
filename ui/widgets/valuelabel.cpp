// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/valuelabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include "look/theme.h"
#include "widgets/displaytext.h"

namespace userdesk {

ValueLabel::ValueLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ValueLabel::setValue(const QString &text)
{
    m_value = text;
    setText(wrappableText(text));
    setToolTip(QLabel::text().endsWith(u'…') ? toolTipText(text) : QString());
}

QString ValueLabel::selectedValue() const
{
    return selectedText() == text() ? m_value : withoutDisplayMarks(selectedText());
}

void ValueLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedValue());
    } else {
        QLabel::keyPressEvent(event);
    }
}

/// Where what is selected can be pasted with the middle button.
void ValueLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelectedText()) {
        clipboard->setText(selectedValue(), QClipboard::Selection);
    }
}

void ValueLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"));
    copy->setEnabled(hasSelectedText());
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(selectedValue()); });
    QAction *all = menu->addAction(tr("Select all"));
    connect(all, &QAction::triggered, this, [this] { setSelection(0, int(text().size())); });
    menu->popup(event->globalPos());
}

ProblemLabel::ProblemLabel(QWidget *parent)
    : ValueLabel(parent)
{
    Theme::styleAsNote(this);
    showColor();
}

void ProblemLabel::showColor()
{
    QPalette colors;
    colors.setColor(QPalette::PlaceholderText, Theme::color(ColorRole::Danger));
    setPalette(colors);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange
        && palette().color(QPalette::PlaceholderText) != Theme::color(ColorRole::Danger)) {
        showColor();
    }
}

} // namespace userdesk
