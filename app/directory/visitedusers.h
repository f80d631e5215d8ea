// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QStringList>

namespace userdesk {

/// The users that were opened since signing in: the way back and forward through them, as in a browser, and the recent
/// ones. In memory alone: whom an operator looked at is nobody else's business.
class VisitedUsers : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype mostRecent = 10;

    using QObject::QObject;

    /// Takes note of an opened user; those that lay ahead are forgotten. The same one again counts once.
    void visit(const QString &userId);

    bool canGoBack() const { return m_place > 0; }
    bool canGoForward() const { return m_place + 1 < m_way.size(); }
    QString goBack(); ///< the user before; empty where there is none
    QString goForward();

    const QStringList &recent() const { return m_recent; } ///< each once, the last one first

    void clear();

Q_SIGNALS:
    void changed();

private:
    QString go(qsizetype place);

    QStringList m_way;
    qsizetype m_place = -1;
    QStringList m_recent;
};

} // namespace userdesk
