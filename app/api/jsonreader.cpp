// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/jsonreader.h"

#include <limits>
#include <utility>

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QString wrongType()
{
    return QCoreApplication::translate("Wire", "has the wrong type");
}

QString missing()
{
    return QCoreApplication::translate("Wire", "is missing");
}

} // namespace

JsonReader::JsonReader(QJsonObject object, QString path)
    : m_object(std::move(object))
    , m_path(std::move(path))
    , m_problem(std::make_shared<QString>())
{
}

void JsonReader::fail(QLatin1StringView name, const QString &what) const
{
    if (m_problem->isEmpty()) {
        //: %1 is the name of a property, %2 is what is wrong, e.g. "is missing"
        *m_problem = QCoreApplication::translate("Wire", "its property “%1” %2").arg(m_path + name, what);
    }
}

std::optional<QJsonValue> JsonReader::present(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isUndefined() || value.isNull() ? std::nullopt : std::optional(value);
}

QString JsonReader::text(QLatin1StringView name) const
{
    const auto value = present(name);
    if (value && !value->isString()) {
        fail(name, wrongType());
    }
    return value ? value->toString() : QString();
}

QString JsonReader::requiredText(QLatin1StringView name) const
{
    if (!present(name)) {
        fail(name, missing());
    }
    return text(name);
}

std::optional<bool> JsonReader::flag(QLatin1StringView name) const
{
    const auto value = present(name);
    if (value && !value->isBool()) {
        fail(name, wrongType());
    }
    return value ? std::optional(value->toBool()) : std::nullopt;
}

std::optional<qint64> JsonReader::wholeNumber(QLatin1StringView name) const
{
    const auto value = present(name);
    if (!value) {
        return std::nullopt;
    }
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value->toInteger(none);
    if (number == none) {
        fail(name, wrongType());
    }
    return number;
}

QStringList JsonReader::requiredNames(QLatin1StringView name) const
{
    const auto value = present(name);
    if (!value) {
        fail(name, missing());
        return {};
    }
    if (value->isString()) {
        return namesFromString(value->toString());
    }
    if (!value->isArray()) {
        fail(name, wrongType());
    }
    QStringList names;
    const QJsonArray list = value->toArray();
    for (const auto &entry : list) {
        if (!entry.isString()) {
            fail(name, wrongType());
        }
        names.append(entry.toString());
    }
    names.removeDuplicates();
    return names;
}

std::optional<JsonReader> JsonReader::object(QLatin1StringView name) const
{
    const auto value = present(name);
    if (value && !value->isObject()) {
        fail(name, wrongType());
        return std::nullopt;
    }
    return value ? std::optional(JsonReader(value->toObject(), m_path + name + u'.')) : std::nullopt;
}

std::vector<JsonReader> JsonReader::requiredObjects(QLatin1StringView name) const
{
    const auto value = present(name);
    if (!value || !value->isArray()) {
        fail(name, value ? wrongType() : missing());
        return {};
    }
    std::vector<JsonReader> readers;
    const QJsonArray list = value->toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject()) {
            fail(name, wrongType());
        }
        readers.emplace_back(list.at(i).toObject(), u"%1%2[%3]."_s.arg(m_path, name).arg(i));
    }
    return readers;
}

QStringList namesFromString(const QString &text)
{
    QString list = text.trimmed();
    if (list.startsWith(u'[') && list.endsWith(u']')) {
        list = list.sliced(1, list.size() - 2);
    }
    QStringList names;
    for (QString name : list.split(u',')) {
        name = name.trimmed();
        const bool isQuoted = name.size() >= 2 && name.front() == name.back() && u"'\""_s.contains(name.front());
        names.append(isQuoted ? name.sliced(1, name.size() - 2).trimmed() : name);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace userdesk
