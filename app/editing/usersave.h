// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include "api/result.h"
#include "users/user.h"
#include "users/userpatch.h"

namespace userdesk {

class AccountsApi;
class UserReader;
class UsersApi;
class UserStore;

/// The rooms that editing a user reaches into; all of them outlive every edit.
struct EditingServices {
    UserStore &store;
    UserReader &reader;
    UsersApi &users;
    AccountsApi &accounts;
    /// When to look again for a change that was sent and not answered in time, each after the one before.
    std::vector<std::chrono::milliseconds> looksAfter = {std::chrono::seconds(5), std::chrono::seconds(15),
                                                         std::chrono::seconds(60)};
};

/// How a save ended.
struct SaveOutcome {
    enum class Kind {
        Saved, ///< the server answered with the user
        ArrivedUnanswered, ///< no readable answer came, but a fresh read shows the change
        NotArrived, ///< no readable answer came, and a fresh read doesn't show the change
        Unknown, ///< no readable answer came, and nothing shows whether the change was made
        Refused, ///< the change was not made
        AtRisk, ///< nothing was sent: what would be done by now is more than was agreed to
        Withdrawn, ///< nothing was sent: the edits were undone before it could be
    };

    Kind kind = Kind::Refused;
    UserPatch patch; ///< what was sent; empty where nothing had to be
    std::optional<User> before; ///< as the server had the user, where that is known
    ApiError error; ///< for all kinds but Saved
    ApiError readError; ///< of the fresh read (Unknown) or of the account (Saved); no words where that worked
    bool isFound = false; ///< by the fresh read, for Unknown
    bool isAgainstOlderRead = false; ///< roles were to change, and no page of the listing has the user any more
    QStringList notKept; ///< wire names of what was sent, and for which the server kept the old value
    bool isLookedForAgain = false; ///< a change that didn't arrive may do so yet
    QDateTime endedAt; ///< when that was known
    QStringList changedBeyond; ///< wire names ("account.company") that the server changed and the patch doesn't name
};

/// What a fresh read of the user shows of a patch whose answer was lost: ArrivedUnanswered, NotArrived, or Unknown
/// where the user wasn't found, the patch has nothing that can be read, or the values are neither those sent nor those
/// known to have been there before.
SaveOutcome::Kind outcomeShownBy(const std::optional<User> &now, const SaveOutcome &outcome);

/// One save, in steps: read the user afresh where roles are to change, look again at what is to be sent, send it once,
/// and where the outcome is unknown read again to see. What is sent is what the operator had when asking for it,
/// whatever is typed later. Whatever is learnt about the user goes into the store before finished() is emitted, once.
class UserSave : public QObject {
    Q_OBJECT

public:
    /// What is to become of a patch just before it is sent.
    struct Verdict {
        UserPatch patch; ///< without what is wanted no more
        std::optional<ApiError> refusal; ///< why it may not be sent
        bool isAtRisk = false; ///< it would do more than was agreed to
    };
    using Judge = std::function<Verdict(const UserPatch &patch, bool isListed)>;

    /// @p patch has the operator's edits against what the store has now.
    UserSave(UserPatch patch, Judge judge, const EditingServices &services, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void verifying(); ///< the outcome is unknown, and the user is read again
    void finished(const userdesk::SaveOutcome &outcome);

private:
    void readAfresh();
    void send();
    void answered(const Result<User> &result);
    void completeAccount();
    void verify(const ApiError &error);
    void finish(SaveOutcome::Kind kind);

    UserPatch followServer() const;

    QString m_userId;
    UserPatch m_patch; ///< against m_seen
    std::optional<User> m_seen; ///< as the store had the user when the save was asked for
    Judge m_judge;
    EditingServices m_services;
    SaveOutcome m_outcome;
};

/// Whether a change that a fresh read doesn't show may be made all the same: it was sent, and its answer was lost, also
/// between a gateway and the server.
bool mayStillArrive(const SaveOutcome &outcome);

/// The same for being kept as long as it is told of.
SaveOutcome withoutSecrets(SaveOutcome outcome);

} // namespace userdesk
