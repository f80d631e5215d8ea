// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/filelock.h"

#include <utility>

#ifdef Q_OS_WIN
#include <QDir>

#include <qt_windows.h>
#else
#include <cerrno>

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace userdesk {

FileLock::FileLock(QString path)
    : m_path(std::move(path))
{
}

#ifdef Q_OS_WIN

FileLock::~FileLock()
{
    if (m_file) {
        CloseHandle(m_file);
    }
}

/// Whoever has opened the file shares it with nobody.
FileLock::State FileLock::tryLock()
{
    if (m_file) {
        return State::Held;
    }
    const QString path = QDir::toNativeSeparators(m_path);
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE, 0,
                                    nullptr, OPEN_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        return GetLastError() == ERROR_SHARING_VIOLATION ? State::HeldByOther : State::Impossible;
    }
    m_file = file;
    return State::Held;
}

#else

namespace {

/// A folder in its place, or a file that can't be written, can be locked all the same.
int openForLock(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, S_IRUSR | S_IWUSR);
    return file >= 0 ? file : open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

} // namespace

FileLock::~FileLock()
{
    if (m_file >= 0) {
        close(m_file);
    }
}

FileLock::State FileLock::tryLock()
{
    if (m_file >= 0) {
        return State::Held;
    }
    const int file = openForLock(m_path);
    if (file < 0) {
        return State::Impossible;
    }
    if (flock(file, LOCK_EX | LOCK_NB) == 0) {
        m_file = file;
        return State::Held;
    }
    const bool isHeld = errno == EWOULDBLOCK;
    close(file);
    return isHeld ? State::HeldByOther : State::Impossible;
}

#endif

} // namespace userdesk
