// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QByteArray>

#include "api/result.h"

namespace userdesk {

/// Where ApiClient gets the Authorization header, and a new one when the server says that the old one has expired.
class Credentials {
public:
    virtual ~Credentials() = default;

    /// The header's value, e.g. "Bearer …"; empty when nobody is signed in.
    virtual QByteArray authorization() const = 0;

    /// Numbers the sign-ins: an answer to a request of another one is about somebody else.
    virtual quint64 signInNumber() const { return 0; }

    /// Asks for a new one, and calls back exactly once, never inside this call.
    virtual void renew(Callback<std::monostate> done) = 0;
};

} // namespace userdesk
