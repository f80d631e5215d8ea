// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/apiclient.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QCoreApplication>
#include <QMetaObject>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include "api/credentials.h"
#include "api/serverurl.h"
#include "api/wire.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

// QNetworkAccessManager opens six connections a host; a request that waited behind them would spend its deadline there.
constexpr size_t mostAtOnce = 6;

ApiError cancelled()
{
    return errorFromTransport(QNetworkReply::OperationCanceledError, {}, {});
}

} // namespace

ApiClient::ApiClient(QObject *parent)
    : QObject(parent)
    , m_language(u"en"_s)
    , m_manager(std::make_unique<QNetworkAccessManager>())
{
}

ApiClient::~ApiClient()
{
    for (const auto &[call, exchange] : m_running) {
        delete exchange; // before the manager that owns its reply
    }
}

void ApiClient::setServer(const QUrl &server)
{
    cancelAll();
    m_server = server;
    // The connection cache ignores changes of trust, so every server gets a manager of its own. The old one may be in
    // the middle of telling of an answer, out of which this was called.
    m_manager->setParent(this);
    m_manager.release()->deleteLater();
    m_manager = std::make_unique<QNetworkAccessManager>();
}

void ApiClient::send(ApiRequest request, QObject *context, Callback<QJsonObject> done)
{
    Q_ASSERT(context);
    const quint64 signIn = m_credentials ? m_credentials->signInNumber() : 0;
    enqueue(std::make_shared<Call>(Call{std::move(request), context, std::move(done), {}, false, signIn}));
    QMetaObject::invokeMethod(this, &ApiClient::startWaiting, Qt::QueuedConnection);
}

void ApiClient::enqueue(CallPointer call)
{
    auto place = m_waiting.end();
    if (call->request.effect == ApiRequest::Effect::Changes) {
        place = std::ranges::find_if(
            m_waiting, [](const CallPointer &waiting) { return waiting->request.effect == ApiRequest::Effect::Reads; });
    }
    m_waiting.insert(place, std::move(call));
}

void ApiClient::startWaiting()
{
    while (!m_waiting.empty() && m_running.size() < mostAtOnce) {
        const CallPointer call = std::move(m_waiting.front());
        m_waiting.pop_front();
        // Nobody waits for the answer to this read any more; a change was asked for and is sent all the same.
        if (call->context || call->request.effect == ApiRequest::Effect::Changes) {
            start(call);
        }
    }
}

void ApiClient::start(const CallPointer &call)
{
    if (!isAcceptableServer(m_server)) {
        deliver(call, unacceptableServer(m_server));
        return;
    }
    if (isOfAnotherSignIn(*call)) {
        abandon(call, false);
        return;
    }
    if (!call->request.authorization.isEmpty()) {
        call->sentAuthorization = call->request.authorization;
    } else if (call->request.authorized && m_credentials) {
        call->sentAuthorization = m_credentials->authorization();
    }
    auto *exchange = new Exchange(call->request, m_limits, this);
    m_running.emplace_back(call, exchange);
    exchange->start(*m_manager, prepare(*call),
                    [this, call](const Result<QByteArray> &result) { answered(call, result); });
}

void ApiClient::answered(const CallPointer &call, const Result<QByteArray> &result)
{
    const auto place = std::ranges::find(m_running, call, &std::pair<CallPointer, Exchange *>::first);
    place->second->deleteLater();
    m_running.erase(place);
    startWaiting();
    if (isOfAnotherSignIn(*call)) {
        abandon(call, true);
        return;
    }
    if (renews(call, result)) {
        return;
    }
    if (!result) {
        deliver(call, result.error());
        return;
    }
    Result<QJsonObject> object = wire::readObject(*result);
    if (!object && call->request.effect == ApiRequest::Effect::Changes) {
        ApiError error = object.error();
        error.outcomeUnknown = true;
        object = error;
    }
    deliver(call, object);
}

/// What carries no authorization, or one of its own, is about no sign-in but that of whoever asked.
bool ApiClient::isOfAnotherSignIn(const Call &call) const
{
    const bool isTied = call.request.authorized && call.request.authorization.isEmpty();
    return isTied && m_credentials && call.signIn != m_credentials->signInNumber();
}

void ApiClient::abandon(const CallPointer &call, bool wasSent)
{
    ApiError error = cancelled();
    error.outcomeUnknown = wasSent && call->request.effect == ApiRequest::Effect::Changes;
    deliver(call, error);
}

bool ApiClient::renews(const CallPointer &call, const Result<QByteArray> &result)
{
    const bool isExpired = !result && result.error().kind == ApiError::Kind::Unauthorized;
    const bool hasOwn = !call->request.authorization.isEmpty();
    if (!isExpired || !call->request.authorized || hasOwn || call->renewed || !m_credentials) {
        return false;
    }
    // Those of the sign-in before wait for a renewal that nobody needs any more. They were refused, so nothing changed.
    const auto isOld = [this](const CallPointer &waiting) { return isOfAnotherSignIn(*waiting); };
    std::vector<CallPointer> old;
    std::ranges::copy_if(m_awaitingRenewal, std::back_inserter(old), isOld);
    std::erase_if(m_awaitingRenewal, isOld);
    for (const CallPointer &waiting : old) {
        abandon(waiting, false);
    }
    call->renewed = true;
    if (call->sentAuthorization != m_credentials->authorization()) {
        enqueue(call); // somebody else's renewal came in between
        startWaiting();
        return true;
    }
    m_awaitingRenewal.push_back(call);
    if (m_awaitingRenewal.size() == 1) {
        m_credentials->renew([this, guard = QPointer(this), number = ++m_renewal](const Done &done) {
            if (guard && number == m_renewal) {
                renewed(done);
            }
        });
    }
    return true;
}

void ApiClient::renewed(const Done &result)
{
    const auto calls = std::exchange(m_awaitingRenewal, {});
    for (const CallPointer &call : calls) {
        if (isOfAnotherSignIn(*call)) {
            abandon(call, false);
        } else if (result) {
            enqueue(call);
        } else {
            deliver(call, result.error());
        }
    }
    startWaiting();
}

void ApiClient::deliver(const CallPointer &call, const Result<QJsonObject> &result)
{
    if (call->context) {
        const auto done = std::exchange(call->done, {});
        done(result);
    }
}

void ApiClient::cancelAll()
{
    std::vector<CallPointer> calls(m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    calls.insert(calls.end(), m_awaitingRenewal.begin(), m_awaitingRenewal.end());
    m_awaitingRenewal.clear();
    ++m_renewal;
    const auto abandonSoon = [this](const CallPointer &call, bool wasSent) {
        QMetaObject::invokeMethod(
            this, [this, call, wasSent] { abandon(call, wasSent); }, Qt::QueuedConnection);
    };
    for (const auto &[call, exchange] : std::exchange(m_running, {})) {
        abandonSoon(call, true);
        delete exchange;
    }
    for (const CallPointer &call : calls) {
        abandonSoon(call, false);
    }
}

QNetworkRequest ApiClient::prepare(const Call &call) const
{
    QNetworkRequest request(requestUrl(m_server, call.request));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    // Else Qt answers a Negotiate or NTLM challenge by itself, with the credentials of whoever is logged on.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QCoreApplication::applicationName() + u'/' + QCoreApplication::applicationVersion());
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Language", m_language.toLatin1());
    if (call.request.body) {
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_L1);
    }
    if (!call.sentAuthorization.isEmpty()) {
        request.setRawHeader("Authorization", call.sentAuthorization);
    }
    return request;
}

} // namespace userdesk
