// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "exchange.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include "user.h"

using namespace Qt::StringLiterals;

namespace sandbox {

Reply jsonReply(const QJsonObject &object, int status)
{
    // The parameter keeps the HTTP library from compressing: it does so for the bare type.
    return {status, "application/json;charset=UTF-8", QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

Reply errorReply(const Refusal &refusal, const QString &path, Language language)
{
    QJsonObject object{
        {u"timestamp"_s, timestamp()},
        {u"status"_s, refusal.status},
        {u"error"_s, statusPhrase(refusal.status)},
        {u"message"_s, words(refusal.text, language)},
        {u"path"_s, path},
    };
    if (!refusal.fields.isEmpty()) {
        QJsonArray errors;
        for (const FieldText &entry : refusal.fields) {
            errors.append(QJsonObject{{u"field"_s, entry.field}, {u"message"_s, words(entry.text, language)}});
        }
        object.insert(u"errors"_s, errors);
    }
    return jsonReply(object, refusal.status);
}

QString statusPhrase(int status)
{
    static const QHash<int, QString> phrases{
        {400, u"Bad Request"_s},       {401, u"Unauthorized"_s},           {403, u"Forbidden"_s},
        {404, u"Not Found"_s},         {405, u"Method Not Allowed"_s},     {409, u"Conflict"_s},
        {413, u"Payload Too Large"_s}, {415, u"Unsupported Media Type"_s}, {422, u"Unprocessable Entity"_s},
        {429, u"Too Many Requests"_s}, {500, u"Internal Server Error"_s},  {501, u"Not Implemented"_s},
        {502, u"Bad Gateway"_s},       {503, u"Service Unavailable"_s},    {504, u"Gateway Timeout"_s},
    };
    return phrases.value(status, u"Error"_s);
}

} // namespace sandbox
