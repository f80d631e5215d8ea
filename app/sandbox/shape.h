// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QJsonObject>
#include <QString>

#include "exchange.h"

namespace sandbox {

enum class JsonType { String, Boolean, Integer, Object, StringArray };

struct Property {
    enum Need { Optional, Required };

    QString name;
    JsonType type = JsonType::String;
    Need need = Optional;
};

/// The properties that an operation's body may have, as the schema lists them; there may be no others.
using Shape = std::vector<Property>;

/// The body as an object of that shape; a Refusal that names every property which does not fit.
QJsonObject readBody(const Request &request, const Shape &shape);

/// Checks a nested object, whose properties are named from `prefix` on in the Refusal.
void checkShape(const QJsonObject &object, const Shape &shape, const QString &prefix, QList<FieldText> &problems);

/// The refusal of a request whose fields do not fit; it says the first problem in its message too.
Refusal invalid(const QList<FieldText> &problems);

} // namespace sandbox
