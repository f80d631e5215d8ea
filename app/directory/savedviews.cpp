// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/savedviews.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QUuid>

#include "directory/viewname.h"
#include "users/role.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto viewsPlace = u"directory/views"_s;
const auto setupPlace = u"directory/setup"_s;
const auto keyMember = u"key"_s;
const auto nameMember = u"name"_s;
const auto setupMember = u"setup"_s;

DirectorySetup withStatus(const QString &status)
{
    DirectorySetup setup;
    setup.statuses = {status};
    return setup;
}

DirectorySetup withRole(Role role)
{
    DirectorySetup setup;
    setup.roles = {wireName(role)};
    return setup;
}

DirectorySetup withoutVerifiedEmail()
{
    DirectorySetup setup;
    setup.emailVerified = false;
    return setup;
}

const SavedView *find(const QList<SavedView> &views, const QString &key)
{
    const auto found = std::ranges::find(views, key, &SavedView::key);
    return found == views.end() ? nullptr : &*found;
}

/// The own view that an entry holds; none where this version can't make one of it.
std::optional<SavedView> viewFrom(const QJsonValue &entry)
{
    const QJsonObject object = entry.toObject();
    const SavedView view{object.value(keyMember).toString(), tidyViewName(object.value(nameMember).toString()),
                         DirectorySetup::fromJson(object.value(setupMember).toObject())};
    const bool isWhole = !view.key.isEmpty() && !view.name.isEmpty() && object.value(setupMember).isObject();
    return isWhole && !find(SavedViews::builtIn(), view.key) ? std::optional(view) : std::nullopt;
}

qsizetype placeOf(const QJsonArray &entries, const QString &key)
{
    const auto found = std::ranges::find_if(entries, [&key](const QJsonValue &entry) {
        const auto view = viewFrom(entry);
        return view && view->key == key;
    });
    return found == entries.end() ? -1 : found - entries.begin();
}

bool changeMember(QJsonArray &entries, const QString &key, const QString &member, const QJsonValue &value)
{
    const qsizetype place = placeOf(entries, key);
    if (place >= 0) {
        QJsonObject object = entries.at(place).toObject();
        object.insert(member, value);
        entries.replace(place, object);
    }
    return place >= 0;
}

QSet<QString> asSet(const QStringList &names)
{
    return {names.begin(), names.end()};
}

} // namespace

bool findSameUsers(const DirectorySetup &left, const DirectorySetup &right)
{
    return left.search.simplified() == right.search.simplified() && asSet(left.roles) == asSet(right.roles)
        && asSet(left.statuses) == asSet(right.statuses) && left.emailVerified == right.emailVerified;
}

SavedViews::SavedViews(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QList<SavedView> SavedViews::builtIn()
{
    return {{u"all"_s, tr("All users"), {}},
            {u"blocked"_s, tr("Blocked"), withStatus(u"BLOCKED"_s)},
            {u"admins"_s, tr("Admins"), withRole(Role::Admin)},
            {u"unverified"_s, tr("Unverified e-mail"), withoutVerifiedEmail()},
            {u"expired"_s, tr("Expired"), withStatus(u"EXPIRED"_s)}};
}

QList<SavedView> SavedViews::own() const
{
    QList<SavedView> views;
    for (const QJsonValue entry : entries()) {
        const auto view = viewFrom(entry);
        if (view && !find(views, view->key)) {
            views.append(*view);
        }
    }
    return views;
}

std::optional<SavedView> SavedViews::view(const QString &key) const
{
    const QList<SavedView> all = builtIn() + own();
    const SavedView *found = find(all, key);
    return found ? std::optional(*found) : std::nullopt;
}

QString SavedViews::nameProblem(const QString &typed, const QString &key) const
{
    const QString name = tidyViewName(typed);
    if (name.isEmpty()) {
        return tr("Give the view a name.");
    }
    if (const qsizetype length = viewNameLength(name); length > longestViewName) {
        return tr("The name is too long by %Ln character(s).", nullptr, int(length - longestViewName));
    }
    const QList<SavedView> all = builtIn() + own();
    const bool isTaken = std::ranges::any_of(
        all, [&](const SavedView &view) { return view.key != key && sameViewName(view.name, name); });
    return isTaken ? tr("There is already a view with this name.") : QString();
}

QString SavedViews::add(const QString &name, const DirectorySetup &setup)
{
    if (!nameProblem(name).isEmpty()) {
        return {};
    }
    QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QJsonArray changed = entries();
    changed.append(QJsonObject{{keyMember, key}, {nameMember, tidyViewName(name)}, {setupMember, setup.toJson()}});
    m_removed.reset(); // its name may be taken now
    setEntries(changed);
    return key;
}

bool SavedViews::rename(const QString &key, const QString &name)
{
    QJsonArray changed = entries();
    if (!nameProblem(name, key).isEmpty() || !changeMember(changed, key, nameMember, tidyViewName(name))) {
        return false;
    }
    m_removed.reset(); // its name may be taken now
    setEntries(changed);
    return true;
}

bool SavedViews::replace(const QString &key, const DirectorySetup &setup)
{
    QJsonArray changed = entries();
    if (!changeMember(changed, key, setupMember, setup.toJson())) {
        return false;
    }
    setEntries(changed);
    return true;
}

bool SavedViews::remove(const QString &key)
{
    QJsonArray changed = entries();
    const qsizetype place = placeOf(changed, key);
    if (place < 0) {
        return false;
    }
    m_removed = Removed{changed.takeAt(place), place};
    setEntries(changed);
    return true;
}

QString SavedViews::removedName() const
{
    const auto view = m_removed ? viewFrom(m_removed->entry) : std::nullopt;
    return view ? view->name : QString();
}

void SavedViews::undoRemove()
{
    if (m_removed) {
        QJsonArray changed = entries();
        changed.insert(std::min(m_removed->place, qsizetype(changed.size())), m_removed->entry);
        m_removed.reset();
        setEntries(changed);
    }
}

DirectorySetup SavedViews::lastSetup() const
{
    return DirectorySetup::fromJson(QJsonDocument::fromJson(m_settings.value(setupPlace).toByteArray()).object());
}

void SavedViews::setLastSetup(const DirectorySetup &setup)
{
    m_settings.setValue(setupPlace, QString::fromUtf8(QJsonDocument(setup.toJson()).toJson(QJsonDocument::Compact)));
}

QJsonArray SavedViews::entries() const
{
    return QJsonDocument::fromJson(m_settings.value(viewsPlace).toByteArray()).array();
}

void SavedViews::setEntries(const QJsonArray &entries)
{
    m_settings.setValue(viewsPlace, QString::fromUtf8(QJsonDocument(entries).toJson(QJsonDocument::Compact)));
    Q_EMIT changed();
}

} // namespace userdesk
