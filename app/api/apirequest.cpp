// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/apirequest.h"

#include <algorithm>
#include <array>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

// The one place that knows which properties are secret on the wire.
constexpr std::array secretProperties{"password"_L1, "oldPassword"_L1, "newPassword"_L1, "refreshToken"_L1,
                                      "accessToken"_L1};

QJsonObject masked(QJsonObject body)
{
    for (const auto &name : secretProperties) {
        if (body.contains(name)) {
            body.insert(name, u"••••••••"_s);
        }
    }
    return body;
}

QString bodyText(const ApiRequest &request, QJsonDocument::JsonFormat format)
{
    return request.body ? QString::fromUtf8(QJsonDocument(masked(*request.body)).toJson(format)).trimmed() : QString();
}

QString shellQuoted(QString text)
{
    return u"'%1'"_s.arg(text.replace(u"'"_s, u"'\\''"_s));
}

} // namespace

QUrl requestUrl(const QUrl &server, const ApiRequest &request)
{
    QUrl url = server;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    url.setPath(base + request.path, QUrl::TolerantMode);
    return url;
}

QString requestText(const QUrl &server, const ApiRequest &request)
{
    return u"%1 %2\n%3"_s
        .arg(QString::fromLatin1(request.method), requestUrl(server, request).toString(QUrl::FullyEncoded),
             bodyText(request, QJsonDocument::Indented))
        .trimmed();
}

QString curlCommand(const QUrl &server, const ApiRequest &request)
{
    QStringList words{u"curl --request %1"_s.arg(QString::fromLatin1(request.method)),
                      shellQuoted(requestUrl(server, request).toString(QUrl::FullyEncoded))};
    if (request.authorized) {
        words.append(u"--header \"Authorization: Bearer $TOKEN\""_s);
    }
    if (request.body) {
        words.append(u"--header 'Content-Type: application/json'"_s);
        words.append(u"--data "_s + shellQuoted(bodyText(request, QJsonDocument::Compact)));
    }
    return words.join(u" \\\n  "_s);
}

} // namespace userdesk
