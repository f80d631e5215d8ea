// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/useredit.h"

#include <algorithm>
#include <utility>

#include "directory/userstore.h"
#include "editing/editnotice.h"
#include "editing/savenotice.h"
#include "session/session.h"
#include "users/role.h"
#include "users/userfields.h"

namespace userdesk {

namespace {

std::vector<const FieldSpec *> formFields()
{
    std::vector<const FieldSpec *> fields;
    std::ranges::transform(userFields(), std::back_inserter(fields), [](const UserField &field) { return &field; });
    return fields;
}

} // namespace

UserEdit::UserEdit(QString userId, const EditingServices &services, Session &session, QObject *parent)
    : QObject(parent)
    , m_userId(std::move(userId))
    , m_services(services)
    , m_session(session)
    , m_form(formFields())
{
    m_hold.setSingleShot(true);
    m_hold.setTimerType(Qt::PreciseTimer); // a coarse one may end before the server allows it
    connect(&m_hold, &QTimer::timeout, this, &UserEdit::stateChanged);
    connect(&m_session, &Session::operatorChanged, this, &UserEdit::operatorChanged);
    connect(&m_session, &Session::stateChanged, this, &UserEdit::sessionChanged);
    connect(&m_services.store, &UserStore::userChanged, this, [this](const QString &changed) {
        if (changed == m_userId) {
            takeBaseline();
        }
    });
    connect(&m_form, &FormModel::editsChanged, this, &UserEdit::leaveAtEdit);
    connect(&m_form, &FormModel::editsChanged, this, &UserEdit::stateChanged);
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, &UserEdit::refresh);
    takeBaseline();
    takeRights();
}

UserEdit::~UserEdit() = default;

std::optional<User> UserEdit::user() const
{
    return m_services.store.find(m_userId);
}

/// What is left of a wait counts down, whenever the notice is looked at.
Notice UserEdit::notice() const
{
    Notice notice = m_notice;
    if (notice.wait) {
        const std::chrono::milliseconds left(std::max(0, m_hold.remainingTime()));
        notice.wait = std::chrono::ceil<std::chrono::seconds>(left);
    }
    return notice;
}

UserPatch UserEdit::patch() const
{
    UserPatch patch{m_userId, {}};
    for (const int row : m_form.editedRows()) {
        if (m_form.isEditable(row) && !sameValue(m_form.wanted(row), m_form.baseline(row))) {
            patch.changes.push_back({&m_form.field(row), m_form.wanted(row)});
        }
    }
    return patch;
}

bool UserEdit::canSave() const
{
    return m_state != State::Saving && !m_hold.isActive() && hasEdits() && !m_form.hasProblem();
}

QStringList UserEdit::risks() const
{
    return risksOf(patch(), m_isListed);
}

RiskAnswer UserEdit::riskAnswer() const
{
    User unknown;
    unknown.userId = m_userId;
    return userdesk::riskAnswer(m_session.currentOperator(), user().value_or(unknown), patch());
}

QStringList UserEdit::risksOf(const UserPatch &patch, bool isListed) const
{
    User unknown;
    unknown.userId = m_userId;
    QStringList result = userdesk::risks(m_session.currentOperator(), user().value_or(unknown), patch);
    if (!isListed && user() && patch.find(u"roles")) {
        result.append(tr("The server's list doesn't contain this user any more. The roles will be based on older data, "
                         "and may undo what a colleague has changed since."));
    }
    return result;
}

/// What was asked to be saved is looked at once more when it can be sent: edits may have been undone since, and what
/// the fresh read brought may have taken the right or made it mean more.
UserSave::Verdict UserEdit::judge(const UserPatch &patch, bool isListed, const QStringList &agreed) const
{
    UserSave::Verdict verdict{{m_userId, {}}, {}, false};
    for (const FieldChange &change : patch.changes) {
        if (!m_form.isEdited(m_form.rowOf(change.field->key()))) {
            continue;
        }
        verdict.patch.changes.push_back(change);
        const EditRight right = EditPolicy::right(m_session.currentOperator(), m_userId, *change.field);
        if (!right.editable) {
            verdict.refusal = notAllowed(right);
        }
    }
    const QStringList risks = risksOf(verdict.patch, isListed);
    verdict.isAtRisk = std::ranges::any_of(risks, [&agreed](const QString &risk) { return !agreed.contains(risk); });
    return verdict;
}

void UserEdit::refresh()
{
    if (m_state == State::Saving) {
        return;
    }
    setState(State::Reading);
    const auto tellProgress = [this](qint64 pages, qint64 all) {
        const bool isTime = pages < 10 || pages % 10 == 0; // more often nobody can read it
        if (!user() && isTime) {
            setNotice([pages, all] { return lookingForUser(pages, all); });
        }
    };
    tellProgress(0, 0);
    m_reading = std::make_unique<QObject>();
    m_services.reader.read(
        m_userId, m_reading.get(), [this](const Result<UserReader::Found> &found) { refreshEnded(found); },
        tellProgress);
}

