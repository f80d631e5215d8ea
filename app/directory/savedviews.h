// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>

#include <QJsonValue>
#include <QObject>

#include "directory/directorysetup.h"

class QJsonArray;
class QSettings;

namespace userdesk {

/// A search with its filters and columns, under a name.
struct SavedView {
    QString key; ///< stays when the name or the language changes
    QString name;
    DirectorySetup setup;

    bool operator==(const SavedView &) const = default;
};

/// Whether both find the same users, however they show them.
bool findSameUsers(const DirectorySetup &left, const DirectorySetup &right);

/// The views that can be chosen: those that everybody has, and the operator's own. The settings are the one place where
/// own ones are held. Entries there that this version can't read stay as they are, at their place.
class SavedViews : public QObject {
    Q_OBJECT

public:
    explicit SavedViews(QSettings &settings, QObject *parent = nullptr);

    static QList<SavedView> builtIn();
    QList<SavedView> own() const;
    std::optional<SavedView> view(const QString &key) const;

    /// Why this can't be the name of an own view, for the user; empty where it can. The view @p key may keep its name.
    QString nameProblem(const QString &typed, const QString &key = {}) const;

    /// The key of the new view, which comes last; empty where the name won't do.
    QString add(const QString &name, const DirectorySetup &setup);
    bool rename(const QString &key, const QString &name);
    bool replace(const QString &key, const DirectorySetup &setup);
    bool remove(const QString &key);

    /// The name of the view that was removed last; empty once there is none to bring back.
    QString removedName() const;
    void undoRemove();

    /// What the table showed last; the built-in "All users" at first.
    DirectorySetup lastSetup() const;
    void setLastSetup(const DirectorySetup &setup);

Q_SIGNALS:
    void changed(); ///< the own views, or which one can be brought back

private:
    struct Removed {
        QJsonValue entry;
        qsizetype place = 0;
    };

    QJsonArray entries() const;
    void setEntries(const QJsonArray &entries);

    QSettings &m_settings;
    std::optional<Removed> m_removed;
};

} // namespace userdesk
