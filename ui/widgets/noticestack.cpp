// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/noticestack.h"

#include <QVBoxLayout>

#include "editing/notice.h"
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

void NoticeStack::add(const Notice &notice)
{
    const auto areas = findChildren<MessageArea *>(QString(), Qt::FindDirectChildrenOnly);
    for (MessageArea *area : areas) {
        if (area->notice().title == notice.title && !area->isHidden()) {
            area->setNotice(notice);
            return;
        }
    }
    auto *area = new MessageArea;
    area->setContentsMargins(Theme::space4, Theme::space2, Theme::space4, Theme::space2);
    connect(area, &MessageArea::dismissed, area, &QObject::deleteLater);
    m_layout->addWidget(area);
    area->setNotice(notice);
}

void NoticeStack::clear(const QString &title)
{
    const auto areas = findChildren<MessageArea *>(QString(), Qt::FindDirectChildrenOnly);
    for (MessageArea *area : areas) {
        if (title.isEmpty() || area->notice().title == title) {
            area->hide();
            area->deleteLater();
        }
    }
}

} // namespace userdesk
