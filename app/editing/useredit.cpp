// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editing/useredit.h"

#include <algorithm>
#include <utility>

#include "directory/userstore.h"
#include "editing/risk.h"
#include "editing/savenotice.h"
#include "session/session.h"
#include "users/userfields.h"

namespace userdesk {

namespace {

std::vector<const FieldSpec *> formFields()
{
    std::vector<const FieldSpec *> fields;
    std::ranges::transform(userFields(), std::back_inserter(fields), [](const UserField &field) { return &field; });
    return fields;
}

/// To be kept for as long as it is told of.
SaveOutcome withoutSecrets(SaveOutcome outcome)
{
    for (FieldChange &change : outcome.patch.changes) {
        if (change.field->secret) {
            change.value.clear();
        }
    }
    return outcome;
}

Notice lookingForUser()
{
    return {Notice::Severity::Info, UserEdit::tr("Looking for this user in the listing…"),
            UserEdit::tr("You can edit meanwhile. Only what you type is sent."), Notice::Action::None};
}

Notice notFound(const Result<UserReader::Found> &found)
{
    const QString title = found ? UserEdit::tr("No page of the listing has this user.")
                                : UserEdit::tr("This user could not be looked up.");
    const QString advice =
        UserEdit::tr("You can edit the user by this ID all the same: the fields are empty because their values are "
                     "unknown, only what you type is sent, and the server's answer fills the rest.");
    return {Notice::Severity::Warning, title, paragraph({found ? QString() : fullWords(found.error()), advice}),
            Notice::Action::CheckAgain};
}

Notice notReadAgain(const ApiError &error)
{
    return {Notice::Severity::Warning, UserEdit::tr("The user could not be read again."), fullWords(error),
            Notice::Action::CheckAgain};
}

Notice discarded(int count, bool canComeBack)
{
    return {Notice::Severity::Info,
            UserEdit::tr("Discarded %Ln change(s).", nullptr, count),
            {},
            canComeBack ? Notice::Action::Restore : Notice::Action::None};
}

Notice signedInAgain()
{
    return {Notice::Severity::Info, UserEdit::tr("You are signed in again."),
            UserEdit::tr("Your edits are kept. Save again."), Notice::Action::SaveAgain};
}

Notice noLongerListed()
{
    return {Notice::Severity::Warning, UserEdit::tr("No page of the listing has this user any more."),
            UserEdit::tr("What is shown was read before. You can save all the same: the server decides."),
            Notice::Action::CheckAgain};
}

/// What a read that succeeds puts an end to. What was discarded can come back afterwards, too.
bool isOfReading(const Notice &notice)
{
    return notice.action == Notice::Action::CheckAgain
        || (notice.severity == Notice::Severity::Info && notice.action != Notice::Action::Restore);
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
    connect(&m_form, &FormModel::editsChanged, this, &UserEdit::stateChanged);
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
        if (m_form.isEditable(row)) {
            patch.changes.push_back({&m_form.field(row), m_form.value(row)});
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
    User unknown;
    unknown.userId = m_userId;
    return userdesk::risks(m_session.currentOperator(), user().value_or(unknown), patch());
}

void UserEdit::refresh()
{
    if (m_state == State::Saving) {
        return;
    }
    setState(State::Reading);
    if (!user()) {
        setNotice(lookingForUser);
    }
    m_reading = std::make_unique<QObject>();
    m_services.reader.read(m_userId, m_reading.get(),
                           [this](const Result<UserReader::Found> &found) { refreshEnded(found); });
}

void UserEdit::refreshEnded(const Result<UserReader::Found> &found)
{
    m_reading.release()->deleteLater(); // it is what called
    setState(State::Idle);
    if (!user()) {
        setNotice([found] { return notFound(found); });
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
    if (!canSave()) {
        return;
    }
    m_reading.reset();
    setState(State::Saving);
    if (m_notice.action == Notice::Action::Restore) {
        dismissNotice(); // any other stays until the outcome takes its place, so that the form doesn't jump twice
    }
    m_form.setServerProblems({});
    markSeen();
    auto *save = new UserSave(
        m_userId, [this] { return patch(); }, m_services, this);
    connect(save, &UserSave::verifying, this, [this] { setNotice(noticeWhileVerifying); });
    connect(save, &UserSave::finished, this, &UserEdit::saveEnded);
    save->start();
}

void UserEdit::settle()
{
    SaveOutcome outcome = *m_uncertain;
    outcome.kind = outcomeShownBy(user(), outcome);
    outcome.readError = {};
    outcome.isFound = true;
    saveEnded(outcome);
}

void UserEdit::saveEnded(const SaveOutcome &outcome)
{
    m_uncertain = outcome.kind == SaveOutcome::Kind::Unknown ? std::optional(outcome) : std::nullopt;
    if (outcome.kind == SaveOutcome::Kind::Saved || outcome.kind == SaveOutcome::Kind::ArrivedUnanswered) {
        take(outcome);
    } else if (outcome.kind == SaveOutcome::Kind::Refused) {
        refused(outcome);
    }
    setNotice([this, told = withoutSecrets(outcome)] {
        return noticeFor(told, m_session.currentOperator(), m_services.store);
    });
    setState(State::Idle);
    if (!hasEdits()) {
        Q_EMIT saved();
    }
}

void UserEdit::take(const SaveOutcome &outcome)
{
    takeBaseline(arrivedRows(outcome.patch));
    m_changedBeyond = outcome.changedBeyond;
    m_form.setServerChanged(m_changedBeyond);
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
    m_discarded = patch();
    std::erase_if(m_discarded.changes, [](const FieldChange &change) { return change.field->secret; });
    const bool canComeBack = !m_discarded.isEmpty();
    const int count = m_form.editCount();
    m_form.undoAll();
    setNotice([count, canComeBack] { return discarded(count, canComeBack); });
}

void UserEdit::restoreDiscarded()
{
    for (const FieldChange &change : m_discarded.changes) {
        m_form.setValue(m_form.rowOf(change.field->key()), change.value);
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
    }
}

std::vector<int> UserEdit::arrivedRows(const UserPatch &patch) const
{
    std::vector<int> rows;
    for (const FieldChange &change : patch.changes) {
        const int row = m_form.rowOf(change.field->key());
        if (sameValue(m_form.value(row), change.value)) { // else it was edited again while it was under way
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

void UserEdit::setNotice(MakeNotice make)
{
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
