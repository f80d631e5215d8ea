// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/exchange.h"

#include <utility>

#include <QDateTime>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "api/oneshotbody.h"
#include "api/tlsfault.h"

Q_LOGGING_CATEGORY(logApi, "userdesk.api", QtWarningMsg) // whoever wants to see every request asks for it

namespace userdesk {

namespace {

bool wasSurelyNotSent(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

} // namespace

Exchange::Exchange(ApiRequest request, Limits limits, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_limits(limits)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        ApiError error;
        error.kind = ApiError::Kind::Timeout;
        error.words = tr("The server didn't answer in time.");
        giveUp(std::move(error));
    });
}

Exchange::~Exchange()
{
    detach();
}

void Exchange::start(QNetworkAccessManager &manager, const QNetworkRequest &prepared, Callback<QByteArray> done)
{
    m_done = std::move(done);
    m_clock.start();
    m_deadline.start(m_limits.deadline);
    if (m_request.body) {
        auto *body = new OneShotBody(QJsonDocument(*m_request.body).toJson(QJsonDocument::Compact));
        m_reply = manager.sendCustomRequest(prepared, m_request.method, body);
        body->setParent(m_reply);
    } else {
        m_reply = manager.sendCustomRequest(prepared, m_request.method);
    }
    m_reply->setReadBufferSize(m_limits.answerBytes); // else Qt takes all that comes in one go
    connectReply();
}

void Exchange::connectReply()
{
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsFault = tlsFault(errors); });
}

void Exchange::readMore()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_limits.answerBytes) {
        giveUp(protocolError(tr("it is too large")));
    }
}

void Exchange::finish()
{
    m_body += m_reply->readAll();
    report(outcome());
}

void Exchange::giveUp(ApiError error)
{
    error.outcomeUnknown = m_request.effect == ApiRequest::Effect::Changes;
    report(error);
}

void Exchange::report(const Result<QByteArray> &result)
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    qCInfo(logApi, "%s %s %d %lld ms", m_request.method.constData(), qPrintable(m_request.path), status,
           static_cast<long long>(m_clock.elapsed()));
    detach();
    const auto done = std::exchange(m_done, {});
    done(result);
}

void Exchange::detach()
{
    m_deadline.stop();
    if (auto *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this); // abort() emits finished() inside the call
        reply->abort();
        reply->deleteLater();
    }
}

Result<QByteArray> Exchange::outcome() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200 || status > 299) {
        return status == 0 ? transportError() : answerError(status);
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        ApiError error = protocolError(tr("it broke off in the middle"));
        error.status = status;
        error.outcomeUnknown = m_request.effect == ApiRequest::Effect::Changes;
        return error;
    }
    return m_body;
}

ApiError Exchange::answerError(int status) const
{
    // This computer's clock may be wrong, so a date is measured against the server's own.
    const QDateTime serverTime = httpDate(m_reply->rawHeader("Date"));
    ApiError error = errorFromAnswer(status, m_body, m_reply->rawHeader("Retry-After"),
                                     serverTime.isValid() ? serverTime : QDateTime::currentDateTimeUtc());
    // A redirect is never followed, and may follow upon a change that was made; so may a fault or a gateway's patience.
    const bool mayHaveChanged = status < 400 || status == 408 || status >= 500;
    error.outcomeUnknown = mayHaveChanged && m_request.effect == ApiRequest::Effect::Changes;
    return error;
}

ApiError Exchange::transportError() const
{
    QString detail = m_tlsFault.isEmpty() ? m_reply->errorString() : m_tlsFault;
    if (m_tlsFault.isEmpty() && m_reply->error() == QNetworkReply::SslHandshakeFailedError) {
        detail = tr("the server may not support https at this address"); // Qt's text is OpenSSL's
    }
    ApiError error = errorFromTransport(m_reply->error(), m_reply->url().host(), detail);
    error.outcomeUnknown = m_request.effect == ApiRequest::Effect::Changes && !wasSurelyNotSent(m_reply->error());
    return error;
}

} // namespace userdesk
