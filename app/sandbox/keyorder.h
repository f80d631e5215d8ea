// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sandbox {

/// The keys of the object that stands under `name` in the top-level object of a JSON text, in the order in which they
/// are written: QJsonObject sorts them, and the order of sort keys matters. The text has to be valid JSON.
QStringList keysInOrder(const QByteArray &json, const QString &name);

} // namespace sandbox
