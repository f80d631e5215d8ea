// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/session.h"
#include "users/role.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QMetaObject>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr auto keychainPause = std::chrono::seconds(2); // one that is unlocked answers in much less

bool isVisibleAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// Whether the server itself was heard and turned the tokens down, so that trying them again is no use. Anything else
/// may be of a proxy or a captive portal.
bool isRefusal(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unauthorized || (error.status == 400 && error.isInApiForm);
}

/// What a failed renewal means to whatever waits for it: neither a refusal of that nor an unknown outcome.
ApiError notRenewed(const ApiError &error)
{
    const bool speaksOfARequest = error.status >= 400 && error.status < 500 && error.kind != ApiError::Kind::Timeout
        && error.kind != ApiError::Kind::TooManyRequests;
    ApiError result = speaksOfARequest ? unexpectedAnswer(error.status) : error;
    result.outcomeUnknown = false; // the request that waits for it was refused for certain
    return result;
}

ApiError otherServer()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    error.words = Session::tr("You are signed in to another server. Sign out there first.");
    return error;
}

QByteArray headerOf(const TokenPair &tokens)
{
    // It becomes a part of a header; nothing but a plain word may.
    const bool isPlain = !tokens.type.isEmpty() && isVisibleAscii(tokens.type);
    return tokens.accessToken.isEmpty()
        ? QByteArray()
        : u"%1 %2"_s.arg(isPlain ? tokens.type : u"Bearer"_s, tokens.accessToken).toLatin1();
}

ApiError expired()
{
    return errorFromAnswer(401, {}, {}, {});
}

/// A locked keychain says that it has nothing, so both are one.
ApiError notKept()
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorized;
    error.words =
        Session::tr("The saved sign-in could not be read from the system's keychain. It may be locked. Sign in again.");
    return error;
}

/// What an error means where nobody is signed in yet and no user is edited.
QString signInWords(const ApiError &error)
{
    if (error.status == 0) {
        return error.words; // of this side, or of the network
    }
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        return Session::tr("The user name or the password is not right.");
    case ApiError::Kind::Forbidden:
        return Session::tr("The server doesn't let this user sign in.");
    case ApiError::Kind::NotFound:
        return Session::tr("The server doesn't recognize this account. Check the server and the user name.");
    case ApiError::Kind::Invalid:
    case ApiError::Kind::Conflict:
        return Session::tr("The server refused the sign-in.");
    default:
        return error.words;
    }
}

} // namespace

