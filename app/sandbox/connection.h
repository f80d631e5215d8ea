// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

namespace sandbox {

/// The TCP connection under a request that is being answered. The HTTP library hides its sockets and always answers;
/// the faults of a network lie below that. So the socket is looked up among the process's own, by its two ports.
class Connection {
public:
    Connection(int localPort, int remotePort);

    /// Ends the connection by an RST and without a byte: whatever the HTTP library writes afterwards goes nowhere.
    void reset();
    /// True if the other side has closed the connection.
    bool isClosedByPeer() const;

    /// Wakes every thread that waits for data on a connection of this local port.
    static void shutDownAll(int localPort);

private:
    int m_socket = -1;
};

} // namespace sandbox
