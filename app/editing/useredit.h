// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "directory/userreader.h"
#include "editing/formmodel.h"
#include "editing/notice.h"
#include "editing/risk.h"
#include "editing/usersave.h"

namespace userdesk {

class Session;

/// One user being edited: the form over what the store has, the save, and what the operator is told of it. It lives as
/// long as it has edits, whichever user is on the screen, so nothing typed is lost by looking at somebody else.
class UserEdit : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Reading, ///< a fresh read is under way; edits can be made and saved all the same
        Saving,
    };

    UserEdit(QString userId, const EditingServices &services, Session &session, QObject *parent = nullptr);
    ~UserEdit() override;

    const QString &userId() const { return m_userId; }
    std::optional<User> user() const; ///< as the server has it; nothing while it isn't known
    FormModel &form() { return m_form; }
    State state() const { return m_state; }
    Notice notice() const;
    const QStringList &changedBeyond() const { return m_changedBeyond; } ///< until markSeen()
    const User &beforeChange() const { return m_before; } ///< to what changedBeyond() is compared

    UserPatch patch() const; ///< the edits that may be sent, against what the store has
    bool hasEdits() const { return m_form.editCount() > 0; }
    bool canSave() const;
    QStringList risks() const; ///< what to ask about before save(), which takes them for agreed to
    RiskAnswer riskAnswer() const; ///< the answer that agrees

    /// Reads the user afresh; the baseline follows, the edits stay.
    void refresh();
    void stopLooking(); ///< for a user whom no page read so far has
    /// Sends the edits. Unless canSave() nothing is sent; where they aren't valid, that is told.
    void save();
    bool discardCanComeBack() const; ///< all of what discard() would take away
    void discard(); ///< can be taken back by restoreDiscarded() as long as the notice of it stands
    void restoreDiscarded(); ///< all but a password, which is kept nowhere
    void dismissNotice();
    void markSeen(); ///< somebody has looked at what the server changed
    void followLanguage(); ///< says the reasons and the notice in the language that is now the interface's

Q_SIGNALS:
    void stateChanged();
    void noticeChanged();
    void changedBeyondChanged();
    void saveTold(); ///< the notice tells how a save ended
    void refreshed(bool isFound); ///< the fresh read is over
    void saved();
    void riskFound(); ///< nothing was sent: risks() has more by now than there was to agree to

private:
    enum class Leaves { ByHand, AtNewEdit, AtAnyEdit }; ///< when a notice goes

    void takeBaseline(const std::vector<int> &arrived = {});
    void takeRights();
    void operatorChanged();
    void sessionChanged();
    void refreshEnded(const Result<UserReader::Found> &found);
    void saveEnded(SaveOutcome outcome);
    UserSave::Verdict judge(const UserPatch &patch, bool isListed, const QStringList &agreed) const;
    QStringList risksOf(const UserPatch &patch, bool isListed) const;
    void tellWhyNotSaved();
    bool lookAgainLater();
    void leaveAtEdit();
    void settle(); ///< what became of the uncertain save, now that the user has been read
    void take(const SaveOutcome &outcome);
    void refused(const SaveOutcome &outcome);
    std::vector<int> arrivedRows(const SaveOutcome &outcome) const;
    void setState(State state);
    void setNotice(MakeNotice make, Leaves leaves = Leaves::ByHand);
    void tellAgain(); ///< the notice that stands, where it has other words by now

    QString m_userId;
    EditingServices m_services;
    Session &m_session;
    FormModel m_form;
    State m_state = State::Idle;
    Notice m_notice;
    MakeNotice m_makeNotice;
    QStringList m_changedBeyond;
    User m_before;
    UserPatch m_discarded;
    QStringList m_discardedFrom; ///< the roles that the discarded ones were made of
    bool m_isListed = true; ///< some page of the listing had the user at the last look
    Leaves m_noticeLeaves = Leaves::ByHand;
    QTimer m_lookAgain; ///< runs while a change may still arrive
    size_t m_looks = 0; ///< since the last save
    std::optional<SaveOutcome> m_uncertain; ///< of the last save, while nothing has shown what became of it
    std::unique_ptr<QObject> m_reading; ///< the context of the fresh read under way
    QTimer m_hold; ///< runs while the server's Retry-After forbids to save again
};

} // namespace userdesk
