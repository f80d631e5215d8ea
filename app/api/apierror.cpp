// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/apierror.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

#include "api/errorbody.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

using Kind = ApiError::Kind;

struct ApiErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(ApiError)
};

Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 408:
        return Kind::Timeout;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::TooManyRequests;
    default:
        break;
    }
    if (status >= 500) {
        return Kind::ServerFault;
    }
    return status >= 400 ? Kind::Invalid : Kind::Protocol;
}

QString wordsOf(Kind kind, int status)
{
    switch (kind) {
    case Kind::Invalid:
        return ApiErrorTexts::tr("The server refused what was sent.");
    case Kind::Unauthorized:
        return ApiErrorTexts::tr("Your session has expired.");
    case Kind::Forbidden:
        return ApiErrorTexts::tr("The server doesn't allow this with your roles.");
    case Kind::NotFound:
        return ApiErrorTexts::tr("The server doesn't know this user.");
    case Kind::Conflict:
        return ApiErrorTexts::tr("Someone else has changed this user since.");
    case Kind::TooManyRequests:
        return ApiErrorTexts::tr("The server has had too many requests and asks to wait.");
    case Kind::ServerFault:
        return ApiErrorTexts::tr("Server error (%1).").arg(status);
    case Kind::Timeout:
        return ApiErrorTexts::tr("The server timed out (%1).").arg(status);
    default:
        return ApiErrorTexts::tr("The server sent an unexpected response (%1).").arg(status);
    }
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<std::chrono::seconds> waitFrom(const QByteArray &header, const QDateTime &now)
{
    constexpr qint64 longest = qint64(5) * 60; // after that the operator decides
    const QByteArray value = header.trimmed();
    if (isNumber(value)) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return std::chrono::seconds(fits ? std::min(seconds, longest) : longest);
    }
    const QDateTime until = httpDate(value);
    if (!until.isValid()) {
        return std::nullopt;
    }
    return std::chrono::seconds(std::clamp<qint64>((now.msecsTo(until) + 999) / 1000, 0, longest));
}

} // namespace

ApiError errorFromAnswer(int status, const QByteArray &body, const QByteArray &retryAfter, const QDateTime &now)
{
    ApiError error;
    error.kind = kindOf(status);
    error.status = status;
    error.words = wordsOf(error.kind, status);
    const ErrorBody said = readErrorBody(body);
    error.serverWords = said.message;
    error.fieldWords = said.fields;
    error.isInApiForm = said.isInApiForm;
    error.retryAfter = waitFrom(retryAfter, now);
    return error;
}

QDateTime httpDate(const QByteArray &value)
{
    QByteArray text = value.trimmed();
    text.replace("GMT", "+0000"); // Qt takes a zone in figures alone
    return QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
}

ApiError unexpectedAnswer(int status)
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.status = status;
    error.words = wordsOf(error.kind, status);
    return error;
}

ApiError errorFromTransport(QNetworkReply::NetworkError code, const QString &host, const QString &detail)
{
    ApiError error;
    error.kind = Kind::Offline;
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        error.words = ApiErrorTexts::tr("The server %1 can't be found. Check the address and the network.").arg(host);
        break;
    case QNetworkReply::ConnectionRefusedError:
        error.words = ApiErrorTexts::tr("The server %1 can't be reached: it refuses connections.").arg(host);
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        error.words = ApiErrorTexts::tr("The connection to %1 broke off before the server answered.").arg(host);
        break;
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = Kind::Untrusted;
        error.words = ApiErrorTexts::tr("The connection to %1 is not secure: %2.").arg(host, detail);
        break;
    case QNetworkReply::OperationCanceledError:
        error.kind = Kind::Cancelled;
        error.words = ApiErrorTexts::tr("The request was cancelled.");
        break;
    default:
        error.words = ApiErrorTexts::tr("The server %1 can't be reached: %2.").arg(host, detail);
        break;
    }
    return error;
}

ApiError protocolError(const QString &what)
{
    ApiError error;
    error.kind = Kind::Protocol;
    error.words = ApiErrorTexts::tr("The server's answer can't be read: %1.").arg(what);
    return error;
}

QString tidyServerWords(const QString &text)
{
    constexpr qsizetype longest = 1000;
    QString tidy = text;
    std::ranges::replace_if(
        tidy, [](QChar c) { return c.category() == QChar::Other_Control; }, u' ');
    tidy = tidy.simplified();
    return tidy.size() <= longest ? tidy : tidy.left(longest - 1) + u'…';
}

} // namespace userdesk
