// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "faultplayer.h"

#include <QJsonDocument>

#include "connection.h"
#include "errorforms.h"
#include "httpadapter.h"
#include "redirecttarget.h"
#include "router.h"
#include "spoiling.h"
#include "stopsignal.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sandbox {

namespace {

constexpr auto SlowAnswer = 3s;
constexpr auto TrickleInterval = 50ms;
constexpr size_t HugeSize = 200UL * 1024 * 1024;

std::shared_ptr<const std::string> sharedBody(const Reply &reply)
{
    return std::make_shared<const std::string>(reply.body.toStdString());
}

} // namespace

FaultPlayer::FaultPlayer(Router &router, RedirectTarget &redirectTarget, StopSignal &stop)
    : m_router(router)
    , m_redirectTarget(redirectTarget)
    , m_stop(stop)
{
}

void FaultPlayer::play(const FaultKind &kind, const Request &request, const httplib::Request &http,
                       httplib::Response &response)
{
    switch (kind.fault) {
    case Fault::Status:
        return write(faultReply(kind, request), response);
    case Fault::ResetBefore:
        return reset(http);
    case Fault::ResetAfter:
        m_router.answer(request);
        return reset(http);
    case Fault::Silence:
        return keepSilent(http);
    case Fault::Redirect:
        return redirect(request, response);
    case Fault::Slow:
        m_stop.waitFor(SlowAnswer);
        return write(m_router.answer(request), response);
    case Fault::HalfBody:
        return breakOff(m_router.answer(request), response);
    case Fault::Trickle:
        return trickle(m_router.answer(request), response);
    case Fault::Huge:
        return sendHuge(m_router.answer(request), response);
    case Fault::ExtraChange:
        return changeMore(request, response);
    default:
        Reply reply = m_router.answer(request);
        reply.body = spoiled(kind.fault, reply.body);
        return write(reply, response);
    }
}

void FaultPlayer::reset(const httplib::Request &http) const
{
    Connection(http.local_port, http.remote_port).reset();
}

void FaultPlayer::keepSilent(const httplib::Request &http)
{
    Connection connection(http.local_port, http.remote_port);
    while (!connection.isClosedByPeer() && !m_stop.waitFor(20ms)) { }
    connection.reset();
}

void FaultPlayer::redirect(const Request &request, httplib::Response &response)
{
    const QString target = m_redirectTarget.address() + request.path;
    write({307, {}, {}, {{"Location", target.toLatin1()}}}, response);
}

void FaultPlayer::breakOff(const Reply &reply, httplib::Response &response) const
{
    writeHead(reply, response);
    const auto body = sharedBody(reply);
    response.set_content_provider(body->size(), reply.contentType.toStdString(),
                                  [body](size_t, size_t, httplib::DataSink &sink) {
                                      sink.write(body->data(), body->size() / 2);
                                      return false; // makes the library close the connection
                                  });
}

void FaultPlayer::trickle(const Reply &reply, httplib::Response &response)
{
    writeHead(reply, response);
    const auto body = sharedBody(reply);
    response.set_content_provider(body->size(), reply.contentType.toStdString(),
                                  [this, body](size_t offset, size_t, httplib::DataSink &sink) {
                                      const bool stopped = m_stop.waitFor(TrickleInterval);
                                      return !stopped && sink.write(body->data() + offset, 1);
                                  });
}

void FaultPlayer::sendHuge(const Reply &reply, httplib::Response &response) const
{
    // Good JSON followed by white space: only a limit on the size can refuse it.
    writeHead(reply, response);
    const auto body = sharedBody(reply);
    const auto padding = std::make_shared<const std::string>(64 * 1024, ' ');
    response.set_content_provider(HugeSize, reply.contentType.toStdString(),
                                  [body, padding](size_t offset, size_t length, httplib::DataSink &sink) {
                                      return offset == 0
                                          ? sink.write(body->data(), body->size())
                                          : sink.write(padding->data(), std::min(length, padding->size()));
                                  });
}

void FaultPlayer::changeMore(const Request &request, httplib::Response &response)
{
    const Reply reply = m_router.answer(request);
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QString userId = QJsonDocument::fromJson(reply.body).object().value(u"userId"_s).toString();
    if (reply.status != 200 || userId.isEmpty()) {
        return write(reply, response);
    }
    // Something that was not asked for, through the door that a colleague's change takes.
    const bool asksForMidName = asked.contains(u"midName"_s);
    const QJsonObject more{{u"userId"_s, userId},
                           {asksForMidName ? u"timezone"_s : u"midName"_s, asksForMidName ? u"UTC"_s : u"Revised"_s}};
    Request change{u"POST"_s, u"/sandbox/user"_s, {}, {}, "application/json", QJsonDocument(more).toJson()};
    write(m_router.answer(change), response);
}

} // namespace sandbox
