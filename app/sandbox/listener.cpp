// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "listener.h"

#include <atomic>
#include <chrono>

#include <httplib.h>

#include "connection.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr auto Loopback = "127.0.0.1";
// A kept-alive connection holds a thread, a silent one too.
constexpr size_t Threads = 64;
constexpr time_t KeepAliveSeconds = 24 * 3600;
constexpr size_t LargestBody = 4 * 1024 * 1024;

/// The library's own choice lets two processes share a port.
void setSocketOptions(socket_t socket)
{
#ifdef _WIN32
    constexpr int Option = SO_EXCLUSIVEADDRUSE;
#else
    constexpr int Option = SO_REUSEADDR;
#endif
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, Option, reinterpret_cast<const char *>(&yes), sizeof(yes));
}

} // namespace

Listener::Listener(const Handler &handler)
    : m_server(std::make_unique<httplib::Server>())
{
    configure();
    const std::string any = ".*";
    m_server->Get(any, handler);
    m_server->Post(any, handler);
    m_server->Put(any, handler);
    m_server->Patch(any, handler);
    m_server->Delete(any, handler);
    m_server->Options(any, handler);
}

Listener::~Listener()
{
    stop();
}

void Listener::configure()
{
    m_server->new_task_queue = [] { return new httplib::ThreadPool(Threads); };
    m_server->set_keep_alive_max_count(1'000'000'000);
    m_server->set_keep_alive_timeout(KeepAliveSeconds);
    m_server->set_payload_max_length(LargestBody);
    m_server->set_tcp_nodelay(true);
    m_server->set_socket_options(setSocketOptions);
}

bool Listener::listen(int port)
{
    if (port == 0) {
        m_port = m_server->bind_to_any_port(Loopback);
    } else {
        m_port = m_server->bind_to_port(Loopback, port) ? port : -1;
    }
    if (m_port <= 0) {
        return false;
    }
    m_thread = std::thread([this] { m_server->listen_after_bind(); });
    return true;
}

void Listener::stop()
{
    if (!m_thread.joinable()) {
        return;
    }
    // The library waits for each connection until its client goes, and does not take a stop() before it runs.
    std::atomic<bool> ended = false;
    std::thread waker([&] {
        bool asked = false;
        while (!ended) {
            if (!asked && m_server->is_running()) {
                m_server->stop();
                asked = true;
            }
            Connection::shutDownAll(m_port);
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    });
    m_thread.join();
    ended = true;
    waker.join();
}

QString Listener::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_port);
}

} // namespace sandbox
