// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <mutex>

#include <QFile>

#include "exchange.h"

namespace sandbox {

/// Appends one JSON line per request to a file: time, method, path, authorization, acceptLanguage and body, with
/// secrets masked. The line is written when the request arrives, whatever becomes of it, so it has no status. A body
/// that is no JSON is left out, because nobody can tell what in it is secret; "bodyBytes" says how long it was.
/// Thread-safe.
class RequestLog {
public:
    /// Without a file name, nothing is written. False where the file can't be opened.
    bool open(const QString &fileName);
    QString errorText() const { return m_file.errorString(); }

    /// `isRedirected` marks a request that followed a redirect fault to the other port.
    void write(const Request &request, bool isRedirected = false);

private:
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace sandbox