void UserEdit::stopLooking()
{
    if (m_state == State::Reading && !user()) {
        m_reading.reset();
        setState(State::Idle);
        setNotice(lookingStopped);
        Q_EMIT refreshed(false);
    }
}

void UserEdit::refreshEnded(const Result<UserReader::Found> &found)
{
    m_reading.release()->deleteLater(); // it is what called
    setState(State::Idle);
    if (found) {
        m_isListed = *found == UserReader::Found::Yes;
    }
    if (!user()) {
        setNotice([found] { return notFound(found); });
    } else if (!found && m_uncertain) { // what is told of it is still true
        if (mayStillArrive(*m_uncertain)) {
            lookAgainLater();
        }
    } else if (!found) {
        setNotice([error = found.error()] { return notReadAgain(error); });
    } else if (m_uncertain && *found == UserReader::Found::Yes) {
        settle();
    } else if (isOfReading(m_notice)) {
        *found == UserReader::Found::Yes ? dismissNotice() : setNotice(noLongerListed);
    }
    Q_EMIT refreshed(found && *found == UserReader::Found::Yes);
}

void UserEdit::save()
{
    m_form.tidyAll(); // the field that the keyboard is in hasn't been left
    if (!canSave()) {
        tellWhyNotSaved();
        return;
    }
    m_reading.reset();
    setState(State::Saving);
    if (m_notice.action == Notice::Action::Restore) {
        dismissNotice(); // any other stays until the outcome takes its place, so that the form doesn't jump twice
    }
    m_form.setServerProblems({});
    markSeen();
    m_lookAgain.stop();
    m_looks = 0;
    const auto judgeAgain = [this, agreed = risks()](const UserPatch &patch, bool isListed) {
        return judge(patch, isListed, agreed);
    };
    auto *save = new UserSave(patch(), judgeAgain, m_services, this);
    connect(save, &UserSave::verifying, this, [this] { setNotice(noticeWhileVerifying); });
    connect(save, &UserSave::finished, this, &UserEdit::saveEnded);
    save->start();
}

/// Beside another notice only what takes its words back: that a save is under way, or was held, it says itself.
void UserEdit::tellWhyNotSaved()
{
    if (m_state != State::Saving && m_form.hasProblem()) {
        setNotice([this] { return notValid(m_form); }, Leaves::AtAnyEdit);
    } else if (m_notice.isEmpty()) {
        setNotice(m_state == State::Saving ? stillSaving
                      : hasEdits()         ? heldByServer
                                           : nothingToSave,
                  Leaves::AtAnyEdit);
    }
}

void UserEdit::settle()
{
    SaveOutcome outcome = *m_uncertain;
    outcome.kind = outcomeShownBy(user(), outcome);
    outcome.readError = {};
    outcome.isFound = true;
    saveEnded(outcome);
}

void UserEdit::saveEnded(SaveOutcome outcome)
{
    const bool isOpen = outcome.kind == SaveOutcome::Kind::Unknown || mayStillArrive(outcome);
    outcome.isLookedForAgain = mayStillArrive(outcome) && lookAgainLater();
    m_uncertain = isOpen ? std::optional(outcome) : std::nullopt;
    if (outcome.kind == SaveOutcome::Kind::Saved || outcome.kind == SaveOutcome::Kind::ArrivedUnanswered) {
        take(outcome);
    } else if (outcome.kind == SaveOutcome::Kind::Refused) {
        refused(outcome);
    }
    const bool isUnsaved = isOpen || outcome.kind == SaveOutcome::Kind::NotArrived;
    if (outcome.error.retryAfter && isUnsaved) {
        m_hold.start(*outcome.error.retryAfter);
    }
    if (outcome.kind == SaveOutcome::Kind::AtRisk) {
        m_isListed = m_isListed && !outcome.isAgainstOlderRead;
        setNotice([this] { return askAgain(risks()); });
        setState(State::Idle);
        Q_EMIT riskFound();
        return;
    }
    if (outcome.kind == SaveOutcome::Kind::Withdrawn) {
        dismissNotice();
        setState(State::Idle);
        return;
    }
    const bool isSaved =
        outcome.kind == SaveOutcome::Kind::Saved || outcome.kind == SaveOutcome::Kind::ArrivedUnanswered;
    const auto tell = [this, told = withoutSecrets(outcome)] {
        return noticeFor(told, m_session.currentOperator(), m_services.store);
    };
    setNotice(tell, isSaved ? Leaves::AtNewEdit : Leaves::ByHand);
    setState(State::Idle);
    if (!hasEdits()) {
        Q_EMIT saved();
    }
    Q_EMIT saveTold();
}

/// False where it has been looked for often enough.
bool UserEdit::lookAgainLater()
{
    if (m_looks >= m_services.looksAfter.size()) {
        return false;
    }
    m_lookAgain.start(m_services.looksAfter[m_looks++]);
    return true;
}

