// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include "session/tokenstore.h"

namespace QKeychain {
class Job;
}

namespace userdesk {

/// The system's keychain. A token goes into pieces, because Windows takes 2,560 bytes an entry: a piece of full length
/// is followed by another one under the key with the next number.
class KeychainTokenStore : public QObject, public TokenStore {
    Q_OBJECT

public:
    using QObject::QObject;

    void read(const QString &key, ReadDone done) override;
    void write(const QString &key, const QString &token, WriteDone done) override;
    void remove(const QString &key) override;

private:
    void readPieces(const QString &key, int number, const QString &before, ReadDone done);
    void writePieces(const QString &key, int number, const QString &rest, WriteDone done);
    void removePieces(const QString &key, int number);
    void run(QKeychain::Job *job, const QString &key, WriteDone done);
};

} // namespace userdesk
