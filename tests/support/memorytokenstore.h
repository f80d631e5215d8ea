// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QObject>

#include "session/tokenstore.h"

namespace userdesk {

/// A token store that a test can look into, and that can be told to be unavailable. It answers later, as a real one.
class MemoryTokenStore : public QObject, public TokenStore {
public:
    QMap<QString, QString> tokens;
    bool isAvailable = true;

    void read(const QString &key, ReadDone done) override
    {
        const Outcome outcome = !isAvailable ? Outcome::Unavailable
            : tokens.contains(key)           ? Outcome::Ok
                                             : Outcome::Absent;
        later([done = std::move(done), outcome, token = isAvailable ? tokens.value(key) : QString()] {
            done(outcome, token);
        });
    }
    void write(const QString &key, const QString &token, WriteDone done) override
    {
        if (isAvailable) {
            tokens.insert(key, token);
        }
        later([done = std::move(done), outcome = isAvailable ? Outcome::Ok : Outcome::Unavailable] { done(outcome); });
    }
    void remove(const QString &key) override { tokens.remove(key); }

private:
    void later(const std::function<void()> &answer) { QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection); }
};

} // namespace userdesk
