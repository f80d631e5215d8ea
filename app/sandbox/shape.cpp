// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "shape.h"

#include <algorithm>
#include <cmath>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

QString typeName(JsonType type)
{
    static const QHash<JsonType, QString> names{
        {JsonType::String, u"string"_s}, {JsonType::Boolean, u"boolean"_s},           {JsonType::Integer, u"integer"_s},
        {JsonType::Object, u"object"_s}, {JsonType::StringArray, u"array<string>"_s},
    };
    return names.value(type);
}

bool hasType(const QJsonValue &value, JsonType type)
{
    switch (type) {
    case JsonType::String:
        return value.isString();
    case JsonType::Boolean:
        return value.isBool();
    case JsonType::Integer:
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
    case JsonType::Object:
        return value.isObject();
    case JsonType::StringArray: {
        const QJsonArray array = value.toArray();
        return value.isArray()
            && std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isString(); });
    }
    }
    return false;
}

} // namespace

QJsonObject readBody(const Request &request, const Shape &shape)
{
    if (!request.contentType.toLower().startsWith("application/json")) {
        throw Refusal{415, {Message::NotJson, {}}};
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        throw Refusal{400, {Message::BodyIsNoObject, {}}};
    }
    QList<FieldText> problems;
    checkShape(document.object(), shape, {}, problems);
    if (!problems.isEmpty()) {
        throw invalid(problems);
    }
    return document.object();
}

void checkShape(const QJsonObject &object, const Shape &shape, const QString &prefix, QList<FieldText> &problems)
{
    for (const Property &property : shape) {
        const QJsonValue value = object.value(property.name);
        if (value.isUndefined() && property.need == Property::Required) {
            problems.append({prefix + property.name, {Message::Missing, {}}});
        } else if (!value.isUndefined() && !hasType(value, property.type)) {
            problems.append({prefix + property.name, {Message::WrongType, {typeName(property.type)}}});
        }
    }
    for (const QString &name : object.keys()) {
        const bool known = std::any_of(shape.begin(), shape.end(), [&](const Property &p) { return p.name == name; });
        if (!known) {
            problems.append({prefix + name, {Message::UnknownProperty, {}}});
        }
    }
}

Refusal invalid(const QList<FieldText> &problems)
{
    return {400, {Message::InvalidRequest, {problems.first().field}}, problems};
}

} // namespace sandbox
