// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/detailvalue.h"

#include <algorithm>

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include "look/appearance.h"
#include "look/boxes.h"
#include "look/theme.h"
#include "widgets/displaytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr Length lineHeight = Theme::iconSize + Theme::space2;

} // namespace

DetailValue::DetailValue(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setMaxLength(1'000'000); // what the server sent is cut by the edge of the row alone
    setFieldLook(this, FieldLook::Locked);
    // Beside its label, whichever direction the value itself is read in.
    setAlignment(Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
}

void DetailValue::setValue(const QString &text, const QString &toolTip, std::optional<Tone> tone)
{
    m_tone = tone;
    const QString shown = text.isEmpty() ? u"—"_s : userdesk::displayText(text);
    if (shown != QLineEdit::text()) {
        setText(shown);
        setCursorPosition(0);
    }
    m_text = text;
    m_toolTip = toolTip;
    showToolTip();
    updateGeometry();
    update();
}

void DetailValue::setRemark(const QString &remark)
{
    m_remark = remark;
    showToolTip();
}

/// Where the value is cut the tooltip has the whole of it. The description says the same without markup.
void DetailValue::showToolTip()
{
    const bool isCut = fontMetrics().horizontalAdvance(text()) > width() - Theme::space1;
    const QString words = m_toolTip.isEmpty() && isCut ? m_text : m_toolTip;
    setToolTip(toolTipText(words));
    QStringList description{m_remark, spokenText(userdesk::displayText(words))};
    description.removeAll(QString());
    setAccessibleDescription(description.join(u' '));
}

void DetailValue::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showToolTip();
}

/// The value as the server sent it, unless only a part of it is selected.
void DetailValue::copyValue()
{
    const bool isWhole = !hasSelectedText() || selectedText() == text();
    const QString copied = isWhole ? m_text : withoutDisplayMarks(selectedText());
    if (!copied.isEmpty()) {
        QGuiApplication::clipboard()->setText(copied);
    }
}

void DetailValue::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyValue();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DetailValue::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection() && hasSelectedText()) {
        const QString selected = selectedText() == text() ? m_text : withoutDisplayMarks(selectedText());
        clipboard->setText(selected, QClipboard::Selection);
    }
}

void DetailValue::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"));
    copy->setEnabled(!m_text.isEmpty());
    connect(copy, &QAction::triggered, this, &DetailValue::copyValue);
    menu->popup(event->globalPos());
}

QSize DetailValue::sizeHint() const
{
    constexpr Length widest{400}; // a longer value takes what room there is
    const int words =
        m_tone ? chipSize({text(), *m_tone}).width() : fontMetrics().horizontalAdvance(text().left(widest));
    return {std::min<int>(words + Theme::space2, widest), lineHeight};
}

QSize DetailValue::minimumSizeHint() const
{
    return {3 * lineHeight, lineHeight};
}

void DetailValue::paintEvent(QPaintEvent *event)
{
    if (!m_tone || hasSelectedText()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    paintChip(&painter, rect(), {text(), *m_tone}, layoutDirection());
    if (hasFocus()) {
        paintFocus(&painter, rect());
    }
}

} // namespace userdesk
