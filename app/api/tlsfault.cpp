// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/tlsfault.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>
#include <QStringList>

#include "api/apierror.h"

namespace userdesk {

namespace {

QString nameOf(const QStringList &commonName, const QStringList &organization)
{
    const QString name = commonName.value(0, organization.value(0));
    return name.isEmpty() ? QCoreApplication::translate("TlsFault", "no name given") : tidyServerWords(name);
}

/// Nearly always it is this computer's clock that is wrong, and not the certificate.
QString clockFault(const QSslCertificate &certificate)
{
    const auto shown = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    };
    //: a part of a sentence; both are dates with the time of day
    return QCoreApplication::translate("TlsFault",
                                       "this computer's clock says %1, and the certificate is valid only from "
                                       "%2 on; set the clock")
        .arg(shown(QDateTime::currentDateTime()), shown(certificate.effectiveDate()));
}

QString reasonOf(const QSslError &error)
{
    return error.error() == QSslError::CertificateNotYetValid ? clockFault(error.certificate()) : error.errorString();
}

} // namespace

QString tlsFault(const QList<QSslError> &errors)
{
    QStringList reasons;
    QSslCertificate certificate;
    for (const QSslError &error : errors) {
        reasons.append(reasonOf(error));
        certificate = certificate.isNull() ? error.certificate() : certificate;
    }
    reasons.removeDuplicates();
    QString why = QLocale().createSeparatedList(reasons);
    if (certificate.isNull()) {
        return why;
    }
    using Info = QSslCertificate;
    //: %1 is why it isn't trusted, %2 whose certificate it is, %3 who issued it, %4 a date
    return QCoreApplication::translate("TlsFault", "%1 (certificate of %2, issued by %3, valid until %4)")
        .arg(why, nameOf(certificate.subjectInfo(Info::CommonName), certificate.subjectInfo(Info::Organization)),
             nameOf(certificate.issuerInfo(Info::CommonName), certificate.issuerInfo(Info::Organization)),
             QLocale().toString(certificate.expiryDate().toLocalTime(), QLocale::ShortFormat));
}

} // namespace userdesk
