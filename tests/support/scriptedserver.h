// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace userdesk {

/// A service on loopback whose listing is what a test says, page by page, however wrong. Lives in the test's own
/// thread.
class ScriptedServer {
public:
    struct Answer {
        int status = 200;
        QByteArray body;
        QByteArray headers; ///< whole lines, each with its end
        int delay = 0; ///< milliseconds
        bool isSilent = false; ///< never comes
    };
    /// The answer to a request for the page; the requests so far are in pages(), this one the last.
    using Script = std::function<Answer(qint64 page)>;

    explicit ScriptedServer(Script script);

    bool isListening() const { return m_server.isListening(); }
    QUrl url() const;
    const QList<qint64> &pages() const { return m_pages; } ///< asked for, in the order in which the requests came
    qsizetype timesAsked(qint64 page) const { return m_pages.count(page); }
    int mostAtOnce() const { return m_mostAtOnce; } ///< requests that waited for their answers at the same time

    /// A page with these users, by id.
    static Answer page(const QStringList &ids, qint64 total);
    /// The part of the listing @p ids that is the page, as an honest server would cut it.
    static Answer pageOf(const QStringList &ids, qint64 page);
    /// The listing "0000000", "0000001", … with as many users.
    static QStringList ids(int count);
    static QJsonObject user(const QString &id);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, qint64 page);
    static void write(QTcpSocket *socket, const Answer &answer);

    Script m_script;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<qint64> m_pages;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

} // namespace userdesk
