// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <mutex>
#include <vector>

#include "exchange.h"
#include "tokens.h"
#include "user.h"
#include "userbook.h"

namespace sandbox {

/// A request on its way through an operation, with who asks.
struct Call {
    const Request &request;
    QString pathParameter; ///< what stands for {…} in the route's path
    Language language = Language::English;
    quint32 operatorNumber = 0; ///< of the signed-in user; meaningless for a route that is open
    User operatorUser = {};
};

using Operation = std::function<Reply(const Call &)>;

enum class Access { Open, SignedIn };

struct Route {
    QString method;
    QString path; ///< the last segment may be a parameter: "/v1/accounts/{userId}"
    Access access = Access::SignedIn;
    Operation operation;
};

/// Finds the operation for a request, sees who asks, and words refusals. Operations run one at a time.
class Router {
public:
    Router(const UserBook &book, const Tokens &tokens);

    void add(Route route);
    Reply answer(const Request &request);

private:
    Reply dispatch(const Route &route, const Request &request, Call &call) const;
    void signIn(Call &call) const;

    const UserBook &m_book;
    const Tokens &m_tokens;
    std::vector<Route> m_routes;
    std::mutex m_mutex;
};

} // namespace sandbox
