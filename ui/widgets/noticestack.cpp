// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/noticestack.h"

#include <algorithm>
#include <utility>

#include <QVBoxLayout>

#include "look/theme.h"
#include "widgets/messagearea.h"

using namespace Qt::StringLiterals;

namespace userdesk {

NoticeStack::NoticeStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"noticeStack"_s);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

void NoticeStack::add(const MakeNotice &make)
{
    const Notice notice = make();
    const auto same =
        std::ranges::find_if(m_told, [&notice](const Told &told) { return told.area->notice().title == notice.title; });
    if (same != m_told.end()) {
        same->make = make;
        same->area->setNotice(notice);
        return;
    }
    auto *area = new MessageArea;
    area->setContentsMargins(Theme::space4, Theme::space2, Theme::space4, Theme::space2);
    connect(area, &MessageArea::dismissed, this, [this, area] { forget(area); });
    connect(area, &MessageArea::actionTriggered, this, [this, area] {
        const Notice taken = area->notice();
        clear(taken.title);
        Q_EMIT actionTriggered(taken);
    });
    m_layout->addWidget(area);
    area->setNotice(notice);
    m_told.push_back({area, make});
}

void NoticeStack::clear(const QString &title)
{
    const std::vector<Told> told = m_told;
    for (const Told &each : told) {
        if (each.area->notice().title == title) {
            each.area->hide();
            forget(each.area);
        }
    }
}

void NoticeStack::rebuild()
{
    const std::vector<Told> told = std::exchange(m_told, {});
    for (const Told &each : told) {
        delete each.area; // its buttons speak too
        add(each.make);
    }
}

void NoticeStack::forget(const MessageArea *area)
{
    const auto told = std::ranges::find(m_told, area, &Told::area);
    told->area->deleteLater();
    m_told.erase(told);
}

} // namespace userdesk
