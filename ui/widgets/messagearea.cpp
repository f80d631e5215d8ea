// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/messagearea.h"

#include <algorithm>

#include <QAccessible>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include "look/boxes.h"
#include "look/icons.h"
#include "look/theme.h"
#include "widgets/chip.h"
#include "widgets/iconlabel.h"
#include "widgets/messagetext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

Tone toneOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Info:
        return Tone::Accent;
    case Notice::Severity::Ok:
        return Tone::Ok;
    case Notice::Severity::Warning:
        return Tone::Warning;
    case Notice::Severity::Danger:
        return Tone::Danger;
    }
    Q_UNREACHABLE();
}

Icon iconOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Info:
        return Icon::Info;
    case Notice::Severity::Ok:
        return Icon::Check;
    case Notice::Severity::Warning:
    case Notice::Severity::Danger:
        return Icon::Warning;
    }
    Q_UNREACHABLE();
}

ColorRole colorOf(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Info:
        return ColorRole::Accent;
    case Notice::Severity::Ok:
        return ColorRole::Ok;
    case Notice::Severity::Warning:
        return ColorRole::Warning;
    case Notice::Severity::Danger:
        return ColorRole::Danger;
    }
    Q_UNREACHABLE();
}

QString actionText(Notice::Action action)
{
    switch (action) {
    case Notice::Action::None:
        return {};
    case Notice::Action::SaveAgain:
        return MessageArea::tr("Save again");
    case Notice::Action::CheckAgain:
        return MessageArea::tr("Check again");
    case Notice::Action::SignIn:
        return MessageArea::tr("Sign in again");
    case Notice::Action::ReloadList:
        return MessageArea::tr("Reload the list");
    case Notice::Action::Review:
        return MessageArea::tr("Review changes");
    case Notice::Action::OpenUser:
        return MessageArea::tr("Open that user");
    case Notice::Action::Restore:
        return MessageArea::tr("Bring the edits back");
    }
    Q_UNREACHABLE();
}

qint64 now()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

MessageArea::MessageArea(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"messageArea"_s);
    createParts();
    layOut();
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &MessageArea::showAction);
    hide();
}

void MessageArea::createParts()
{
    m_mark = new IconLabel;
    m_text = new MessageText;
    m_text->setObjectName(u"message"_s);
    m_text->setAccessibleName(tr("Message"));
    m_action = new QPushButton;
    m_action->setObjectName(u"messageAction"_s);
    connect(m_action, &QPushButton::clicked, this, &MessageArea::actionTriggered);
    m_dismiss = new QPushButton(icon(Icon::Close), {});
    m_dismiss->setObjectName(u"dismissMessage"_s);
    m_dismiss->setAccessibleName(tr("Dismiss message"));
    m_dismiss->setToolTip(tr("Dismiss message"));
    Theme::styleAsFlat(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        setNotice({});
        Q_EMIT dismissed();
    });
}

void MessageArea::layOut()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space3, Theme::space2, Theme::space2, Theme::space2);
    layout->setSpacing(Theme::space2);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);
}

QString MessageArea::text() const
{
    return m_text->toPlainText();
}

void MessageArea::setNotice(const Notice &notice)
{
    m_notice = notice;
    m_waitUntil = notice.wait ? now() + std::chrono::milliseconds(*notice.wait).count() : 0;
    showWords();
    showColors();
    showAction();
    setVisible(!notice.isEmpty());
    if (!notice.isEmpty()) {
        announce();
    }
}

void MessageArea::showWords()
{
    m_text->setWords(m_notice.title, m_notice.detail);
    m_text->setAccessibleDescription(m_text->toPlainText());
}

void MessageArea::showAction()
{
    const qint64 left = std::max<qint64>(0, m_waitUntil - now());
    const QString words = actionText(m_notice.action);
    m_action->setVisible(!words.isEmpty());
    m_action->setEnabled(left == 0);
    m_action->setAccessibleName(words);
    //: %1 is what the button does, %2 a number of seconds
    m_action->setText(left > 0 ? tr("%1 in %2 s").arg(words, locale().toString((left + 999) / 1'000)) : words);
    left > 0 ? m_second.start() : m_second.stop();
}

void MessageArea::showColors()
{
    QPalette colors = palette();
    const QColor text = textColor(toneOf(m_notice.severity));
    colors.setColor(QPalette::Text, text);
    colors.setColor(QPalette::WindowText, text);
    m_text->setPalette(colors);
    m_mark->setIcon(iconOf(m_notice.severity), colorOf(m_notice.severity));
    update();
}

void MessageArea::announce()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_text, text());
#else
    QAccessibleEvent event(m_text, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void MessageArea::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showColors();
    }
}

void MessageArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, contentsRect(), groundColor(toneOf(m_notice.severity)), {}, 0, Theme::radius);
}

} // namespace userdesk
