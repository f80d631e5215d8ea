// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "connection.h"

#include <cerrno>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace sandbox {

namespace {

// Sockets are small numbers everywhere, in steps of four on Windows; far more than the sandbox ever opens.
#ifdef _WIN32
using Socket = SOCKET;
constexpr Socket LastSocket = 65536;
constexpr Socket SocketStep = 4;
constexpr int Both = SD_BOTH;
#else
using Socket = int;
constexpr Socket LastSocket = 4096;
constexpr Socket SocketStep = 1;
constexpr int Both = SHUT_RDWR;
#endif

using NameGetter = decltype(&getsockname);

/// The port at one end of a socket; 0 for what is no connected IPv4 socket.
int portOf(Socket socket, NameGetter getName)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    const bool known = getName(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    return known && address.sin_family == AF_INET ? ntohs(address.sin_port) : 0;
}

template <typename Visit> void visitConnections(int localPort, Visit visit)
{
    for (Socket socket = 0; socket < LastSocket; socket += SocketStep) {
        const int remotePort = portOf(socket, getsockname) == localPort ? portOf(socket, getpeername) : 0;
        if (remotePort != 0) {
            visit(socket, remotePort);
        }
    }
}

void setHardClose(Socket socket)
{
    const linger immediately{1, 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&immediately), sizeof(immediately));
}

} // namespace

Connection::Connection(int localPort, int remotePort)
{
    visitConnections(localPort, [&](Socket socket, int port) {
        if (port == remotePort) {
            m_socket = static_cast<int>(socket);
        }
    });
}

void Connection::reset()
{
    if (m_socket < 0) {
        return;
    }
    const auto socket = static_cast<Socket>(m_socket);
    setHardClose(socket);
#ifdef _WIN32
    closesocket(socket);
#else
    // The number has to stay taken, since the library closes it later on; an unconnected socket takes its place.
    const Socket dummy = ::socket(AF_INET, SOCK_STREAM, 0);
    dup2(dummy, socket);
    close(dummy);
#endif
    m_socket = -1;
}

bool Connection::isClosedByPeer() const
{
    char byte = 0;
#ifdef _WIN32
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(static_cast<Socket>(m_socket), &readable);
    timeval now{0, 0};
    return select(0, &readable, nullptr, nullptr, &now) != 0
        && recv(static_cast<Socket>(m_socket), &byte, 1, MSG_PEEK) <= 0;
#else
    const auto got = recv(m_socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
#endif
}

void Connection::shutDownAll(int localPort)
{
    visitConnections(localPort, [](Socket socket, int) { shutdown(socket, Both); });
}

} // namespace sandbox
