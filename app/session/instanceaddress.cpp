// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/instanceaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include "session/peer.h"

#ifdef Q_OS_UNIX
#include <sys/un.h>
#endif

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

#ifdef Q_OS_UNIX

/// As the environment says; QStandardPaths would make one in the shared temporary folder where it says nothing.
QString runtimeFolder()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    if (QDir::isRelativePath(folder)) {
        return {};
    }
    return flatpak.isEmpty() ? folder : folder + u"/app/"_s + flatpak; // all else there is of one start alone
}

/// Empty where it isn't safe, or its name is too long for a socket.
QString addressIn(const QString &folder, const QString &name)
{
    const QString address = QDir(folder).filePath(name);
    const bool fits = QFile::encodeName(address).size() < qsizetype(sizeof(sockaddr_un::sun_path));
    return fits && isPrivateFolder(folder) ? address : QString();
}

#endif

} // namespace

QString instanceName(const QString &settingsFile)
{
    const QByteArray profile = (QFileInfo(settingsFile).absoluteFilePath() + u'\n' + QDir::homePath()).toUtf8();
    return u"userdesk-"_s
        + QString::fromLatin1(QCryptographicHash::hash(profile, QCryptographicHash::Sha256).toHex().left(24));
}

QString instanceLock(const QString &settingsFile)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    QDir().mkpath(folder.path());
    return folder.filePath(instanceName(settingsFile) + u".lock"_s);
}

QString instanceAddress(const QString &settingsFile)
{
    const QString name = instanceName(settingsFile);
#ifdef Q_OS_UNIX
    const QString runtime = runtimeFolder();
    QString address = runtime.isEmpty() ? QString() : addressIn(runtime, name);
    if (!address.isEmpty()) {
        return address;
    }
    const QString besideSettings = QFileInfo(settingsFile).absoluteDir().filePath(u"userdesk.run"_s);
    makePrivateFolder(besideSettings);
    return addressIn(besideSettings, name);
#else
    return name;
#endif
}

} // namespace userdesk
