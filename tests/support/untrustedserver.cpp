// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "untrustedserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace userdesk {

UntrustedServer::UntrustedServer()
{
    if (makeCertificate()) {
        m_server.setSslConfiguration(configuration());
        m_server.listen(QHostAddress::LocalHost);
    }
}

QUrl UntrustedServer::url() const
{
    return QUrl(u"https://localhost:%1"_s.arg(m_server.serverPort()));
}

QString UntrustedServer::certificateName()
{
    return u"Somebody Else"_s;
}

bool UntrustedServer::makeCertificate() const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_directory.path());
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-noenc"_s, u"-keyout"_s, u"key.pem"_s,
                   u"-out"_s, u"certificate.pem"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=%1"_s.arg(certificateName()),
                   u"-addext"_s, u"subjectAltName=DNS:localhost"_s});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

QSslConfiguration UntrustedServer::configuration() const
{
    QFile key(m_directory.filePath(u"key.pem"_s));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (key.open(QIODevice::ReadOnly)) {
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    }
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_directory.filePath(u"certificate.pem"_s)));
    return configuration;
}

} // namespace userdesk
