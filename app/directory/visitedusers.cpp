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

/// All recent users, by server and operator, as places are called.
QJsonObject readPlaces(const QSettings &settings)
{
    return QJsonDocument::fromJson(settings.value(recentPlace).toByteArray()).object();
}

} // namespace

VisitedUsers::VisitedUsers(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(longEnough);
    connect(&m_looking, &QTimer::timeout, this, [this] { visit(m_onScreen); });
}

void VisitedUsers::setPlace(const QUrl &server, const QString &operatorId, Keeping keeping)
{
    const QUrl plain = server.adjusted(QUrl::RemoveUserInfo | QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    turnTo(plain.toString(QUrl::FullyEncoded) + u' ' + operatorId, keeping);
}

void VisitedUsers::leave()
{
    turnTo({}, Keeping::InMemory);
}

void VisitedUsers::turnTo(const QString &place, Keeping keeping)
{
    m_keeping = keeping;
    if (place == m_where) {
        return;
    }
    m_where = place;
    m_unkept.clear();
    m_way.clear();
    m_place = -1;
    m_onScreen.clear();
    m_looking.stop();
    Q_EMIT changed();
}

void VisitedUsers::visit(const QString &userId)
{
    if (userId.isEmpty()) {
        return;
    }
    m_looking.stop();
    if (m_place >= 0 && m_way.at(m_place) == userId) {
        show(userId);
        return;
    }
    m_onScreen = userId;
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

void VisitedUsers::look(const QString &userId)
{
    show(userId);
    m_looking.start();
}

void VisitedUsers::show(const QString &userId)
{
    m_looking.stop();
    if (m_onScreen != userId) {
        m_onScreen = userId;
        Q_EMIT changed();
    }
}

bool VisitedUsers::isAside() const
{
    return m_place >= 0 && m_way.at(m_place) != m_onScreen;
}

QStringList VisitedUsers::recent() const
{
    if (m_keeping == Keeping::InMemory) {
        return m_unkept;
    }
    QStringList users;
    for (const QJsonValue value : readPlaces(m_settings).value(m_where).toArray()) {
        const QString userId = value.toString();
        if (isKeepable(userId) && !users.contains(userId) && users.size() < mostRecent) {
            users.append(userId);
        }
    }
    return users;
}

QString VisitedUsers::back()
{
    return canGoBack() ? goTo(isAside() ? m_place : m_place - 1) : QString();
}

QString VisitedUsers::forward()
{
    return canGoForward() ? goTo(m_place + 1) : QString();
}

QString VisitedUsers::goTo(qsizetype place)
{
    m_place = place;
    m_onScreen = m_way.at(place);
    m_looking.stop();
    Q_EMIT changed();
    return m_onScreen;
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
        m_unkept.clear();
        Q_EMIT changed();
    }
}

void VisitedUsers::setRecent(const QStringList &userIds)
{
    if (m_keeping == Keeping::InMemory) {
        m_unkept = userIds;
        return;
    }
    QJsonObject places = readPlaces(m_settings);
    if (userIds.isEmpty()) {
        places.remove(m_where);
    } else {
        places.insert(m_where, QJsonArray::fromStringList(userIds));
    }
    for (const QString &place : places.keys()) {
        if (!place.contains(u' ')) { // of a version that kept them for all operators of a server
            places.remove(place);
        }
    }
    while (places.size() > mostPlaces) {
        places.erase(places.begin().key() == m_where ? places.begin() + 1 : places.begin());
    }
    m_settings.setValue(recentPlace, QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact)));
}

} // namespace userdesk
