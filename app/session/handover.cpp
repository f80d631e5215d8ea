// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/handover.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto argumentsKey = u"arguments"_s;
const auto displayKey = u"display"_s;
const auto tokenKey = u"activationToken"_s;
const auto startupIdKey = u"startupId"_s;

/// Nothing where there is something else than a list of texts, or an empty one.
std::optional<QStringList> textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray()) {
        if (!text.isString()) {
            return std::nullopt;
        }
        texts.append(text.toString());
    }
    return texts.isEmpty() ? std::nullopt : std::optional(texts);
}

bool isTextOrMissing(const QJsonValue &value)
{
    return value.isString() || value.isUndefined();
}

} // namespace

Activation activationOfThisStart()
{
    return {qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), qEnvironmentVariable("DESKTOP_STARTUP_ID")};
}

QByteArray lineOf(const Handover &handover)
{
    const QJsonObject object{
        {argumentsKey, QJsonArray::fromStringList(handover.arguments)},
        {displayKey, handover.display},
        {tokenKey, handover.activation.token},
        {startupIdKey, handover.activation.startupId},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Handover> handoverOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto arguments = textsOf(object.value(argumentsKey));
    const QJsonValue display = object.value(displayKey);
    const QJsonValue token = object.value(tokenKey);
    const QJsonValue startupId = object.value(startupIdKey);
    if (!arguments || !display.isString() || !isTextOrMissing(token) || !isTextOrMissing(startupId)) {
        return std::nullopt;
    }
    return Handover{*arguments, display.toString(), {token.toString(), startupId.toString()}};
}

} // namespace userdesk
