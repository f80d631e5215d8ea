// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>
#include <QUrl>

class QSettings;

namespace userdesk {

/// The users that were opened on a server: the recent ones, kept from one start to the next, and the way through them
/// while the program runs, as a browser has it. Only IDs are kept: names are personal data and don't belong on disk.
class VisitedUsers : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 10;
    static constexpr qsizetype longestWay = 100;
    static constexpr qsizetype mostServers = 16;

    explicit VisitedUsers(QSettings &settings, QObject *parent = nullptr);

    /// Turns to another server, with its recent users and a new way; the same one again changes nothing.
    void setServer(const QUrl &server);

    /// A user was opened. The one who is current already changes nothing, so opening what back() gave is fine.
    void visit(const QString &userId);

    QStringList recent() const; ///< the newest first
    QString current() const; ///< empty before the first

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_way.size(); }
    /// The user before the current one, who is current then; empty where there is none.
    QString back();
    QString forward();

    /// Forgets this server's users, on disk too.
    void clear();

    /// Whether recent users are kept on disk; those of every server are forgotten when this is turned off.
    bool isRemembering() const;
    void setRemembering(bool isRemembering);

Q_SIGNALS:
    void changed();

private:
    void setRecent(const QStringList &userIds);
    QString goTo(qsizetype place);

    QSettings &m_settings;
    QString m_server;
    QStringList m_way;
    qsizetype m_place = -1; ///< of the current one in the way
};

} // namespace userdesk
