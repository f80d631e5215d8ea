// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/userheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "look/icons.h"
#include "look/theme.h"
#include "users/role.h"
#include "users/user.h"
#include "users/userstatus.h"
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
    , m_username(new QLabel)
    , m_copy(new QPushButton(icon(Icon::Copy), {}))
    , m_chips(new QWidget)
{
    setObjectName(u"userHeader"_s);
    m_name->setObjectName(u"headerName"_s);
    m_username->setObjectName(u"headerUserName"_s);
    Theme::styleAsName(m_name);
    m_username->setTextFormat(Qt::PlainText);
    m_username->setWordWrap(true);
    QSizePolicy asWideAsThereIsRoom(QSizePolicy::Ignored, QSizePolicy::Preferred);
    asWideAsThereIsRoom.setHeightForWidth(true);
    m_username->setSizePolicy(asWideAsThereIsRoom);
    Theme::styleAsSecondary(m_username);
    Theme::styleAsFlat(m_copy);
    m_copy->setObjectName(u"copyUserName"_s);
    m_copy->setAccessibleName(tr("Copy user name"));
    m_copy->setToolTip(tr("Copy user name"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_copies.username); });
    addActions(createCopyActions([this] { return m_copies; }, this));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    layOut();
}

void UserHeader::layOut()
{
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::space1);
    second->addWidget(m_username, 1);
    second->addWidget(m_copy, 0, Qt::AlignTop);
    second->addStretch();
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins({});
    chips->setSpacing(Theme::space2);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addLayout(second);
    names->addWidget(m_chips, 0, Qt::AlignLeading);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space5, Theme::space3, Theme::space5, Theme::space3);
    layout->setSpacing(Theme::space3);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(names, 1);
}

void UserHeader::setUser(const User &user)
{
    const QString name = fullName(user);
    m_avatar->setPerson(name, user.userId);
    setNames(name, user.username);
    m_copies = {user.userId, name, user.username,
                tabSeparated({name, user.username, highestFirst(user.roles).join(u", "_s), statusWord(user.status)})};
    setChips(&user);
}

void UserHeader::setUnknownUser(const QString &userId)
{
    m_avatar->setPerson(u"?"_s, userId);
    setNames(tr("Unknown user"), userId);
    m_copies = {userId, userId, userId, userId};
    setChips(nullptr);
}

void UserHeader::setNames(const QString &name, const QString &username)
{
    m_name->setFullText(name);
    m_username->setText(wrappableText(username));
    m_username->setMaximumWidth(m_username->fontMetrics().horizontalAdvance(m_username->text()) + 1);
    m_username->setAccessibleName(spokenText(displayText(username)));
}

void UserHeader::setChips(const User *user)
{
    const auto old = m_chips->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    m_chips->setVisible(user);
    if (!user) {
        return;
    }
    m_chips->layout()->addWidget(createStatusChip(user->status));
    const QStringList roles = highestFirst(user->roles);
    auto *chip = new Chip(roles.size() > 1 ? tr("%1 +%2").arg(roles.first(), QLocale().toString(roles.size() - 1))
                                           : roles.value(0, tr("no role")));
    chip->setToolTip(toolTipText(QLocale().createSeparatedList(roles)));
    m_chips->layout()->addWidget(chip);
}

} // namespace userdesk
