// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>
#include <memory>
#include <thread>

#include <QString>

namespace httplib {
class Server;
struct Request;
struct Response;
} // namespace httplib

namespace sandbox {

/// Listens on a loopback port and hands every request, of whatever method and path, to one handler, on many threads.
class Listener {
public:
    using Handler = std::function<void(const httplib::Request &, httplib::Response &)>;

    explicit Listener(const Handler &handler);
    ~Listener();

    /// Takes the port (0: any that is free) and serves from then on. False where it is taken.
    bool listen(int port);
    void stop();

    /// E.g. http://127.0.0.1:43117
    QString address() const;

private:
    void configure();

    std::unique_ptr<httplib::Server> m_server;
    std::thread m_thread;
    int m_port = 0;
};

} // namespace sandbox
