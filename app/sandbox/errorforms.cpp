// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "errorforms.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int RetryAfterSeconds = 2;

QString fieldMessage(const QString &field)
{
    return u"The sandbox refuses %1."_s.arg(field);
}

QStringList fieldsOf(const Request &request)
{
    QStringList fields = QJsonDocument::fromJson(request.body).object().keys();
    fields.removeAll(u"userId"_s);
    fields.removeAll(u"accountId"_s);
    return fields.isEmpty() ? QStringList{u"username"_s} : fields;
}

QJsonArray errorsList(const Request &request)
{
    QJsonArray errors;
    for (const QString &field : fieldsOf(request)) {
        errors.append(QJsonObject{{u"field"_s, field}, {u"message"_s, fieldMessage(field)}});
    }
    return errors;
}

QJsonObject errorsMap(const Request &request)
{
    QJsonObject errors;
    for (const QString &field : fieldsOf(request)) {
        errors.insert(field, QJsonArray{fieldMessage(field)});
    }
    return errors;
}

bool isAboutFields(int status)
{
    return status == 400 || status == 422;
}

Reply spring(int status, const QString &message, const Request &request)
{
    Reply reply =
        errorReply({status, {Message::FaultAsked, {QString::number(status)}}}, request.path, Language::English);
    QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    object.insert(u"message"_s, message);
    if (isAboutFields(status)) {
        object.insert(u"errors"_s, errorsList(request));
    }
    return jsonReply(object, status);
}

/// RFC 9457.
Reply problem(int status, const QString &message, const Request &request)
{
    QJsonObject object{{u"type"_s, u"about:blank"_s},
                       {u"title"_s, statusPhrase(status)},
                       {u"status"_s, status},
                       {u"detail"_s, message}};
    if (isAboutFields(status)) {
        object.insert(u"errors"_s, errorsList(request));
    }
    Reply reply = jsonReply(object, status);
    reply.contentType = "application/problem+json";
    return reply;
}

Reply html(int status)
{
    const QString page = u"<!DOCTYPE html>\n<html><head><title>%1 %2</title></head>\n"
                         "<body><center><h1>%1 %2</h1></center><hr><center>proxy</center></body></html>\n"_s.arg(status)
                             .arg(statusPhrase(status));
    return {status, "text/html", page.toUtf8(), {}};
}

Reply inForm(const FaultKind &kind, const Request &request)
{
    const QString message = words({Message::FaultAsked, {QString::number(kind.status)}}, Language::English);
    switch (kind.form) {
    case ErrorForm::Spring:
        return spring(kind.status, message, request);
    case ErrorForm::Problem:
        return problem(kind.status, message, request);
    case ErrorForm::Message:
        return jsonReply({{u"message"_s, message}}, kind.status);
    case ErrorForm::Error:
        return jsonReply({{u"error"_s, message}}, kind.status);
    case ErrorForm::ErrorsList:
        return jsonReply({{u"errors"_s, errorsList(request)}}, kind.status);
    case ErrorForm::ErrorsMap:
        return jsonReply({{u"errors"_s, errorsMap(request)}}, kind.status);
    case ErrorForm::Text:
        return {kind.status, "text/plain; charset=utf-8", message.toUtf8(), {}};
    case ErrorForm::Html:
        return html(kind.status);
    case ErrorForm::Empty:
        return {kind.status, {}, {}, {}};
    }
    return {};
}

/// RFC 9110, 10.2.3: a number of seconds, or a date in the form of RFC 5322 in GMT.
QByteArray retryAfterValue(RetryAfter form)
{
    if (form == RetryAfter::Seconds) {
        return QByteArray::number(RetryAfterSeconds);
    }
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(RetryAfterSeconds);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

Reply faultReply(const FaultKind &kind, const Request &request)
{
    Reply reply = inForm(kind, request);
    if (kind.retryAfter != RetryAfter::None) {
        reply.headers.append({"Retry-After", retryAfterValue(kind.retryAfter)});
    }
    return reply;
}

} // namespace sandbox