Session::Session(ApiClient &client, KeptSignIn &kept, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_auth(client)
    , m_users(client)
    , m_kept(kept)
{
    m_client.setCredentials(this);
}

Session::~Session()
{
    m_client.setCredentials(nullptr);
}

void Session::signIn(const SignInRequest &request)
{
    if (!begin(request)) {
        return;
    }
    if (!request.accessToken.isEmpty()) {
        m_next.tokens = {u"Bearer"_s, request.accessToken, {}};
        readOperator();
        return;
    }
    m_auth.login(request.username, request.password, m_attempt.get(), [this](const Result<TokenPair> &tokens) {
        if (tokens) {
            m_next.tokens = *tokens;
            readOperator();
            return;
        }
        ApiError error = tokens.error();
        error.words = signInWords(error);
        fail(error);
    });
}

void Session::resume(const KeptSignIn::Entry &entry)
{
    if (!begin({entry.server, entry.username, {}, {}, true, false})) {
        return;
    }
    auto *slow = new QTimer(m_attempt.get());
    slow->setSingleShot(true);
    connect(slow, &QTimer::timeout, this, &Session::waitsForKeychain);
    slow->start(keychainPause);
    const auto done = [this, entry, slow = QPointer(slow)](TokenStore::Outcome, const QString &token) {
        if (slow) { // else the attempt is over
            delete slow;
            tokenRead(entry, token);
        }
    };
    m_kept.readToken(entry, done);
}

void Session::tokenRead(const KeptSignIn::Entry &entry, const QString &token)
{
    if (token.isEmpty()) {
        fail(notKept());
        return;
    }
    if (entry.kind == KeptSignIn::Kind::AccessToken) {
        resumeWithAccessToken(token);
        return;
    }
    m_auth.refresh(token, m_attempt.get(), [this](const Result<TokenPair> &tokens) {
        if (tokens) {
            m_next.tokens = *tokens;
            keepToken(m_next); // the old one works no more, whatever comes next
            readOperator();
            return;
        }
        if (isRefusal(tokens.error())) {
            m_kept.forget(m_next.request.server);
        }
        fail(isRefusal(tokens.error()) ? expired() : notRenewed(tokens.error()));
    });
}

void Session::resumeWithAccessToken(const QString &token)
{
    m_next.request.accessToken = token;
    m_next.tokens = {u"Bearer"_s, token, {}};
    const auto done = [this](const Result<User> &user) {
        if (!user && user.error().kind == ApiError::Kind::Unauthorized) {
            m_kept.forget(m_next.request.server); // nothing makes it good again, so no later start need try it
            fail(expired());
            return;
        }
        operatorRead(user);
    };
    m_users.own(m_attempt.get(), done, headerOf(m_next.tokens));
}

/// Whether edits may hang on the server.
bool Session::isBound() const
{
    const State lasting = m_state == State::SigningIn ? m_stateBefore : m_state;
    return lasting != State::SignedOut;
}

/// False where the sign-in can't begin; that has been said then.
bool Session::begin(const SignInRequest &request)
{
    if (isBound() && m_client.server() != request.server) {
        Q_EMIT signInFailed(otherServer());
        return false;
    }
    m_attempt = std::make_unique<QObject>();
    m_next = {++m_lastNumber, request, {}};
    m_next.request.password.clear();
    if (m_client.server() != request.server) {
        m_client.setServer(request.server);
    }
    if (m_state != State::SigningIn) {
        m_stateBefore = m_state;
    }
    enter(State::SigningIn);
    return true;
}

void Session::cancelSignIn()
{
    m_attempt.reset();
    m_next = {};
    if (m_state == State::SigningIn) {
        enter(m_stateBefore);
    }
}

void Session::readOperator()
{
    m_users.own(
        m_attempt.get(), [this](const Result<User> &user) { operatorRead(user); }, headerOf(m_next.tokens));
}

void Session::operatorRead(const Result<User> &user)
{
    using Kind = ApiError::Kind;
    if (!user && (user.error().kind == Kind::Offline || user.error().kind == Kind::Untrusted)) {
        fail(user.error());
        return;
    }
    if (!user && user.error().kind == Kind::Unauthorized) {
        ApiError error = user.error();
        error.words = tr("The server doesn't accept this access token.");
        fail(error);
        return;
    }
    m_signIn = std::exchange(m_next, {});
    m_operator = {true, user ? user->userId : QString(), user ? user->username : m_signIn.request.username,
                  user ? std::optional(user->roles) : std::nullopt};
    m_attempt.reset();
    if (!m_signIn.request.passing) {
        m_kept.rememberPlace(m_signIn.request.server, m_signIn.request.username);
    }
    keepToken(m_signIn);
    Q_EMIT operatorChanged();
    enter(State::SignedIn);
    if (!user) {
        Q_EMIT rolesUnknown(user.error());
    }
}

void Session::keepToken(const SignIn &signIn)
{
    if (!signIn.request.keep) {
        m_kept.forget(signIn.request.server);
        return;
    }
    const bool isPasted = signIn.tokens.refreshToken.isEmpty();
    const KeptSignIn::Entry entry{signIn.request.server, signIn.request.username,
                                  isPasted ? KeptSignIn::Kind::AccessToken : KeptSignIn::Kind::RefreshToken};
    m_kept.keep(entry, isPasted ? signIn.tokens.accessToken : signIn.tokens.refreshToken, [this](bool isKept) {
        if (!isKept) {
            Q_EMIT keepingFailed();
        }
    });
}

void Session::signOut()
{
    m_attempt.reset();
    m_kept.forget(m_client.server());
    m_signIn = {++m_lastNumber, {}, {}};
    m_next = {};
    m_operator = {};
    m_client.setServer({});
    Q_EMIT operatorChanged();
    enter(State::SignedOut);
}

void Session::refreshOperator()
{
    m_users.own(this, [this](const Result<User> &user) {
        if (user && m_operator.userId.isEmpty()) {
            m_operator.userId = user->userId;
        }
        if (user) {
            takeOperator(*user);
        }
    });
}

void Session::takeOperator(const User &user)
{
    const bool isNew =
        m_operator.username != user.username || !m_operator.roles || !sameRoles(*m_operator.roles, user.roles);
    if (m_state != State::SignedIn || user.userId != m_operator.userId || !isNew) {
        return;
    }
    m_operator = {true, user.userId, user.username, user.roles};
    if (!m_signIn.request.username.isEmpty() && !m_signIn.request.passing) {
        m_signIn.request.username = user.username; // under which one signs in from now on
        m_kept.rememberPlace(m_signIn.request.server, m_signIn.request.username);
    }
    Q_EMIT operatorChanged();
}

QByteArray Session::authorization() const
{
    return headerOf(m_signIn.tokens);
}

void Session::renew(Callback<std::monostate> done)
{
    const quint64 number = m_signIn.number;
    const auto expire = [this, number, done] {
        const bool isCurrent = number == m_signIn.number;
        if (isCurrent && m_state == State::SignedIn) {
            enter(State::Expired);
        }
        done(expired());
    };
    if (m_signIn.tokens.refreshToken.isEmpty()) {
        QMetaObject::invokeMethod(this, expire, Qt::QueuedConnection);
        return;
    }
    m_auth.refresh(m_signIn.tokens.refreshToken, this, [this, number, expire, done](const Result<TokenPair> &tokens) {
        if (number != m_signIn.number) { // of a sign-in that is over
            done(expired());
        } else if (tokens) {
            m_signIn.tokens = *tokens;
            keepToken(m_signIn);
            done(std::monostate());
        } else if (isRefusal(tokens.error())) {
            expire();
        } else {
            done(notRenewed(tokens.error()));
        }
    });
}

void Session::enter(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

void Session::fail(const ApiError &error)
{
    m_attempt.reset();
    m_next = {};
    enter(m_stateBefore);
    Q_EMIT signInFailed(error);
}

QString tidyToken(const QString &pasted)
{
    QString token = pasted.simplified();
    if (token.startsWith("Bearer "_L1, Qt::CaseInsensitive)) {
        token.remove(0, 7);
    }
    token.remove(u' ');
    return isVisibleAscii(token) ? token : QString();
}

} // namespace userdesk
