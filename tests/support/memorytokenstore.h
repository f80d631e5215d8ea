// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <utility>

#include <QList>
#include <QMap>
#include <QObject>

#include "session/tokenstore.h"

namespace userdesk {

/// A token store that a test can look into, and that can be told to be unavailable. It answers later, as a real one.
class MemoryTokenStore : public QObject, public TokenStore {
public:
    QMap<QString, QString> tokens;
    bool isAvailable = true;
    bool isLocked = false; ///< nothing is answered and nothing happens until unlock()

    void read(const QString &key, ReadDone done) override
    {
        if (isLocked) {
            waiting.append([=, this] { read(key, done); });
            return;
        }
        const Outcome outcome = !isAvailable ? Outcome::Unavailable
            : tokens.contains(key)           ? Outcome::Ok
                                             : Outcome::Absent;
        later([done = std::move(done), outcome, token = isAvailable ? tokens.value(key) : QString()] {
            done(outcome, token);
        });
    }
    void write(const QString &key, const QString &token, WriteDone done) override
    {
        if (isLocked) {
            waiting.append([=, this] { write(key, token, done); });
            return;
        }
        if (isAvailable) {
            tokens.insert(key, token);
        }
        later([done = std::move(done), outcome = isAvailable ? Outcome::Ok : Outcome::Unavailable] { done(outcome); });
    }
    void remove(const QString &key) override
    {
        if (isLocked) {
            waiting.append([=, this] { remove(key); });
            return;
        }
        tokens.remove(key);
    }
    void unlock()
    {
        isLocked = false;
        for (const auto &call : std::exchange(waiting, {})) {
            call();
        }
    }

private:
    QList<std::function<void()>> waiting;

    void later(const std::function<void()> &answer) { QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection); }
};

} // namespace userdesk
