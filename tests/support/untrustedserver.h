// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslServer>
#include <QTemporaryDir>
#include <QUrl>

namespace userdesk {

/// A TLS server on loopback whose certificate nobody vouches for: made anew with openssl, and signed by itself.
class UntrustedServer {
public:
    enum class Validity { Now, FromTheYear2090 };

    explicit UntrustedServer(Validity validity = Validity::Now);

    bool isListening() const { return m_server.isListening(); }
    QUrl url() const;
    static QString certificateName(); ///< the common name, of the owner and so of the issuer

private:
    bool makeCertificate(Validity validity) const;
    bool openssl(const QStringList &arguments) const;
    QSslConfiguration configuration() const;

    QTemporaryDir m_directory;
    QSslServer m_server;
};

} // namespace userdesk
