// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <deque>
#include <mutex>
#include <optional>
#include <variant>

#include "exchange.h"
#include "faultkind.h"

namespace sandbox {

/// A fault, and the requests that it hits.
struct PlannedFault {
    static constexpr int OnlyNext = 0;

    FaultKind kind;
    int oneIn = OnlyNext; ///< 1: every request, N: every Nth
    QString where; ///< a part of "METHOD /path"; empty: everywhere
    int seen = 0;
};

/// Reads "KIND[:WHEN][@WHERE]", where WHEN is next (the default), all or 1/N; a complaint where it can't.
std::variant<PlannedFault, QString> readFault(const QString &text);

/// The paragraph of --help on faults.
QString faultHelp();

/// The faults that are still to come. Thread-safe.
class Faults {
public:
    void add(const PlannedFault &fault);
    void clear();

    /// The fault that hits this request: of several, the one that was added first.
    std::optional<FaultKind> take(const Request &request);

private:
    std::mutex m_mutex;
    std::deque<PlannedFault> m_planned;
};

} // namespace sandbox
