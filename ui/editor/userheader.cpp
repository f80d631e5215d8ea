// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/userheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "look/icons.h"
#include "look/theme.h"
#include "users/user.h"
#include "widgets/avatar.h"
#include "widgets/chip.h"
#include "widgets/displaytext.h"
#include "widgets/elidedlabel.h"

using namespace Qt::StringLiterals;

namespace userdesk {

UserHeader::UserHeader(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar)
    , m_name(new ElidedLabel)
    , m_username(new ElidedLabel)
    , m_copy(new QPushButton(icon(Icon::Copy), {}))
    , m_chips(new QWidget)
{
    setObjectName(u"userHeader"_s);
    m_name->setObjectName(u"headerName"_s);
    m_username->setObjectName(u"headerUserName"_s);
    Theme::styleAsName(m_name);
    Theme::styleAsSecondary(m_username);
    Theme::styleAsFlat(m_copy);
    m_copy->setObjectName(u"copyUserName"_s);
    m_copy->setAccessibleName(tr("Copy user name"));
    m_copy->setToolTip(tr("Copy user name"));
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_username->fullText()); });
    layOut();
}

void UserHeader::layOut()
{
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::space1);
    second->addWidget(m_username);
    second->addWidget(m_copy);
    second->addStretch();
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addLayout(second);
    auto *chips = new QVBoxLayout(m_chips);
    chips->setContentsMargins({});
    chips->setSpacing(Theme::space1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space5, Theme::space3, Theme::space5, Theme::space3);
    layout->setSpacing(Theme::space3);
    layout->addWidget(m_avatar);
    layout->addLayout(names, 1);
    layout->addWidget(m_chips);
}

void UserHeader::setUser(const User &user)
{
    const QString name = fullName(user);
    m_avatar->setPerson(name, user.userId);
    setNames(name, user.username);
    setChips(&user);
}

void UserHeader::setUnknownUser(const QString &userId)
{
    m_avatar->setPerson(u"?"_s, userId);
    setNames(tr("Unknown user"), userId);
    setChips(nullptr);
}

void UserHeader::setNames(const QString &name, const QString &username)
{
    m_name->setFullText(name);
    m_username->setFullText(username);
}

void UserHeader::setChips(const User *user)
{
    const auto old = m_chips->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    if (!user) {
        return;
    }
    m_chips->layout()->addWidget(createStatusChip(user->status));
    m_chips->layout()->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    const QString roles = user->roles.size() > 1
        ? tr("%1 +%2").arg(user->roles.first(), QLocale().toString(user->roles.size() - 1))
        : user->roles.value(0, tr("no role"));
    auto *chip = new Chip(roles);
    chip->setToolTip(toolTipText(QLocale().createSeparatedList(user->roles)));
    m_chips->layout()->addWidget(chip);
}

} // namespace userdesk
