// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/visitedusers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto recentPlace = u"directory/recentUsers"_s;
const auto rememberPlace = u"directory/rememberRecentUsers"_s;
constexpr qsizetype LongestId = 200; // whatever a server calls an ID

bool isKeepable(const QString &userId)
{
    return !userId.isEmpty() && userId.size() <= LongestId;
}

/// All servers' recent users, by the servers' addresses.
QJsonObject readServers(const QSettings &settings)
{
    return QJsonDocument::fromJson(settings.value(recentPlace).toByteArray()).object();
}

} // namespace

VisitedUsers::VisitedUsers(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

void VisitedUsers::setServer(const QUrl &server)
{
    const QUrl plain = server.adjusted(QUrl::RemoveUserInfo | QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    if (const QString address = plain.toString(QUrl::FullyEncoded); address != m_server) {
        m_server = address;
        m_way.clear();
        m_place = -1;
        Q_EMIT changed();
    }
}

void VisitedUsers::visit(const QString &userId)
{
    if (userId.isEmpty() || userId == current()) {
        return;
    }
    m_way.resize(m_place + 1);
    m_way.append(userId);
    if (m_way.size() > longestWay) {
        m_way.removeFirst();
    }
    m_place = m_way.size() - 1;
    if (isRemembering() && isKeepable(userId)) {
        QStringList users = recent();
        users.removeAll(userId);
        users.prepend(userId);
        setRecent(users.mid(0, mostRecent));
    }
    Q_EMIT changed();
}

QStringList VisitedUsers::recent() const
{
    QStringList users;
    for (const QJsonValue value : readServers(m_settings).value(m_server).toArray()) {
        const QString userId = value.toString();
        if (isKeepable(userId) && !users.contains(userId) && users.size() < mostRecent) {
            users.append(userId);
        }
    }
    return users;
}

QString VisitedUsers::current() const
{
    return m_place < 0 ? QString() : m_way.at(m_place);
}

QString VisitedUsers::back()
{
    return canGoBack() ? goTo(m_place - 1) : QString();
}

QString VisitedUsers::forward()
{
    return canGoForward() ? goTo(m_place + 1) : QString();
}

QString VisitedUsers::goTo(qsizetype place)
{
    m_place = place;
    Q_EMIT changed();
    return m_way.at(place);
}

void VisitedUsers::clear()
{
    m_way.clear();
    m_place = -1;
    setRecent({});
    Q_EMIT changed();
}

bool VisitedUsers::isRemembering() const
{
    return m_settings.value(rememberPlace, true).toBool();
}

void VisitedUsers::setRemembering(bool isRemembering)
{
    m_settings.setValue(rememberPlace, isRemembering);
    if (!isRemembering) {
        m_settings.remove(recentPlace);
        Q_EMIT changed();
    }
}

void VisitedUsers::setRecent(const QStringList &userIds)
{
    QJsonObject servers = readServers(m_settings);
    if (userIds.isEmpty()) {
        servers.remove(m_server);
    } else {
        servers.insert(m_server, QJsonArray::fromStringList(userIds));
    }
    while (servers.size() > mostServers) { // http:// comes first: sandboxes, which have another port each time
        servers.erase(servers.begin().key() == m_server ? servers.begin() + 1 : servers.begin());
    }
    m_settings.setValue(recentPlace, QString::fromUtf8(QJsonDocument(servers).toJson(QJsonDocument::Compact)));
}

} // namespace userdesk
