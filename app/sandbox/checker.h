// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QJsonObject>

#include "exchange.h"
#include "values.h"

namespace sandbox {

/// Checks the values of a body whose shape is right. Properties that are absent pass. All problems are gathered, so
/// that one refusal names every field; finish() throws it.
class Checker {
public:
    explicit Checker(const QJsonObject &body);

    void notEmpty(const QString &name);
    void visible(const QString &name); ///< a name that one can see whole
    void email(const QString &name);
    void locale(const QString &name);
    void timezone(const QString &name);
    void phone(const QString &name);
    void webAddress(const QString &name);
    void range(const QString &name, int least, int most);
    void report(const QString &name, const Text &problem);

    template <typename E> std::optional<E> value(const QString &name)
    {
        const QString text = m_body.value(name).toString();
        const auto value = fromName<E>(text);
        if (!value && m_body.contains(name)) {
            report(name, {Message::UnknownValue, {text}});
        }
        return value;
    }

    /// The roles of an array; empty where one of them is unknown.
    RoleSet roles(const QString &name);

    void finish() const;

private:
    QString text(const QString &name) const;

    QJsonObject m_body;
    QList<FieldText> m_problems;
};

} // namespace sandbox
