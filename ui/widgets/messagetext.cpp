// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/messagetext.h"

#include <algorithm>
#include <cmath>
#include <memory>

#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

#include "look/boxes.h"
#include "look/theme.h"
#include "widgets/displaytext.h"

namespace userdesk {

namespace {

constexpr int mostLines = 8; // a longer text scrolls

QString displayLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = displayText(line);
    }
    return lines.join(u'\n');
}

} // namespace

MessageText::MessageText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(Theme::focusWidth); // for the ring that shows the keyboard
}

void MessageText::setWords(const QString &title, const QString &detail)
{
    setPlainText(displayLines(detail.isEmpty() ? title : title + u'\n' + detail));
    QTextCursor heading(document()->firstBlock());
    heading.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    heading.mergeCharFormat(strong);
    fitHeight();
}

QMimeData *MessageText::createMimeDataFromSelection() const
{
    auto copied = std::make_unique<QMimeData>();
    copied->setText(withoutDisplayMarks(textCursor().selection().toPlainText()));
    return copied.release();
}

void MessageText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        paintFocus(&painter, viewport()->rect());
    }
}

QSize MessageText::sizeHint() const
{
    return {int(std::ceil(document()->idealWidth())),
            std::min(int(std::ceil(document()->size().height())), mostHeight())};
}

QSize MessageText::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void MessageText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

int MessageText::mostHeight() const
{
    return mostLines * fontMetrics().lineSpacing() + int(2 * document()->documentMargin());
}

void MessageText::fitHeight()
{
    // In a few pixels the bar takes all the width, the text is one long line then, and needs no bar: for ever.
    if (m_isFitting) {
        return;
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    // A bar that comes and goes with the height would change the width, and with it the height.
    const bool isCut = document()->size().height() > mostHeight();
    setVerticalScrollBarPolicy(isCut ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int height = sizeHint().height();
    if (minimumHeight() != height || maximumHeight() != height) {
        setFixedHeight(height);
    }
}

} // namespace userdesk
