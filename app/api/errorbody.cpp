// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/errorbody.h"

#include <initializer_list>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "api/apierror.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// Both texts as one. It stops growing where tidyServerWords() cuts, so that an endless list of messages stays cheap.
QString joined(const QString &text, const QString &more)
{
    constexpr qsizetype enough = 1000;
    return text.size() >= enough || more.isEmpty() ? text : tidyServerWords(u"%1 %2"_s.arg(text, more));
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QString text;
        const QJsonArray list = value.toArray();
        for (const auto &entry : list) {
            text = joined(text, textOf(entry));
        }
        return text;
    }
    if (value.isObject()) {
        return textOf(value.toObject().value(u"message"_s));
    }
    return tidyServerWords(value.toString());
}

void addField(ErrorBody &result, const QString &field, const QString &text)
{
    QString &words = field.isEmpty() ? result.message : result.fields[field];
    words = joined(words, text);
}

/// The property that a path leads to: "#/roles/0" (RFC 6901), "$.user.firstName" and "roles[0]" mean one each.
QString propertyIn(const QString &path)
{
    static const QRegularExpression separator(u"[./#$\\[\\]]"_s);
    static const QRegularExpression number(u"\\A[0-9]+\\z"_s);
    QStringList steps = path.trimmed().split(separator, Qt::SkipEmptyParts);
    while (!steps.isEmpty() && number.match(steps.last()).hasMatch()) {
        steps.removeLast();
    }
    return steps.isEmpty() ? QString() : steps.last();
}

/// The first of these properties that is a text.
QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const auto &name : names) {
        QString text = textOf(object.value(name));
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

void readErrors(ErrorBody &result, const QJsonValue &errors)
{
    const QJsonArray list = errors.toArray();
    for (const auto &entry : list) {
        const QJsonObject object = entry.toObject();
        const QString field = firstText(object, {"field"_L1, "pointer"_L1, "path"_L1, "property"_L1, "name"_L1});
        const QString words =
            firstText(object, {"message"_L1, "defaultMessage"_L1, "detail"_L1, "reason"_L1, "title"_L1});
        addField(result, propertyIn(field), entry.isString() ? textOf(entry) : words);
    }
    const QJsonObject byField = errors.toObject();
    for (auto it = byField.begin(); it != byField.end(); ++it) {
        addField(result, propertyIn(it.key()), textOf(it.value()));
    }
}

ErrorBody readObject(const QJsonObject &object)
{
    ErrorBody result;
    result.message = firstText(object, {"message"_L1, "detail"_L1, "title"_L1, "error_description"_L1, "error"_L1});
    readErrors(result, object.value("errors"_L1));
    readErrors(result, object.value("invalid-params"_L1)); // of RFC 7807's examples
    result.isInApiForm = !result.message.isEmpty() || !result.fields.isEmpty();
    return result;
}

QString htmlTitle(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]*)</title>"_s, QRegularExpression::CaseInsensitiveOption);
    return tidyServerWords(title.match(html).captured(1));
}

} // namespace

ErrorBody readErrorBody(const QByteArray &body)
{
    const QByteArray trimmed = body.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(trimmed);
    if (document.isObject()) {
        return readObject(document.object());
    }
    if (document.isArray()) {
        ErrorBody result;
        readErrors(result, document.array());
        return result;
    }
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        return {}; // half a body helps nobody
    }
    const QString text = QString::fromUtf8(trimmed);
    return {trimmed.startsWith('<') ? htmlTitle(text) : tidyServerWords(text), {}};
}

} // namespace userdesk
