// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/detailvalue.h"

#include <QPainter>

#include "look/appearance.h"
#include "look/theme.h"
#include "widgets/displaytext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

DetailValue::DetailValue(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFrame(false);
    setMaxLength(1'000'000); // what the server sent is cut by the edge of the row alone
    setFieldLook(this, FieldLook::Locked);
}

void DetailValue::setValue(const QString &text, const QString &toolTip, std::optional<Tone> tone)
{
    m_tone = tone;
    const QString shown = text.isEmpty() ? u"—"_s : userdesk::displayText(text);
    if (shown != QLineEdit::text()) {
        setText(shown);
        setCursorPosition(0);
    }
    setToolTip(toolTipText(toolTip.isEmpty() ? text : toolTip));
    update();
}

QSize DetailValue::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), Theme::iconSize + Theme::space1 + 2};
}

void DetailValue::paintEvent(QPaintEvent *event)
{
    if (!m_tone || hasSelectedText()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    paintChip(&painter, rect(), {text(), *m_tone}, layoutDirection());
}

} // namespace userdesk
