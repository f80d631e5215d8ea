// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace userdesk {

/// A request's body that can be read once. QNetworkAccessManager sends a body again by itself when the server closes
/// the connection without an answer, and no attribute turns that off; a body that refuses reset() ends such a request
/// with ContentReSendError instead. It must not be a QBuffer, which Qt short-cuts to its bytes.
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);
    ~OneShotBody() override;

    bool reset() override { return false; }
    bool seek(qint64 position) override;
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
};

} // namespace userdesk
