// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace userdesk {

/// Why a connection is not trusted, and whose certificate it is, in words for the operator.
QString tlsFault(const QList<QSslError> &errors);

} // namespace userdesk
