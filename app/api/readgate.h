// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <optional>

#include <QUrl>

#include "api/apierror.h"

namespace userdesk {

/// How long a server asked to wait before it is read again: one wait for all reads.
class ReadGate {
public:
    using Clock = std::chrono::steady_clock;

    void note(const QUrl &server, const ApiError &error);
    /// Until when @p server is not to be read; in the past where it may be.
    Clock::time_point heldUntil(const QUrl &server) const;
    /// What the server said, with the time that is left; nothing where it may be read.
    std::optional<ApiError> refusal(const QUrl &server) const;

private:
    QUrl m_server;
    ApiError m_error;
    Clock::time_point m_heldUntil;
};

} // namespace userdesk
