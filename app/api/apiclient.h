// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <deque>
#include <memory>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QString>
#include <QUrl>

#include "api/apirequest.h"
#include "api/exchange.h"
#include "api/result.h"

class QNetworkAccessManager;
class QNetworkRequest;

namespace userdesk {

class Credentials;

/// The one way to the server: builds every request in one place, sends at most six at a time, and lets one renewal of
/// the credentials serve all requests that meet a 401. A request belongs to the sign-in under which it was made: under
/// another one it is neither sent nor answered, and ends as Cancelled. Each call ends with exactly one outcome, never
/// inside send(), and with none once its context object is gone.
class ApiClient : public QObject {
    Q_OBJECT

public:
    explicit ApiClient(QObject *parent = nullptr);
    ~ApiClient() override;

    /// Turns to another server; what is under way or waiting ends as Cancelled. The address must be acceptable
    /// (see isAcceptableServer), or every call ends as Invalid.
    void setServer(const QUrl &server);
    const QUrl &server() const { return m_server; }

    void setCredentials(Credentials *credentials) { m_credentials = credentials; } ///< must outlive its use here
    void setLanguage(const QString &bcp47Name) { m_language = bcp47Name; }
    void setLimits(const Exchange::Limits &limits) { m_limits = limits; }

    /// Sends the request as soon as there is a place for it; changes go before reads. @p done gets the answer's JSON
    /// object.
    void send(ApiRequest request, QObject *context, Callback<QJsonObject> done);

private:
    struct Call {
        ApiRequest request;
        QPointer<QObject> context;
        Callback<QJsonObject> done;
        QByteArray sentAuthorization;
        bool renewed = false;
        quint64 signIn = 0; ///< that the request was made under
    };
    using CallPointer = std::shared_ptr<Call>;

    void enqueue(CallPointer call);
    void startWaiting();
    void start(const CallPointer &call);
    void answered(const CallPointer &call, const Result<QByteArray> &result);
    bool isOfAnotherSignIn(const Call &call) const;
    void abandon(const CallPointer &call, bool wasSent);
    bool renews(const CallPointer &call, const Result<QByteArray> &result);
    void renewed(const Done &result);
    void deliver(const CallPointer &call, const Result<QJsonObject> &result);
    void cancelAll();
    QNetworkRequest prepare(const Call &call) const;

    QUrl m_server;
    QString m_language;
    Exchange::Limits m_limits;
    Credentials *m_credentials = nullptr;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::deque<CallPointer> m_waiting;
    std::vector<std::pair<CallPointer, Exchange *>> m_running;
    std::vector<CallPointer> m_awaitingRenewal;
    quint64 m_renewal = 0; ///< numbers the renewals; an answer to an older one doesn't count
};

} // namespace userdesk
