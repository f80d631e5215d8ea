// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/openedits.h"

#include <algorithm>

#include "editing/useredit.h"

namespace userdesk {

OpenEdits::OpenEdits(const EditingServices &services, Session &session, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_session(session)
{
}

OpenEdits::~OpenEdits() = default;

UserEdit *OpenEdits::open(const QString &userId)
{
    std::erase_if(m_edits, [&userId](const auto &entry) {
        const UserEdit &edit = *entry.second;
        return entry.first != userId && !edit.hasEdits() && edit.state() != UserEdit::State::Saving;
    });
    auto &edit = m_edits[userId];
    if (!edit) {
        edit = std::make_unique<UserEdit>(userId, m_services, m_session);
        connect(&edit->form(), &FormModel::editsChanged, this, &OpenEdits::editedUsersChanged);
        connect(edit.get(), &UserEdit::saveTold, this, [this, userId] { Q_EMIT saveTold(userId); });
    }
    return edit.get();
}

const UserEdit *OpenEdits::find(const QString &userId) const
{
    const auto found = m_edits.find(userId);
    return found == m_edits.end() ? nullptr : found->second.get();
}

QStringList OpenEdits::editedUserIds() const
{
    QStringList ids;
    for (const auto &[userId, edit] : m_edits) {
        if (edit->hasEdits()) {
            ids.append(userId);
        }
    }
    return ids;
}

int OpenEdits::savingCount() const
{
    return int(std::ranges::count_if(m_edits, [](const auto &entry) {
        return entry.second->hasEdits() && entry.second->state() == UserEdit::State::Saving;
    }));
}

void OpenEdits::followLanguage()
{
    for (const auto &[userId, edit] : m_edits) {
        edit->followLanguage();
    }
}

void OpenEdits::clear()
{
    m_edits.clear();
    Q_EMIT editedUsersChanged();
}

} // namespace userdesk
