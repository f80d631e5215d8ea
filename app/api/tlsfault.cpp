// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/tlsfault.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>
#include <QStringList>

#include "api/apierror.h"

namespace userdesk {

namespace {

QString nameOf(const QStringList &commonName, const QStringList &organization)
{
    const QString name = commonName.value(0, organization.value(0));
    return name.isEmpty() ? QCoreApplication::translate("TlsFault", "nobody named") : tidyServerWords(name);
}

} // namespace

QString tlsFault(const QList<QSslError> &errors)
{
    QStringList reasons;
    QSslCertificate certificate;
    for (const QSslError &error : errors) {
        reasons.append(error.errorString());
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
