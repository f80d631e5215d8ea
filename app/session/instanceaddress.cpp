// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/instanceaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "session/peer.h"

#ifdef Q_OS_UNIX
#include <sys/un.h>
#endif

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

/// Short, as the system allows no long ones, and another one for each profile.
QString nameFor(const QString &settingsFile)
{
    const QByteArray profile = (QFileInfo(settingsFile).absoluteFilePath() + u'\n' + QDir::homePath()).toUtf8();
    return u"userdesk-"_s
        + QString::fromLatin1(QCryptographicHash::hash(profile, QCryptographicHash::Sha256).toHex().left(24));
}

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

QString instanceAddress(const QString &settingsFile)
{
    const QString name = nameFor(settingsFile);
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
