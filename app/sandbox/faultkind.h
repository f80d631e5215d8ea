// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QString>
#include <QStringList>

namespace sandbox {

/// The faults that are more than an error status.
enum class Fault {
    Status, ///< an error status, with a body in one of the forms of the contract; nothing is changed
    ResetBefore,
    ResetAfter,
    Silence,
    Redirect,
    Slow,
    HalfBody,
    Trickle,
    Huge,
    InvalidJson,
    NotObject,
    MissingProperty,
    WrongType,
    UnknownRole,
    UnknownStatus,
    UnknownPlan,
    RolesString,
    RolesComma,
    RolesQuoted,
    NoAccount,
    ExtraChange,
    Hostile,
};

enum class ErrorForm { Spring, Problem, Message, Error, ErrorsList, ErrorsMap, Text, Html, Empty };
enum class RetryAfter { None, Seconds, Date };

struct FaultKind {
    Fault fault = Fault::Status;
    int status = 500;
    ErrorForm form = ErrorForm::Spring;
    RetryAfter retryAfter = RetryAfter::None;
};

/// Reads e.g. "reset-after", "500", "422-errors-map" or "429-date-problem".
std::optional<FaultKind> faultKindFromName(const QString &name);

/// One line that names every kind.
QString faultKinds();

} // namespace sandbox
