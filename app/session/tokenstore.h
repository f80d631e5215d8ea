// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QString>

namespace userdesk {

/// Where tokens outlive the program. Every call answers once, later: as late as the store does, which may wait for a
/// person to unlock it. Calls take effect in their order.
class TokenStore {
public:
    enum class Outcome {
        Ok,
        Absent, ///< the store works and has no such entry, or doesn't show it because it is locked
        Unavailable,
    };
    using ReadDone = std::function<void(Outcome outcome, const QString &token)>;
    using WriteDone = std::function<void(Outcome outcome)>;

    virtual ~TokenStore() = default;

    virtual void read(const QString &key, ReadDone done) = 0;
    virtual void write(const QString &key, const QString &token, WriteDone done) = 0;
    virtual void remove(const QString &key) = 0;
};

} // namespace userdesk