/// "Saved" is about the edits before, and beside newer ones it would be read as theirs; what is not valid may be now.
void UserEdit::leaveAtEdit()
{
    const bool leaves = m_noticeLeaves == Leaves::AtAnyEdit || (m_noticeLeaves == Leaves::AtNewEdit && hasEdits());
    if (leaves && m_state != State::Saving) {
        dismissNotice();
    }
}

void UserEdit::take(const SaveOutcome &outcome)
{
    takeBaseline(arrivedRows(outcome));
    m_changedBeyond = outcome.changedBeyond;
    m_before = outcome.before.value_or(User());
    QHash<QString, QVariant> before;
    for (const QString &key : std::as_const(m_changedBeyond)) {
        if (const UserField *field = userField(key)) {
            before.insert(key, field->read(m_before));
        }
    }
    m_form.setServerChanged(before);
    Q_EMIT changedBeyondChanged();
}

void UserEdit::refused(const SaveOutcome &outcome)
{
    m_form.setServerProblems(fieldWords(outcome));
    if (outcome.error.retryAfter) {
        m_hold.start(*outcome.error.retryAfter);
    }
    if (outcome.error.kind == ApiError::Kind::Forbidden) {
        m_session.refreshOperator(); // the roles may not be what they were
    }
}

void UserEdit::discard()
{
    m_uncertain.reset(); // nothing is left of what it speaks of
    m_lookAgain.stop();
    m_discarded = patch();
    m_discardedFrom = m_form.baseline(m_form.rowOf(u"roles")).toStringList();
    std::erase_if(m_discarded.changes, [](const FieldChange &change) { return change.field->secret; });
    const bool canComeBack = !m_discarded.isEmpty();
    const int count = m_form.editCount();
    m_form.undoAll();
    setNotice([count, canComeBack] { return discarded(count, canComeBack); });
}

bool UserEdit::discardCanComeBack() const
{
    const UserPatch all = patch();
    return int(all.changes.size()) == m_form.editCount()
        && std::ranges::none_of(all.changes, [](const FieldChange &change) { return change.field->secret; });
}

void UserEdit::restoreDiscarded()
{
    for (const FieldChange &change : m_discarded.changes) {
        const int row = m_form.rowOf(change.field->key());
        const bool isList = change.value.typeId() == QMetaType::QStringList;
        // The server's roles may be others by now, so what comes back is what was added and removed.
        m_form.setValue(row,
                        isList ? withSameRoleChange(m_discardedFrom, change.value.toStringList(),
                                                    m_form.baseline(row).toStringList())
                               : change.value);
    }
    dismissNotice();
}

void UserEdit::dismissNotice()
{
    m_discarded.changes.clear();
    setNotice([] { return Notice(); });
}

void UserEdit::markSeen()
{
    if (!m_changedBeyond.isEmpty()) {
        m_changedBeyond.clear();
        m_form.setServerChanged({});
        Q_EMIT changedBeyondChanged();
    }
}

void UserEdit::takeBaseline(const std::vector<int> &arrived)
{
    const auto known = user();
    QVariantList values;
    for (const UserField &field : userFields()) {
        values.append(known ? field.read(*known) : QVariant());
    }
    m_form.setBaseline(values, arrived);
}

void UserEdit::takeRights()
{
    std::vector<EditRight> rights;
    std::ranges::transform(userFields(), std::back_inserter(rights), [this](const UserField &field) {
        return EditPolicy::right(m_session.currentOperator(), m_userId, field);
    });
    m_form.setRights(rights);
}

void UserEdit::operatorChanged()
{
    takeRights();
    m_form.setServerProblems({}); // what was refused to other roles may be allowed to these
    tellAgain(); // a refusal speaks of the roles
}

void UserEdit::followLanguage()
{
    takeRights();
    tellAgain();
}

void UserEdit::sessionChanged()
{
    if (m_session.state() == Session::State::SignedIn && m_notice.action == Notice::Action::SignIn) {
        setNotice(signedInAgain);
    } else if (m_session.state() == Session::State::SignedIn && m_notice.action == Notice::Action::CheckAgain) {
        refresh(); // which the end of the session had kept from it
    }
}

std::vector<int> UserEdit::arrivedRows(const SaveOutcome &outcome) const
{
    std::vector<int> rows;
    for (const FieldChange &change : outcome.patch.changes) {
        const int row = m_form.rowOf(change.field->key());
        if (!outcome.notKept.contains(change.field->key())
            && sameValue(m_form.wanted(row), change.value)) { // else it was edited again while it was under way
            rows.push_back(row);
        }
    }
    return rows;
}

void UserEdit::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void UserEdit::setNotice(MakeNotice make, Leaves leaves)
{
    m_noticeLeaves = leaves;
    m_makeNotice = std::move(make);
    m_notice = m_makeNotice();
    Q_EMIT noticeChanged();
}

void UserEdit::tellAgain()
{
    if (m_makeNotice && m_makeNotice() != m_notice) {
        m_notice = m_makeNotice();
        Q_EMIT noticeChanged();
    }
}

} // namespace userdesk
