// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "scriptedserver.h"

#include <algorithm>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr int pageSize = 100;

qsizetype contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:")) {
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return 0;
}

/// Takes the body of the first whole request off the front; a null one where none is whole yet.
QByteArray takeRequest(QByteArray &received)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) {
        return {};
    }
    const qsizetype length = contentLength(received.first(end));
    if (received.size() < end + 4 + length) {
        return {};
    }
    const QByteArray body = received.sliced(end + 4, length);
    received.remove(0, end + 4 + length);
    return body;
}

} // namespace

ScriptedServer::ScriptedServer(Script script)
    : m_script(std::move(script))
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    m_server.listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const QByteArray body = takeRequest(received);
    if (!body.isEmpty()) {
        answer(socket, QJsonDocument::fromJson(body).object().value(u"pageNumber"_s).toInteger(-1));
    }
}

void ScriptedServer::answer(QTcpSocket *socket, qint64 page)
{
    m_pages.append(page);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_atOnce);
    const Answer answer = m_script(page);
    if (answer.isSilent) {
        return;
    }
    QTimer::singleShot(answer.delay, &m_server, [this, client = QPointer(socket), answer] {
        --m_atOnce;
        if (client) {
            write(client, answer);
        }
    });
}

void ScriptedServer::write(QTcpSocket *socket, const Answer &answer)
{
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n" + answer.headers
                  + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(answer.body.size())
                  + "\r\n\r\n" + answer.body);
}

ScriptedServer::Answer ScriptedServer::page(const QStringList &ids, qint64 total)
{
    QJsonArray users;
    for (const QString &id : ids) {
        users.append(user(id));
    }
    Answer answer;
    answer.body = QJsonDocument(QJsonObject{{u"users"_s, users}, {u"totalRecords"_s, total}}).toJson();
    return answer;
}

ScriptedServer::Answer ScriptedServer::pageOf(const QStringList &ids, qint64 number)
{
    return page(ids.mid(number * pageSize, pageSize), ids.size());
}

QStringList ScriptedServer::ids(int count)
{
    QStringList ids;
    for (int number = 0; number < count; ++number) {
        ids.append(u"%1"_s.arg(number, 7, 10, QChar(u'0')));
    }
    return ids;
}

QJsonObject ScriptedServer::user(const QString &id)
{
    return {{u"userId"_s, id},
            {u"username"_s, id + u"@scripted.test"_s},
            {u"firstName"_s, u"First"_s},
            {u"lastName"_s, u"Last"_s},
            {u"locale"_s, u"en_US"_s},
            {u"timezone"_s, u"UTC"_s},
            {u"roles"_s, QJsonArray{u"GUEST"_s}},
            {u"status"_s, u"ACTIVE"_s}};
}

} // namespace userdesk
