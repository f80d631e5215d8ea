// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/accountsapi.h"

#include <QUrl>

#include "api/typedcall.h"

using namespace Qt::StringLiterals;

namespace userdesk {

void AccountsApi::get(const QString &userId, QObject *context, Callback<Account> done)
{
    const QString segment = QString::fromLatin1(QUrl::toPercentEncoding(userId));
    sendTyped(m_client, {"GET", u"/v1/accounts/"_s + segment, {}}, context, wire::readAccount, std::move(done));
}

} // namespace userdesk
