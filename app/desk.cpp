// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "desk.h"

namespace userdesk {

Desk::Desk(QSettings &settings, TokenStore &tokens)
    : users(client)
    , accounts(client)
    , kept(settings, tokens)
    , session(client, kept)
    , reader(users, store)
    , loader(users, store)
    , view(loader, store)
    , views(settings)
    , visited(settings)
    , edits({store, reader, users, accounts}, session)
{
    QObject::connect(&store, &UserStore::userChanged, &session, [this](const QString &userId) {
        const bool isOperator = userId == session.currentOperator().userId;
        if (const auto user = isOperator ? store.find(userId) : std::nullopt) {
            session.takeOperator(*user);
        }
    });
}

void Desk::signOut()
{
    session.signOut();
    edits.clear();
    visited.leave();
    loader.clear();
    store.clear();
}

void Desk::setLanguage(const QString &language)
{
    client.setLanguage(language);
    edits.followLanguage();
}

} // namespace userdesk
