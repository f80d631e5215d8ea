// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/session.h"
#include "users/role.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QMetaObject>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

bool isVisibleAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// Whether the server was heard and turned the tokens down, so that trying them again is no use.
bool isRefusal(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Invalid
        || error.kind == ApiError::Kind::Forbidden;
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
    error.words = Session::tr("The system's keychain didn't give the kept sign-in. It may be locked. Sign in again.");
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
        return Session::tr("The server knows no such sign-in. Check the server and the user name.");
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
    begin(request);
    if (!request.accessToken.isEmpty()) {
        m_tokens = {u"Bearer"_s, request.accessToken, {}};
        readOperator();
        return;
    }
    m_auth.login(request.username, request.password, m_attempt.get(), [this](const Result<TokenPair> &tokens) {
        if (tokens) {
            adopt(*tokens);
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
    begin({entry.server, entry.username, {}, {}, true, false});
    m_kept.readToken(entry,
                     [this, entry, attempt = QPointer(m_attempt.get())](TokenStore::Outcome, const QString &token) {
                         if (!attempt) {
                             return;
                         }
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
                                 adopt(*tokens);
                                 keepToken(); // the old one works no more, whatever comes next
                                 readOperator();
                                 return;
                             }
                             if (isRefusal(tokens.error())) {
                                 m_kept.forget(m_request.server);
                             }
                             fail(isRefusal(tokens.error()) ? expired() : tokens.error());
                         });
                     });
}

void Session::resumeWithAccessToken(const QString &token)
{
    m_request.accessToken = token;
    m_tokens = {u"Bearer"_s, token, {}};
    m_users.own(m_attempt.get(), [this](const Result<User> &user) {
        if (!user && user.error().kind == ApiError::Kind::Unauthorized) {
            m_kept.forget(m_request.server); // nothing makes it good again, so no later start need try it
            fail(expired());
            return;
        }
        operatorRead(user);
    });
}

void Session::begin(const SignInRequest &request)
{
    m_attempt = std::make_unique<QObject>();
    m_request = request;
    m_request.password.clear();
    if (m_client.server() != request.server) {
        m_client.setServer(request.server);
    }
    if (m_state != State::SigningIn) {
        m_stateBefore = m_state;
    }
    enter(State::SigningIn);
}

void Session::cancelSignIn()
{
    m_attempt.reset();
    if (m_state == State::SigningIn) {
        enter(m_stateBefore);
    }
}

void Session::adopt(const TokenPair &tokens)
{
    m_tokens = tokens;
    // It becomes a part of a header; nothing but a plain word may.
    if (m_tokens.type.isEmpty() || !isVisibleAscii(m_tokens.type)) {
        m_tokens.type = u"Bearer"_s;
    }
}

void Session::readOperator()
{
    m_users.own(m_attempt.get(), [this](const Result<User> &user) { operatorRead(user); });
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
    m_operator = {true, user ? user->userId : QString(), user ? user->username : m_request.username,
                  user ? std::optional(user->roles) : std::nullopt};
    m_attempt.reset();
    if (!m_request.passing) {
        m_kept.rememberPlace(m_request.server, m_request.username);
    }
    keepToken();
    Q_EMIT operatorChanged();
    enter(State::SignedIn);
    if (!user) {
        Q_EMIT rolesUnknown(user.error());
    }
}

void Session::keepToken()
{
    if (!m_request.keep) {
        m_kept.forget(m_request.server);
        return;
    }
    const bool isPasted = m_tokens.refreshToken.isEmpty();
    const KeptSignIn::Entry entry{m_request.server, m_request.username,
                                  isPasted ? KeptSignIn::Kind::AccessToken : KeptSignIn::Kind::RefreshToken};
    m_kept.keep(entry, isPasted ? m_tokens.accessToken : m_tokens.refreshToken, [this](bool isKept) {
        if (!isKept) {
            Q_EMIT keepingFailed();
        }
    });
}

void Session::signOut()
{
    m_attempt.reset();
    m_kept.forget(m_request.server);
    m_tokens = {};
    m_operator = {};
    m_request = {};
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
    if (!m_request.username.isEmpty() && !m_request.passing) {
        m_request.username = user.username; // under which one signs in from now on
        m_kept.rememberPlace(m_request.server, m_request.username);
    }
    Q_EMIT operatorChanged();
}

QByteArray Session::authorization() const
{
    return m_tokens.accessToken.isEmpty() ? QByteArray()
                                          : u"%1 %2"_s.arg(m_tokens.type, m_tokens.accessToken).toLatin1();
}

void Session::renew(Callback<std::monostate> done)
{
    const auto expire = [this, done] {
        if (m_state == State::SignedIn) {
            enter(State::Expired);
        }
        done(expired());
    };
    if (m_tokens.refreshToken.isEmpty()) {
        QMetaObject::invokeMethod(this, expire, Qt::QueuedConnection);
        return;
    }
    m_auth.refresh(m_tokens.refreshToken, this, [this, expire, done](const Result<TokenPair> &tokens) {
        if (tokens) {
            adopt(*tokens);
            keepToken();
            done(std::monostate());
        } else if (isRefusal(tokens.error())) {
            expire();
        } else {
            ApiError error = tokens.error();
            error.outcomeUnknown = false; // of the renewal; the request that waits for it was refused for certain
            done(error);
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
    if (m_stateBefore != State::SignedIn) {
        m_tokens = {}; // of nobody who is signed in
    }
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
