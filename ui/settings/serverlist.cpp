// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "settings/serverlist.h"

#include <algorithm>

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>

#include "api/serverurl.h"
#include "look/appearance.h"
#include "look/theme.h"
#include "session/keptsignin.h"

using namespace Qt::StringLiterals;

namespace userdesk {

ServerList::ServerList(KeptSignIn &kept, QWidget *parent)
    : QWidget(parent)
    , m_kept(kept)
{
    createParts();
    layOut();
    showServers();
}

void ServerList::createParts()
{
    m_rows = new QListWidget;
    m_rows->setObjectName(u"ownServers"_s);
    m_rows->setAccessibleName(tr("Own servers"));
    m_rows->setTextElideMode(Qt::ElideMiddle);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove = new QPushButton(tr("Remove"));
    m_remove->setObjectName(u"removeServer"_s);
    m_remove->setAccessibleName(tr("Remove server"));
    m_address = new QLineEdit;
    m_address->setObjectName(u"newServer"_s);
    m_address->setAccessibleName(tr("Address of a server"));
    m_address->setPlaceholderText(u"https://api.example.com"_s);
    m_add = new QPushButton(tr("Add"));
    m_add->setObjectName(u"addServer"_s);
    m_add->setAccessibleName(tr("Add server"));
    m_problem = new QLabel;
    m_problem->setObjectName(u"serverProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    Theme::styleAsNote(m_problem);
    connect(m_remove, &QPushButton::clicked, this, &ServerList::removeCurrent);
    connect(m_add, &QPushButton::clicked, this, &ServerList::add);
    connect(m_address, &QLineEdit::returnPressed, this, &ServerList::add);
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_problem->hide();
        setFieldLook(m_address, FieldLook::Plain);
    });
}

void ServerList::layOut()
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setHorizontalSpacing(Theme::space3);
    layout->setVerticalSpacing(Theme::space2);
    layout->addWidget(m_rows, 0, 0);
    layout->addWidget(m_remove, 0, 1, Qt::AlignTop);
    layout->addWidget(m_address, 1, 0);
    layout->addWidget(m_add, 1, 1);
    layout->addWidget(m_problem, 2, 0);
    layout->setColumnStretch(0, 1);
}

void ServerList::showServers()
{
    m_rows->clear();
    const QList<QUrl> servers = m_kept.ownServers();
    for (const QUrl &server : servers) {
        auto *row = new QListWidgetItem(server.toString(), m_rows);
        row->setData(Qt::UserRole, server);
        row->setToolTip(server.toString());
        row->setSizeHint({0, Theme::controlHeight});
    }
    const bool isEmpty = servers.isEmpty();
    m_rows->setVisible(!isEmpty);
    m_remove->setVisible(!isEmpty);
    m_rows->setCurrentRow(isEmpty ? -1 : 0);
    const int shown = int(std::min<qsizetype>(servers.size(), 4));
    m_rows->setFixedHeight(shown * Theme::controlHeight + 2 * m_rows->frameWidth());
}

void ServerList::add()
{
    const Result<QUrl> server = parseServerUrl(m_address->text());
    if (!server) {
        m_problem->setText(server.error().words);
        m_problem->show();
        setFieldLook(m_address, FieldLook::Refused);
        m_address->setAccessibleDescription(server.error().words);
        m_address->setFocus();
        return;
    }
    m_address->setAccessibleDescription({});
    m_address->clear();
    m_kept.addOwnServer(*server);
    showServers();
}

void ServerList::removeCurrent()
{
    if (const QListWidgetItem *row = m_rows->currentItem()) {
        m_kept.removeOwnServer(row->data(Qt::UserRole).toUrl());
        showServers();
        (m_rows->count() > 0 ? static_cast<QWidget *>(m_rows) : m_address)->setFocus();
    }
}

} // namespace userdesk
