// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>

#include <QDateTime>
#include <QHash>
#include <QNetworkReply>
#include <QString>

namespace userdesk {

/// Why a call came to nothing: one value from the wire to the words that the operator reads.
struct ApiError {
    enum class Kind {
        Offline, ///< the server was not reached: no network, no such host, refused, broken off
        Untrusted, ///< TLS: the other side is not proven to be the server
        Timeout, ///< no whole answer within the deadline
        Invalid, ///< 400, 422 and other refusals of what was sent
        Unauthorized, ///< 401: the session has expired, or the sign-in was refused
        Forbidden, ///< 403
        NotFound, ///< 404
        Conflict, ///< 409
        TooManyRequests, ///< 429
        ServerFault, ///< 5xx
        Protocol, ///< an answer that can't be read
        Cancelled, ///< given up on this side
    };

    Kind kind = Kind::Protocol;
    QString words; ///< what happened, a whole sentence in the interface's language
    QString serverWords; ///< what the server said, as it said it; empty where it said nothing
    QHash<QString, QString> fieldWords; ///< by wire name: what the server says of a field
    int status = 0; ///< HTTP status; 0 where no answer came
    std::optional<std::chrono::seconds> retryAfter; ///< how long the server asks to wait, at most five minutes
    bool outcomeUnknown = false; ///< the request may have changed something all the same
    bool isInApiForm = false; ///< the answer's body was the API's own, and no page of a proxy
};

/// The error of an answer that is not a success; the contract, "Errors". Reads every form of body listed there.
/// @p retryAfter is the header's value, seconds or a date (RFC 9110, section 10.2.3); @p now is what a date is measured
/// against.
ApiError errorFromAnswer(int status, const QByteArray &body, const QByteArray &retryAfter, const QDateTime &now);

/// A date of an HTTP header (RFC 9110, section 5.6.7); invalid where it is none.
QDateTime httpDate(const QByteArray &value);

/// The error of an answer that says nothing of what was asked, such as a proxy's: it is neither a refusal nor a grant.
ApiError unexpectedAnswer(int status);

/// The error of a call that got no status: @p detail is Qt's own text, @p host the server's name.
ApiError errorFromTransport(QNetworkReply::NetworkError error, const QString &host, const QString &detail);

/// An answer that can't be read; @p what names the property or says what is wrong with the whole.
ApiError protocolError(const QString &what);

/// @p text of the server, made fit for one paragraph: no control characters, at most 1,000 characters.
QString tidyServerWords(const QString &text);

} // namespace userdesk
