// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/localeitems.h"

#include <algorithm>

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include "users/datetext.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QString languageOf(const QLocale &locale)
{
    const QString own = locale.nativeLanguageName();
    return own.isEmpty() ? QLocale::languageToString(locale.language()) : own;
}

QString territoryOf(const QLocale &locale)
{
    const QString own = locale.nativeTerritoryName();
    return own.isEmpty() ? QLocale::territoryToString(locale.territory()) : own;
}

PickerItem itemOf(const QLocale &locale)
{
    //: %1 is a language, %2 a country
    const QString display =
        QCoreApplication::translate("LocaleItems", "%1 (%2)").arg(languageOf(locale), territoryOf(locale));
    return {locale.name(), display, locale.name()};
}

} // namespace

std::vector<PickerItem> allLocales()
{
    const auto known = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    std::vector<PickerItem> items;
    QSet<QString> seen;
    for (const QLocale &locale : known) {
        // A language in two scripts has one name on the wire; Qt lists the usual script first.
        if (locale.language() != QLocale::C && locale.name().contains(u'_') && !seen.contains(locale.name())) {
            seen.insert(locale.name());
            items.push_back(itemOf(locale));
        }
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(items, [&collator](const PickerItem &left, const PickerItem &right) {
        return collator.compare(left.display, right.display) < 0;
    });
    return items;
}

PickerItem describeLocale(const QString &code)
{
    const QLocale locale(code);
    const bool isKnown = code.contains(u'_') && locale.name() == code;
    return isKnown ? itemOf(locale) : PickerItem{code, code, {}};
}

std::vector<PickerItem> allTimeZones()
{
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    std::vector<PickerItem> items;
    items.reserve(size_t(ids.size()));
    for (const QByteArray &id : ids) {
        const QString name = QString::fromLatin1(id);
        items.push_back({name, name, {}}); // the time there is asked for when the row is shown
    }
    return items;
}

PickerItem describeTimeZone(const QString &id)
{
    const QTimeZone zone(id.toLatin1());
    if (id.isEmpty() || !zone.isValid()) {
        return {id, id, {}};
    }
    const QTime there = QDateTime::currentDateTimeUtc().toTimeZone(zone).time();
    //: %1 is the time of day in a time zone
    return {id, id, QCoreApplication::translate("LocaleItems", "now %1").arg(timeText(there))};
}

} // namespace userdesk
