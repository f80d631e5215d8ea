// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QUrl>

class QSettings;

namespace userdesk {

/// The users that an operator visited on a server: the recent ones, kept from one start to the next, and the way
/// through them while the program runs, as a browser has it. Only IDs are kept: names are personal data and don't
/// belong on disk.
class VisitedUsers : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 10;
    static constexpr qsizetype longestWay = 100;
    static constexpr qsizetype mostPlaces = 16; ///< servers, each with each of its operators
    static constexpr std::chrono::seconds longEnough{2}; ///< to have looked at a user for a visit

    enum class Keeping { OnDisk, InMemory };

    explicit VisitedUsers(QSettings &settings, QObject *parent = nullptr);

    /// Turns to another server or operator, with their recent users and a new way; the same ones again change nothing.
    void setPlace(const QUrl &server, const QString &operatorId, Keeping keeping);
    void leave(); ///< nobody is signed in

    /// How long a look has to be for a visit; longEnough unless set.
    void setLeastLook(std::chrono::milliseconds least) { m_looking.setInterval(least); }

    /// A user was opened. Where they are the last of the way already it changes nothing, so opening what back() gave is
    /// fine.
    void visit(const QString &userId);
    /// A user is on the screen, which becomes a visit when they are there for longEnough.
    void look(const QString &userId);
    /// A user is on the screen who isn't remembered, as long as nobody knows whether there is one.
    void show(const QString &userId);

    QStringList recent() const; ///< the newest first
    QString current() const { return m_onScreen; } ///< empty before the first

    bool canGoBack() const { return m_place > 0 || isAside(); }
    bool canGoForward() const { return m_place + 1 < m_way.size(); }
    /// The visited user before the one on the screen, who is current then; empty where there is none.
    QString back();
    QString forward();

    /// Forgets this operator's users of this server, on disk too.
    void clear();

    /// Whether recent users are kept on disk; those of every server are forgotten when this is turned off.
    bool isRemembering() const;
    void setRemembering(bool isRemembering);

Q_SIGNALS:
    void changed();

private:
    void turnTo(const QString &place, Keeping keeping);
    void setRecent(const QStringList &userIds);
    bool isAside() const; ///< on the screen is somebody else than where the way has led
    QString goTo(qsizetype place);

    QSettings &m_settings;
    QString m_where; ///< the server and the operator
    Keeping m_keeping = Keeping::InMemory;
    QStringList m_unkept; ///< recent users that don't go on disk
    QStringList m_way;
    qsizetype m_place = -1; ///< of the last visited one in the way
    QString m_onScreen;
    QTimer m_looking;
};

} // namespace userdesk
