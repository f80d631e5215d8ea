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

Notice noLongerListed()
{
    return {Notice::Severity::Warning, UserEdit::tr("No page of the listing has this user any more."),
            UserEdit::tr("What is shown was read before. You can save all the same: the server decides."),
            Notice::Action::CheckAgain};
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
    connect(&m_hold, &QTimer::timeout, this, &UserEdit::stateChanged);
    connect(&m_session, &Session::operatorChanged, this, &UserEdit::takeRights);
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
        setNotice({Notice::Severity::Info, tr("Looking for this user in the listing…"),
                   tr("You can edit meanwhile. Only what you type is sent.")});
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
        const QString why = found ? tr("No page of the listing has this user.")
                                  : tr("This user could not be looked up: %1").arg(fullWords(found.error()));
        setNotice({Notice::Severity::Warning, why,
                   tr("You can edit the user by this ID all the same: the fields are empty because their values are "
                      "unknown, only what you type is sent, and the server's answer fills the rest."),
                   Notice::Action::CheckAgain});
    } else if (!found) {
        setNotice({Notice::Severity::Warning, tr("The user could not be read again."), fullWords(found.error()),
                   Notice::Action::CheckAgain});
    } else if (m_uncertain && *found == UserReader::Found::Yes) {
        settle();
    } else if (m_notice.severity == Notice::Severity::Info || m_notice.action == Notice::Action::CheckAgain) {
        *found == UserReader::Found::Yes ? dismissNotice() : setNotice(noLongerListed());
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
    connect(save, &UserSave::verifying, this, [this] { setNotice(noticeWhileVerifying()); });
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
    setNotice(noticeFor(outcome, m_session.currentOperator(), m_services.store));
    if (outcome.kind == SaveOutcome::Kind::Refused && outcome.error.kind == ApiError::Kind::Forbidden) {
        m_forbidden = outcome;
    }
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
    Notice notice;
    notice.title = tr("Discarded %Ln change(s).", nullptr, m_form.editCount());
    notice.action = m_discarded.isEmpty() ? Notice::Action::None : Notice::Action::Restore;
    m_form.undoAll();
    setNotice(notice);
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
    setNotice({});
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
    m_form.setServerProblems({}); // what was refused to other roles may be allowed to these
    if (const auto forbidden = m_forbidden) { // it speaks of the roles
        setNotice(noticeFor(*forbidden, m_session.currentOperator(), m_services.store));
        m_forbidden = forbidden;
    }
}

void UserEdit::sessionChanged()
{
    if (m_session.state() == Session::State::SignedIn && m_notice.action == Notice::Action::SignIn) {
        setNotice({Notice::Severity::Info, tr("You are signed in again."), tr("Your edits are kept. Save again."),
                   Notice::Action::SaveAgain});
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

void UserEdit::setNotice(const Notice &notice)
{
    m_notice = notice;
    m_forbidden.reset();
    Q_EMIT noticeChanged();
}

} // namespace userdesk
