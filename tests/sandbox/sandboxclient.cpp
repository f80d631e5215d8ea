// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "sandboxclient.h"

#include <chrono>

#include <QJsonDocument>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QJsonObject Answer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QStringList Answer::fields() const
{
    QStringList fields;
    for (const QJsonValue &error : object().value(u"errors"_s).toArray()) {
        fields.append(error.toObject().value(u"field"_s).toString());
    }
    return fields;
}

QString Answer::message() const
{
    return object().value(u"message"_s).toString();
}

SandboxClient::SandboxClient(const QUrl &url)
    : m_client(std::make_unique<httplib::Client>("127.0.0.1", url.port()))
{
    m_client->set_keep_alive(true);
    m_client->set_tcp_nodelay(true);
    m_client->set_read_timeout(std::chrono::minutes(1)); // sorting a million users takes a while
}

SandboxClient::~SandboxClient() = default;

bool SandboxClient::signIn(const QString &username, const QString &password)
{
    m_token.clear();
    const Answer answer = post(u"/v1/auth/login"_s, {{u"username"_s, username}, {u"password"_s, password}});
    m_token = answer.object().value(u"accessToken"_s).toString();
    m_refreshToken = answer.object().value(u"refreshToken"_s).toString();
    return answer.status == 200 && !m_token.isEmpty();
}

bool SandboxClient::signInAs(const QString &name)
{
    return signIn(name + u"@sandbox.test"_s);
}

Answer SandboxClient::get(const QString &path)
{
    return send(u"GET"_s, path, {});
}

Answer SandboxClient::post(const QString &path, const QJsonObject &body)
{
    return send(u"POST"_s, path, compact(body));
}

Answer SandboxClient::patch(const QString &path, const QJsonObject &body)
{
    return send(u"PATCH"_s, path, compact(body));
}

Answer SandboxClient::send(const QString &method, const QString &path, const QByteArray &body,
                           const QByteArray &contentType)
{
    httplib::Request request;
    request.method = method.toStdString();
    request.path = path.toStdString();
    request.body = body.toStdString();
    request.set_header("Content-Type", contentType.toStdString());
    if (!m_token.isEmpty()) {
        request.set_header("Authorization", "Bearer " + m_token.toStdString());
    }
    if (!m_acceptLanguage.isEmpty()) {
        request.set_header("Accept-Language", m_acceptLanguage.toStdString());
    }
    const auto result = m_client->send(request);
    if (!result) {
        return {};
    }
    return {result->status, QByteArray::fromStdString(result->body),
            QByteArray::fromStdString(result->get_header_value("Retry-After")),
            QByteArray::fromStdString(result->get_header_value("Location"))};
}

QJsonObject SandboxClient::ownUser()
{
    return get(u"/v1/users/me"_s).object();
}

Answer SandboxClient::update(const QJsonObject &body)
{
    return patch(u"/v1/users/update"_s, body);
}

QJsonArray SandboxClient::users(const QJsonObject &query)
{
    return post(u"/v1/users/page"_s, query).object().value(u"users"_s).toArray();
}

QJsonObject SandboxClient::userNamed(const QString &username)
{
    for (int page = 0;; ++page) {
        const QJsonArray some = users({{u"pageNumber"_s, page}, {u"pageSize"_s, 100}, {u"includeAccount"_s, true}});
        for (const QJsonValue &user : some) {
            if (user.toObject().value(u"username"_s) == username) {
                return user.toObject();
            }
        }
        if (some.isEmpty()) {
            return {};
        }
    }
}

} // namespace sandbox
