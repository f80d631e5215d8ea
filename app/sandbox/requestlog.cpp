// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "requestlog.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "user.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

bool isSecret(const QString &name)
{
    static const QStringList names{u"password"_s,    u"oldPassword"_s,  u"newPassword"_s,
                                   u"accessToken"_s, u"refreshToken"_s, u"token"_s};
    return names.contains(name);
}

QJsonValue masked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray()) {
            array.append(masked(item));
        }
        return array;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object = value.toObject();
    for (auto property = object.begin(); property != object.end(); ++property) {
        property.value() = isSecret(property.key()) ? QJsonValue(u"***"_s) : masked(property.value());
    }
    return object;
}

QString maskedAuthorization(const QByteArray &header)
{
    const qsizetype space = header.indexOf(' ');
    return space < 0 ? u"***"_s : QString::fromLatin1(header.first(space)) + u" ***"_s;
}

void insertBody(const QByteArray &body, QJsonObject &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject()) {
        line.insert(u"body"_s, masked(document.object()));
    } else if (document.isArray()) {
        line.insert(u"body"_s, masked(document.array()));
    } else if (!body.isEmpty()) {
        line.insert(u"bodyBytes"_s, body.size());
    }
}

} // namespace

bool RequestLog::open(const QString &fileName)
{
    m_file.setFileName(fileName);
    // Unbuffered: each line goes out in one write, so that a reader sees whole lines.
    return fileName.isEmpty() || m_file.open(QIODevice::Append | QIODevice::Unbuffered);
}

void RequestLog::write(const Request &request, bool isRedirected)
{
    if (!m_file.isOpen()) {
        return;
    }
    QJsonObject line{{u"time"_s, timestamp()}, {u"method"_s, request.method}, {u"path"_s, request.path}};
    if (!request.authorization.isEmpty()) {
        line.insert(u"authorization"_s, maskedAuthorization(request.authorization));
    }
    if (!request.acceptLanguage.isEmpty()) {
        line.insert(u"acceptLanguage"_s, QString::fromLatin1(request.acceptLanguage));
    }
    if (isRedirected) {
        line.insert(u"redirected"_s, true);
    }
    insertBody(request.body, line);
    const std::lock_guard lock(m_mutex);
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace sandbox
