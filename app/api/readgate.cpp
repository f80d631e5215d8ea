// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/readgate.h"

#include <algorithm>

namespace userdesk {

void ReadGate::note(const QUrl &server, const ApiError &error)
{
    if (error.retryAfter) {
        m_heldUntil = std::max(heldUntil(server), Clock::now() + *error.retryAfter);
        m_server = server;
        m_error = error;
    }
}

ReadGate::Clock::time_point ReadGate::heldUntil(const QUrl &server) const
{
    return server == m_server ? m_heldUntil : Clock::time_point();
}

std::optional<ApiError> ReadGate::refusal(const QUrl &server) const
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(heldUntil(server) - Clock::now());
    if (left.count() <= 0) {
        return std::nullopt;
    }
    ApiError error = m_error;
    error.retryAfter = left;
    return error;
}

} // namespace userdesk
