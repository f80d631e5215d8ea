// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "session/keychaintokenstore.h"

#include <utility>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr qsizetype pieceLength = 1'200; // UTF-16 on Windows: 2,400 of the 2,560 bytes
constexpr int mostPieces = 16;
const auto service = u"co.iklim.userdesk"_s;

QString pieceKey(const QString &key, int number)
{
    // Windows ignores the service's name, so the key names the application too.
    return u"%1/%2/%3"_s.arg(service, key).arg(number);
}

TokenStore::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return TokenStore::Outcome::Ok;
    case QKeychain::EntryNotFound:
        return TokenStore::Outcome::Absent;
    default:
        return TokenStore::Outcome::Unavailable;
    }
}

} // namespace

void KeychainTokenStore::read(const QString &key, ReadDone done)
{
    readPieces(key, 0, {}, std::move(done));
}

void KeychainTokenStore::write(const QString &key, const QString &token, WriteDone done)
{
    if (token.size() > pieceLength * mostPieces) {
        QMetaObject::invokeMethod(
            this, [done = std::move(done)] { done(Outcome::Unavailable); }, Qt::QueuedConnection);
        return;
    }
    writePieces(key, 0, token, std::move(done));
}

void KeychainTokenStore::remove(const QString &key)
{
    removePieces(key, 0);
}

void KeychainTokenStore::readPieces(const QString &key, int number, const QString &before, ReadDone done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    run(job, pieceKey(key, number), [this, job, key, number, before, done = std::move(done)](Outcome outcome) {
        if (outcome != Outcome::Ok) {
            const bool isEnd = outcome == Outcome::Absent && number > 0;
            done(isEnd ? Outcome::Ok : outcome, isEnd ? before : QString());
            return;
        }
        const QString piece = job->textData();
        if (piece.size() < pieceLength || number + 1 == mostPieces) {
            done(Outcome::Ok, before + piece);
        } else {
            readPieces(key, number + 1, before + piece, done);
        }
    });
}

void KeychainTokenStore::writePieces(const QString &key, int number, const QString &rest, WriteDone done)
{
    if (rest.isEmpty()) {
        removePieces(key, number); // what an older, longer token left
        done(Outcome::Ok);
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(rest.left(pieceLength));
    run(job, pieceKey(key, number), [this, key, number, rest, done = std::move(done)](Outcome outcome) {
        if (outcome == Outcome::Ok) {
            writePieces(key, number + 1, rest.mid(pieceLength), done);
        } else {
            done(Outcome::Unavailable);
        }
    });
}

void KeychainTokenStore::removePieces(const QString &key, int number)
{
    if (number == mostPieces) {
        return;
    }
    run(new QKeychain::DeletePasswordJob(service), pieceKey(key, number), [this, key, number](Outcome outcome) {
        if (outcome == Outcome::Ok) {
            removePieces(key, number + 1);
        }
    });
}

void KeychainTokenStore::run(QKeychain::Job *job, const QString &key, WriteDone done)
{
    // A job may never finish, and destroying one that runs crashes: it is nobody's child and deletes itself. Nothing is
    // given up after a while: a keychain that asks for its password waits for a person, and a token that is written
    // after all must be known. Jobs run one after the other, so what removes a token comes after what writes it.
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(outcomeOf(job->error())); });
    job->setKey(key);
    job->start();
}

} // namespace userdesk
