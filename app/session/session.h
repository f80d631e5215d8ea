// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QUrl>

#include "api/authapi.h"
#include "api/credentials.h"
#include "api/usersapi.h"
#include "session/keptsignin.h"
#include "users/editpolicy.h"

namespace userdesk {

/// Where and as whom to sign in: with a user name and a password, or with an access token alone.
struct SignInRequest {
    QUrl server;
    QString username;
    QString password;
    QString accessToken; ///< not empty: sign in with it alone
    bool keep = false;
    bool passing = false; ///< a server that won't be there next time: nothing of it is remembered
};

/// Who is signed in, with which tokens. Tokens live here in memory; KeptSignIn keeps the one that outlives the program.
/// An expired session keeps its server and its operator, so that signing in again goes on where the work stopped.
class Session : public QObject, public Credentials {
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Expired };

    Session(ApiClient &client, KeptSignIn &kept, QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    const Operator &currentOperator() const { return m_operator; }

    /// Ends in SignedIn, or back in the state before with signInFailed(). A newer attempt replaces an older one.
    /// Whoever is signed in, or was until the session expired, has edits for that server: another one is refused until
    /// signOut().
    void signIn(const SignInRequest &request);
    /// Signs in with what was kept; the same outcomes.
    void resume(const KeptSignIn::Entry &entry);
    void cancelSignIn();
    void signOut();

    /// Reads the operator's own user again, e.g. after a 403 that the known roles don't explain.
    void refreshOperator();

    /// What has become known of a user; counts where that is the operator.
    void takeOperator(const User &user);

    QByteArray authorization() const override;
    quint64 signInNumber() const override { return m_signIn.number; }
    void renew(Callback<std::monostate> done) override;

Q_SIGNALS:
    void stateChanged(userdesk::Session::State state);
    void operatorChanged();
    void signInFailed(const userdesk::ApiError &error);
    /// The operator is signed in, but the roles are unknown.
    void rolesUnknown(const userdesk::ApiError &error);
    /// The keychain takes its time: it may wait for a person to unlock it. Until it has answered or cancelSignIn().
    void waitsForKeychain();
    /// The keychain didn't take the token: the operator will have to sign in again at the next start.
    void keepingFailed();

private:
    /// All that belongs to one sign-in; it takes the place of another one as a whole.
    struct SignIn {
        quint64 number = 0;
        SignInRequest request; ///< never with the password
        TokenPair tokens;
    };

    void tokenRead(const KeptSignIn::Entry &entry, const QString &token);
    void resumeWithAccessToken(const QString &token);
    bool begin(const SignInRequest &request);
    void readOperator();
    void operatorRead(const Result<User> &user);
    void keepToken(const SignIn &signIn);
    bool isBound() const;
    void enter(State state);
    void fail(const ApiError &error);

    ApiClient &m_client;
    AuthApi m_auth;
    UsersApi m_users;
    KeptSignIn &m_kept;
    State m_state = State::SignedOut;
    State m_stateBefore = State::SignedOut;
    quint64 m_lastNumber = 0;
    SignIn m_signIn; ///< the one that counts
    SignIn m_next; ///< the one under way, until its operator has been read
    Operator m_operator;
    std::unique_ptr<QObject> m_attempt; ///< the context of m_next's requests
};

/// A pasted token as it is sent: without line breaks, spaces and a leading "Bearer"; empty where what is left holds
/// anything but visible ASCII, which no header can carry.
QString tidyToken(const QString &pasted);

} // namespace userdesk
