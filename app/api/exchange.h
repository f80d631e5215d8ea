// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include "api/apirequest.h"
#include "api/result.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace userdesk {

/// One request on the wire and its answer: sent once, with a deadline for the whole of it and a limit on the answer's
/// size. Calls back exactly once, later, with the body of a 2xx or with the error; never after it was destroyed.
class Exchange : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds deadline{20'000}; ///< from sending to the last byte
        qint64 answerBytes = qint64(16) * 1024 * 1024;
    };

    Exchange(ApiRequest request, Limits limits, QObject *parent = nullptr);
    ~Exchange() override;

    /// Sends. @p prepared has the address and the headers.
    void start(QNetworkAccessManager &manager, const QNetworkRequest &prepared, Callback<QByteArray> done);

private:
    void connectReply();
    void readMore();
    void finish();
    void giveUp(ApiError error);
    void report(const Result<QByteArray> &result);
    void detach();
    Result<QByteArray> outcome() const;
    ApiError answerError(int status) const;
    ApiError transportError() const;

    ApiRequest m_request;
    Limits m_limits;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    QByteArray m_body;
    QString m_tlsFault;
    Callback<QByteArray> m_done;
};

} // namespace userdesk
