// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

#include "messages.h"

namespace sandbox {

/// What arrived, free of the HTTP library's types.
struct Request {
    QString method;
    QString path; ///< decoded, without the query
    QByteArray authorization;
    QByteArray acceptLanguage;
    QByteArray contentType;
    QByteArray body;
};

/// What is answered.
struct Reply {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

struct FieldText {
    QString field;
    Text text;
};

/// Thrown by whoever finds that a request has to be refused; the router alone catches it, and words it in the language
/// of its reader. Nothing has been changed when it is thrown.
struct Refusal {
    int status = 400;
    Text text;
    QList<FieldText> fields = {};
};

Reply jsonReply(const QJsonObject &object, int status = 200);

/// The common Spring form of an error.
Reply errorReply(const Refusal &refusal, const QString &path, Language language);

/// The phrase that HTTP has for a status, e.g. "Bad Request".
QString statusPhrase(int status);

} // namespace sandbox
