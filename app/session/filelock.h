// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

/// A lock that the operating system holds for as long as the program runs, however it ends. What the file holds, or
/// whether it was left behind, means nothing; QLockFile, on the contrary, believes the process number in it.
class FileLock {
public:
    enum class State {
        Held,
        HeldByOther,
        Impossible, ///< the file can't be made, or its file system knows no locks
    };

    explicit FileLock(QString path);
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

    /// Doesn't wait for the other one. Once held, it stays so.
    State tryLock();

private:
    QString m_path;
#ifdef Q_OS_WIN
    void *m_file = nullptr;
#else
    int m_file = -1;
#endif
};

} // namespace userdesk
