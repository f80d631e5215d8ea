// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "service.h"

#include "httpadapter.h"

using namespace Qt::StringLiterals;

namespace sandbox {

Service::Service(const Options &options)
    : m_options(options)
    , m_book(options.users, options.seed)
    , m_tokens(options.tokenLifeSeconds)
    , m_router(m_book, m_tokens)
    , m_authRoutes(m_book, m_tokens)
    , m_userRoutes(m_book)
    , m_accountRoutes(m_book)
    , m_controlRoutes(m_book, m_tokens, m_faults)
    , m_redirectTarget(m_log)
    , m_faultPlayer(m_router, m_redirectTarget, m_stop)
    , m_listener([this](const httplib::Request &http, httplib::Response &response) { answer(http, response); })
{
    m_authRoutes.addTo(m_router);
    m_userRoutes.addTo(m_router);
    m_accountRoutes.addTo(m_router);
    m_controlRoutes.addTo(m_router);
    for (const QString &fault : options.faults) {
        m_faults.add(std::get<PlannedFault>(readFault(fault)));
    }
}

Service::~Service()
{
    m_stop.stop();
    m_listener.stop();
}

QString Service::start()
{
    if (!m_log.open(m_options.requestsFile)) {
        return u"can't write to %1: %2"_s.arg(m_options.requestsFile, m_log.errorText());
    }
    if (!m_listener.listen(m_options.port)) {
        return u"can't listen on port %1 of 127.0.0.1; is it taken?"_s.arg(m_options.port);
    }
    return {};
}

QString Service::address() const
{
    return m_listener.address();
}

void Service::answer(const httplib::Request &http, httplib::Response &response)
{
    const Request request = fromHttp(http);
    if (ControlRoutes::isControl(request)) {
        return write(m_router.answer(request), response);
    }
    m_log.write(request);
    m_stop.waitFor(std::chrono::milliseconds(m_options.delayMilliseconds));
    if (const auto fault = m_faults.take(request)) {
        return m_faultPlayer.play(*fault, request, http, response);
    }
    write(m_router.answer(request), response);
}

} // namespace sandbox
