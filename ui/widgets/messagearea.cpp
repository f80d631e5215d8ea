// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/messagearea.h"

#include <algorithm>

#include <QBoxLayout>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPushButton>

#include "look/icons.h"
#include "look/theme.h"
#include "widgets/messagetext.h"
#include "widgets/obstacle.h"

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

QString actionText(Notice::Action action)
{
    switch (action) {
    case Notice::Action::None:
    case Notice::Action::ChangeLanguage: // which brings words of its own
        return {};
    case Notice::Action::SaveAgain:
        return MessageArea::tr("Save again");
    case Notice::Action::CheckAgain:
        return MessageArea::tr("Check again");
    case Notice::Action::Stop:
        return MessageArea::tr("Stop");
    case Notice::Action::SignIn:
        return MessageArea::tr("Sign in again");
    case Notice::Action::ReloadList:
        return MessageArea::tr("Reload the list");
    case Notice::Action::Review:
        return MessageArea::tr("Review changes");
    case Notice::Action::OpenUser:
        return MessageArea::tr("Open user");
    case Notice::Action::Restore:
        return MessageArea::tr("Restore edits");
    case Notice::Action::TryAgain:
        return MessageArea::tr("Try again");
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
    : MessageFrame(parent)
{
    setObjectName(u"messageArea"_s);
    words()->setObjectName(u"message"_s);
    words()->setAccessibleName(tr("Message"));
    createButtons();
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &MessageArea::showAction);
    hide();
}

void MessageArea::createButtons()
{
    m_action = new QPushButton(this);
    m_action->setObjectName(u"messageAction"_s);
    connect(m_action, &QPushButton::clicked, this, &MessageArea::actionTriggered);
    m_copy = new QPushButton(icon(Icon::Copy), {});
    m_copy->setObjectName(u"copyMessage"_s);
    m_copy->setAccessibleName(tr("Copy message"));
    m_copy->setToolTip(tr("Copy message"));
    Theme::styleAsFlat(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    m_dismiss = new QPushButton(icon(Icon::Close), {});
    m_dismiss->setObjectName(u"dismissMessage"_s);
    m_dismiss->setAccessibleName(tr("Dismiss message"));
    m_dismiss->setToolTip(tr("Dismiss message"));
    Theme::styleAsFlat(m_dismiss);
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        setNotice({});
        Q_EMIT dismissed();
    });
    row()->addWidget(m_copy, 0, Qt::AlignTop);
    row()->addWidget(m_dismiss, 0, Qt::AlignTop);
}

void MessageArea::setNotice(const Notice &notice)
{
    const bool goesOn = notice.action == Notice::Action::Stop && notice.title == m_notice.title; // only its numbers
    m_notice = notice;
    m_waitUntil = notice.wait ? now() + std::chrono::milliseconds(*notice.wait).count() : 0;
    setWords(notice.title, notice.detail);
    setTone(toneOf(notice.severity));
    placeAction();
    showAction();
    m_copy->setVisible(notice.severity == Notice::Severity::Warning || notice.severity == Notice::Severity::Danger);
    setVisible(!notice.isEmpty());
    if (!notice.isEmpty() && !goesOn) {
        announce();
    }
}

/// Behind a line, but under a paragraph, which needs the width.
void MessageArea::placeAction()
{
    row()->removeWidget(m_action);
    column()->removeWidget(m_action);
    if (m_notice.detail.isEmpty()) {
        row()->insertWidget(row()->indexOf(m_copy), m_action, 0, Qt::AlignVCenter);
    } else {
        column()->addWidget(m_action, 0, Qt::AlignLeading);
    }
}

void MessageArea::showAction()
{
    const qint64 left = std::max<qint64>(0, m_waitUntil - now());
    const QString words = m_notice.actionWords.isEmpty() ? actionText(m_notice.action) : m_notice.actionWords;
    m_action->setVisible(!words.isEmpty());
    //: %1 is what the button does, %2 a number of seconds
    const QString later = left > 0 ? tr("%1 in %2 s").arg(words, locale().toString((left + 999) / 1'000)) : QString();
    setObstacle(m_action, later);
    m_action->setAccessibleName(words);
    m_action->setText(left > 0 ? later : words);
    left > 0 ? m_second.start() : m_second.stop();
}

} // namespace userdesk
