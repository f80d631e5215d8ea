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

UntrustedServer::UntrustedServer(Validity validity)
{
    if (makeCertificate(validity)) {
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

bool UntrustedServer::makeCertificate(Validity validity) const
{
    const QStringList request{u"req"_s,      u"-newkey"_s,
                              u"rsa:2048"_s, u"-noenc"_s,
                              u"-keyout"_s,  u"key.pem"_s,
                              u"-subj"_s,    u"/CN=%1"_s.arg(certificateName()),
                              u"-addext"_s,  u"subjectAltName=DNS:localhost"_s};
    if (validity == Validity::Now) {
        return openssl(request + QStringList{u"-x509"_s, u"-days"_s, u"2"_s, u"-out"_s, u"certificate.pem"_s});
    }
    QFile authority(m_directory.filePath(u"authority.conf"_s)); // only "openssl ca" sets the first day
    QFile database(m_directory.filePath(u"index.txt"_s));
    if (!authority.open(QIODevice::WriteOnly) || !database.open(QIODevice::WriteOnly)) {
        return false;
    }
    authority.write("[ca]\ndefault_ca = own\n[own]\ndatabase = index.txt\nnew_certs_dir = .\nrand_serial = yes\n"
                    "default_md = sha256\npolicy = any\ncopy_extensions = copy\n[any]\ncommonName = supplied\n");
    authority.close();
    return openssl(request + QStringList{u"-new"_s, u"-out"_s, u"request.pem"_s})
        && openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-selfsign"_s, u"-config"_s, authority.fileName(),
                    u"-keyfile"_s, u"key.pem"_s, u"-in"_s, u"request.pem"_s, u"-out"_s, u"certificate.pem"_s,
                    u"-startdate"_s, u"20900102120000Z"_s, u"-enddate"_s, u"20910102120000Z"_s});
}

bool UntrustedServer::openssl(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_directory.path());
    openssl.start(u"openssl"_s, arguments);
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
