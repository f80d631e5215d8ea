// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "redirecttarget.h"

#include "httpadapter.h"
#include "requestlog.h"

namespace sandbox {

RedirectTarget::RedirectTarget(RequestLog &log)
    : m_listener([&log](const httplib::Request &request, httplib::Response &response) {
        log.write(fromHttp(request), true);
        response.status = 404;
    })
{
}

QString RedirectTarget::address()
{
    std::call_once(m_listening, [this] { m_listener.listen(0); });
    return m_listener.address();
}

} // namespace sandbox
