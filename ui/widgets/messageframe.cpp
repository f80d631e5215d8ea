// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/messageframe.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include "look/boxes.h"
#include "look/icons.h"
#include "look/theme.h"
#include "widgets/displaytext.h"
#include "widgets/iconlabel.h"
#include "widgets/messagetext.h"

namespace userdesk {

namespace {

struct Mark {
    Icon icon;
    ColorRole color;
};

Mark markOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return {Icon::Check, ColorRole::Ok};
    case Tone::Warning:
        return {Icon::Warning, ColorRole::Warning};
    case Tone::Danger:
        return {Icon::Warning, ColorRole::Danger};
    case Tone::Neutral:
        return {Icon::Info, ColorRole::SecondText};
    case Tone::Accent:
    case Tone::Production: // of a chip alone
        return {Icon::Info, ColorRole::Accent};
    }
    Q_UNREACHABLE();
}

/// What the mark's shape and colour say.
QString severityWord(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return MessageFrame::tr("Done");
    case Tone::Warning:
        return MessageFrame::tr("Warning");
    case Tone::Danger:
        return MessageFrame::tr("Error");
    case Tone::Neutral:
    case Tone::Accent:
    case Tone::Production:
        return MessageFrame::tr("Information");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageFrame::MessageFrame(QWidget *parent)
    : QFrame(parent)
    , m_mark(new IconLabel)
    , m_words(new MessageText)
    , m_row(new QHBoxLayout(this))
    , m_column(new QVBoxLayout)
{
    m_row->setContentsMargins(Theme::space3, Theme::space2, Theme::space2, Theme::space2);
    m_row->setSpacing(Theme::space2);
    m_row->addWidget(m_mark, 0, Qt::AlignTop);
    m_row->addLayout(m_column, 1);
    m_column->setSpacing(Theme::space2);
    m_column->addWidget(m_words, 0, Qt::AlignVCenter);
}

QString MessageFrame::text() const
{
    return m_words->toPlainText();
}

void MessageFrame::setWords(const QString &title, const QString &detail)
{
    m_words->setWords(title, detail);
    m_words->setAccessibleDescription(spokenText(text()));
    setAccessibleName(spokenText(text()));
}

void MessageFrame::setTone(Tone tone)
{
    m_tone = tone;
    QPalette colors = palette();
    const QColor ink = textColor(tone);
    colors.setColor(QPalette::Text, ink);
    colors.setColor(QPalette::WindowText, ink);
    m_words->setPalette(colors);
    m_mark->setIcon(markOf(tone).icon, markOf(tone).color);
    m_mark->setAccessibleName(severityWord(tone));
    update();
}

void MessageFrame::announce()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_words, text());
#else
    QAccessibleEvent event(m_words, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void MessageFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setTone(m_tone);
    }
}

void MessageFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, contentsRect(), groundColor(m_tone), {}, 0, Theme::radius);
}

} // namespace userdesk
