// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/directoryloader.h"

#include <algorithm>
#include <utility>

#include <QPointer>

#include "directory/userstore.h"

namespace userdesk {

using Clock = PageQueue::Clock;
using Kind = ApiError::Kind;

namespace {

/// Errors that every other page would meet as well, at once and until the operator does something.
bool concernsEverything(Kind kind)
{
    return kind == Kind::Unauthorized || kind == Kind::Forbidden || kind == Kind::Untrusted;
}

ApiError tooManyUsers()
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.words =
        DirectoryLoader::tr("These are more users than UserDesk can hold. Those that were loaded are listed.");
    return error;
}

} // namespace

DirectoryLoader::DirectoryLoader(UsersApi &users, UserStore &store, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_store(store)
    , m_context(std::make_unique<QObject>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { enter(m_state); });
    connect(&m_store, &UserStore::cleared, this, &DirectoryLoader::clear); // its rows are other users from now on
    setLimits({});
}

void DirectoryLoader::setLimits(const Limits &limits)
{
    m_limits = limits;
    m_reading.queue().setLimits({limits.attempts, limits.firstBackoff});
}

std::optional<QDateTime> DirectoryLoader::waitingUntil() const
{
    const Clock::time_point now = Clock::now();
    const PageQueue &queue = m_reading.queue();
    const auto until = queue.wakeTime(now);
    const bool isAskedForSomething = m_reading.underWay() > 0 && !queue.isHeld(now);
    if (m_state != State::Reading || !until || isAskedForSomething) {
        return std::nullopt;
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*until - now);
    return QDateTime::currentDateTime().addMSecs(wait.count());
}

bool DirectoryLoader::lacksUsers() const
{
    if (m_state == State::Complete) {
        return !missingPages().isEmpty() || isUncertain();
    }
    return totalRecords() == 0 || qint64(rows().size()) < totalRecords();
}

void DirectoryLoader::start()
{
    abandonRequests();
    m_reading.begin();
    m_error.reset();
    m_givenUp = 0;
    enter(State::Reading);
}

void DirectoryLoader::pause()
{
    if (m_state == State::Reading) {
        enter(State::Paused);
    }
}

void DirectoryLoader::resume()
{
    if (m_state != State::Paused && m_state != State::Cancelled && m_state != State::Stopped) {
        return;
    }
    if (m_state == State::Stopped) {
        m_reading.queue().askForMissing();
        m_error.reset();
        m_givenUp = 0;
    }
    enter(State::Reading);
}

void DirectoryLoader::cancel()
{
    if (m_state == State::Reading || m_state == State::Paused) {
        abandonRequests();
        enter(State::Cancelled);
    }
}

void DirectoryLoader::retryMissing()
{
    if (missingPages().isEmpty()) {
        return;
    }
    m_reading.queue().askForMissing();
    m_reading.readTailAgain();
    m_error.reset();
    m_givenUp = 0;
    enter(m_state == State::Paused ? State::Paused : State::Reading);
}

void DirectoryLoader::clear()
{
    abandonRequests();
    m_reading.clear();
    m_error.reset();
    Q_EMIT rowsChanged();
    enter(State::Idle);
}

void DirectoryLoader::enter(State state)
{
    m_state = state;
    askForPages();
    Q_EMIT stateChanged();
}

void DirectoryLoader::abandonRequests()
{
    m_context = std::make_unique<QObject>();
    m_reading.giveBackAll();
}

void DirectoryLoader::askForPages()
{
    m_timer.stop();
    if (m_state == State::Reading) {
        m_reading.queue().hold(m_users.readsHeldUntil());
    }
    while (m_state == State::Reading) {
        const bool hasPlace = m_reading.underWay() < size_t(m_limits.parallel);
        const auto page = hasPlace ? m_reading.next(Clock::now()) : std::nullopt;
        if (page) {
            ask(*page);
        } else if (!m_reading.isAtRest()) {
            armTimer();
            return;
        } else {
            readOn();
        }
    }
}

void DirectoryLoader::readOn()
{
    const size_t before = rows().size();
    if (!m_reading.readsOn()) {
        m_state = State::Complete;
    }
    if (rows().size() != before) {
        Q_EMIT rowsChanged();
    }
}

void DirectoryLoader::ask(qint64 page)
{
    m_users.page(page, m_context.get(), [this, page, askedAt = m_store.moment()](const Result<UserPage> &result) {
        answered(page, askedAt, result);
    });
}

void DirectoryLoader::armTimer()
{
    if (m_reading.underWay() >= size_t(m_limits.parallel)) {
        return; // the next answer makes place
    }
    const Clock::time_point now = Clock::now();
    if (const auto wake = m_reading.queue().wakeTime(now)) {
        const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*wake - now);
        m_timer.start(std::max(wait, std::chrono::milliseconds(0)));
    }
}

void DirectoryLoader::answered(qint64 page, quint64 askedAt, const Result<UserPage> &result)
{
    if (result) {
        take(page, askedAt, *result);
    } else {
        failed(page, result.error());
    }
    enter(m_state);
}

void DirectoryLoader::take(qint64 page, quint64 askedAt, const UserPage &content)
{
    m_givenUp = 0;
    const QPointer<QObject> context(m_context.get());
    m_store.expect(content.totalRecords.value_or(0));
    std::vector<UserRow> users = m_store.putPage(page, content.users, askedAt);
    if (!context) {
        return; // somebody who follows the store began anew or cleared everything
    }
    if (m_reading.take(page, std::move(users), content.totalRecords)) {
        Q_EMIT rowsChanged();
    }
    if (m_store.rows().isNearlyFull()) {
        stop(tooManyUsers());
    }
}

void DirectoryLoader::failed(qint64 page, const ApiError &error)
{
    if (error.kind == Kind::Cancelled) { // the client turned to another server; nothing is wrong with the page
        m_reading.giveBack(page);
        cancel();
    } else if (concernsEverything(error.kind)) {
        m_reading.giveBack(page);
        stop(error);
    } else if (error.retryAfter || error.kind == Kind::TooManyRequests) {
        hold(page, error);
    } else if (!m_reading.fail(page, Clock::now())) {
        giveUp(error);
    }
}

/// The server asks to wait: everything does, and a server that only keeps its limits costs the page no attempt.
void DirectoryLoader::hold(qint64 page, const ApiError &error)
{
    const Clock::time_point now = Clock::now();
    const std::chrono::milliseconds asked = error.retryAfter.value_or(std::chrono::seconds(0));
    m_reading.queue().hold(now + std::max(asked, m_limits.firstBackoff));
    if (error.retryAfter && error.kind == Kind::TooManyRequests) {
        m_reading.giveBack(page);
    } else if (!m_reading.fail(page, now)) {
        giveUp(error);
    }
}

void DirectoryLoader::giveUp(const ApiError &error)
{
    m_error = error;
    ++m_givenUp;
    const bool isOfThePage = error.kind == Kind::ServerFault || error.kind == Kind::Protocol;
    if (!m_reading.hasRead() && m_givenUp == 1 && isOfThePage) {
        m_reading.tryBehindTheFirst();
    } else if (m_givenUp >= m_limits.parallel || !m_reading.hasRead()) {
        stop(error);
    }
}

void DirectoryLoader::stop(const ApiError &error)
{
    abandonRequests();
    m_error = error;
    m_state = State::Stopped;
}

} // namespace userdesk
