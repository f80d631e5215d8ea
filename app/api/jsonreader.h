// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QJsonObject>
#include <QStringList>

#include "api/result.h"

namespace userdesk {

/// Reads the properties of one JSON object as the contract says ("Reading tolerantly"): null counts as absent, unknown
/// properties are left alone, and the first property that is missing or of the wrong type becomes the outcome's error.
class JsonReader {
public:
    explicit JsonReader(QJsonObject object, QString path = {});

    QString text(QLatin1StringView name) const; ///< empty where absent
    QString requiredText(QLatin1StringView name) const;
    std::optional<bool> flag(QLatin1StringView name) const;
    std::optional<qint64> wholeNumber(QLatin1StringView name) const;
    QStringList requiredNames(QLatin1StringView name) const; ///< an array, or one of the forms of a string
    std::optional<JsonReader> object(QLatin1StringView name) const;
    std::vector<JsonReader> requiredObjects(QLatin1StringView name) const;

    void fail(QLatin1StringView name, const QString &what) const;

    template <typename T> Result<T> outcome(T value) const
    {
        return m_problem->isEmpty() ? Result<T>(std::move(value)) : Result<T>(protocolError(*m_problem));
    }

private:
    std::optional<QJsonValue> present(QLatin1StringView name) const;

    QJsonObject m_object;
    QString m_path; ///< where the object stands, e.g. "users[3]."
    std::shared_ptr<QString> m_problem; ///< of this object alone; the first one stays
};

/// The role names in a string: one, comma-separated, or what looks like a quoted list ("['API_USER']").
QStringList namesFromString(const QString &text);

} // namespace userdesk
