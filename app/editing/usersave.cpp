// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/usersave.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "api/accountsapi.h"
#include "api/usersapi.h"
#include "directory/userreader.h"
#include "directory/userstore.h"
#include "editing/userdifference.h"
#include "users/role.h"
#include "users/userfields.h"

namespace userdesk {

SaveOutcome::Kind outcomeShownBy(const std::optional<User> &now, const SaveOutcome &outcome)
{
    // One request is made whole or not at all, so a secret went where the rest went.
    std::vector<FieldChange> readable;
    std::ranges::copy_if(outcome.patch.changes, std::back_inserter(readable),
                         [](const FieldChange &change) { return !change.field->secret; });
    if (!now || readable.empty()) {
        return SaveOutcome::Kind::Unknown;
    }
    const auto valueIn = [](const User &user, const FieldChange &change) {
        return userField(change.field->key())->read(user);
    };
    if (std::ranges::all_of(readable,
                            [&](const auto &change) { return sameValue(valueIn(*now, change), change.value); })) {
        return SaveOutcome::Kind::ArrivedUnanswered;
    }
    const bool isAsBefore = outcome.before && std::ranges::all_of(readable, [&](const auto &change) {
                                return sameValue(valueIn(*now, change), valueIn(*outcome.before, change));
                            });
    return isAsBefore ? SaveOutcome::Kind::NotArrived : SaveOutcome::Kind::Unknown;
}

UserSave::UserSave(UserPatch patch, Judge judge, const EditingServices &services, QObject *parent)
    : QObject(parent)
    , m_userId(patch.userId)
    , m_patch(std::move(patch))
    , m_seen(services.store.find(m_userId))
    , m_judge(std::move(judge))
    , m_services(services)
{
}

void UserSave::start()
{
    // Roles are replaced as a whole, so they are worked out against what the server has now; the contract, "The PATCH".
    const bool needsFreshRead = m_patch.find(u"roles") && m_seen;
    if (needsFreshRead) {
        readAfresh();
    } else {
        send();
    }
}

void UserSave::readAfresh()
{
    m_services.reader.read(m_userId, this, [this](const Result<UserReader::Found> &found) {
        if (found) {
            m_outcome.isAgainstOlderRead = *found == UserReader::Found::No; // what the store has is the best there is
            send();
            return;
        }
        m_outcome.error = found.error();
        finish(SaveOutcome::Kind::Refused);
    });
}

void UserSave::send()
{
    m_outcome.before = m_services.store.find(m_userId);
    const UserPatch patch = followServer();
    const Verdict verdict = m_judge(patch, !m_outcome.isAgainstOlderRead);
    m_outcome.patch = verdict.patch;
    if (patch.isEmpty()) {
        finish(SaveOutcome::Kind::Saved); // the server has it all already
        return;
    }
    if (verdict.patch.isEmpty()) {
        finish(SaveOutcome::Kind::Withdrawn);
        return;
    }
    if (verdict.refusal) {
        m_outcome.error = *verdict.refusal;
        finish(SaveOutcome::Kind::Refused);
        return;
    }
    if (verdict.isAtRisk) {
        finish(SaveOutcome::Kind::AtRisk);
        return;
    }
    m_services.users.update(m_outcome.patch, this, [this](const Result<User> &result) { answered(result); });
}

/// The patch against what the server has by now: roles as what was added and removed, and without what is there
/// already.
UserPatch UserSave::followServer() const
{
    if (!m_seen || !m_outcome.before) {
        return m_patch;
    }
    UserPatch patch{m_userId, {}};
    for (FieldChange change : m_patch.changes) {
        const QVariant now = userField(change.field->key())->read(*m_outcome.before);
        if (change.value.typeId() == QMetaType::QStringList) {
            const QStringList seen = userField(change.field->key())->read(*m_seen).toStringList();
            change.value = withSameRoleChange(seen, change.value.toStringList(), now.toStringList());
        }
        if (change.field->secret || !sameValue(change.value, now)) {
            patch.changes.push_back(change);
        }
    }
    return patch;
}

void UserSave::answered(const Result<User> &result)
{
    if (!result) {
        m_outcome.error = result.error();
        if (result.error().outcomeUnknown) {
            verify(result.error());
        } else {
            finish(SaveOutcome::Kind::Refused);
        }
        return;
    }
    if (result->userId != m_userId) {
        verify(protocolError(tr("it is about another user")));
        return;
    }
    m_services.store.putChanged(*result);
    if (result->account) {
        finish(SaveOutcome::Kind::Saved);
    } else {
        completeAccount();
    }
}

void UserSave::completeAccount()
{
    m_services.accounts.get(m_userId, this, [this](const Result<Account> &account) {
        if (account) {
            m_services.store.putAccount(m_userId, *account);
        } else if (account.error().kind == ApiError::Kind::NotFound) {
            m_services.store.putAccount(m_userId, std::nullopt);
        } else {
            m_outcome.readError = account.error();
        }
        finish(SaveOutcome::Kind::Saved); // the change was made, whatever became of the account's read
    });
}

void UserSave::verify(const ApiError &error)
{
    m_outcome.error = error;
    Q_EMIT verifying();
    m_services.reader.read(m_userId, this, [this](const Result<UserReader::Found> &found) {
        if (!found) {
            m_outcome.readError = found.error();
        }
        const bool isFound = found && *found == UserReader::Found::Yes;
        m_outcome.isFound = isFound;
        m_services.store.holdAgainstOlderReads(m_userId);
        finish(outcomeShownBy(isFound ? m_services.store.find(m_userId) : std::nullopt, m_outcome));
    });
}

void UserSave::finish(SaveOutcome::Kind kind)
{
    m_outcome.kind = kind;
    const auto now = m_services.store.find(m_userId);
    const bool isSaved = kind == SaveOutcome::Kind::Saved || kind == SaveOutcome::Kind::ArrivedUnanswered;
    m_outcome.endedAt = QDateTime::currentDateTime();
    if (isSaved && m_outcome.before && now) {
        m_outcome.notKept = notKept(*m_outcome.before, m_outcome.patch, *now);
        m_outcome.changedBeyond = changedBeyond(*m_outcome.before, m_outcome.patch, *now);
        m_outcome.changedBeyond.removeIf([this](const QString &key) { return m_outcome.notKept.contains(key); });
    }
    deleteLater();
    Q_EMIT finished(m_outcome);
}

bool mayStillArrive(const SaveOutcome &outcome)
{
    return outcome.kind == SaveOutcome::Kind::NotArrived && outcome.error.outcomeUnknown;
}

SaveOutcome withoutSecrets(SaveOutcome outcome)
{
    for (FieldChange &change : outcome.patch.changes) {
        if (change.field->secret) {
            change.value.clear();
        }
    }
    return outcome;
}

} // namespace userdesk
