// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/peer.h"

#include <QFile>
#include <QLocalSocket>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace userdesk {

#ifdef Q_OS_UNIX

bool isOfThisUser(const QLocalSocket &socket)
{
    const int descriptor = int(socket.socketDescriptor());
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof(peer);
    return getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return getpeereid(descriptor, &user, &group) == 0 && user == geteuid();
#endif
}

bool isPrivateFolder(const QString &path)
{
    struct stat status { };
    return lstat(QFile::encodeName(path).constData(), &status) == 0 && S_ISDIR(status.st_mode)
        && status.st_uid == geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

void makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    mkdir(name.constData(), S_IRWXU);
    const int folder = open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat status { };
    if (folder >= 0 && fstat(folder, &status) == 0 && status.st_uid == geteuid()) {
        fchmod(folder, S_IRWXU);
    }
    if (folder >= 0) {
        close(folder);
    }
}

#else

bool isOfThisUser(const QLocalSocket & /*socket*/)
{
    return true;
}

bool isPrivateFolder(const QString & /*path*/)
{
    return true;
}

void makePrivateFolder(const QString & /*path*/) { }

#endif

} // namespace userdesk
