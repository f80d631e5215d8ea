// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/localeitems.h"

#include <algorithm>
#include <cstdlib>

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

/// "UTC+03:00"
QString offsetText(int seconds)
{
    const QTime distance = QTime(0, 0).addSecs(std::abs(seconds));
    return (seconds < 0 ? u"UTC-"_s : u"UTC+"_s) + distance.toString(u"HH:mm"_s);
}

/// The offset and the abbreviation now, and those of the other half of the year, which are found after them.
void addTimes(const QTimeZone &zone, QStringList &names)
{
    if (!zone.isValid()) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int offset = zone.offsetFromUtc(now);
    const QDateTime other = now.addMonths(6);
    names += {offsetText(offset), zone.abbreviation(now), zone.abbreviation(other)};
    if (const int otherOffset = zone.offsetFromUtc(other); otherOffset != offset) {
        names.append(offsetText(otherOffset) + u' '); // longer than what is typed, so that it isn't called just so
    }
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

PickerNames namesOfLocale(const QString &code)
{
    const QLocale locale(code);
    const QString language = code.section(u'_', 0, 0);
    const QString territory = code.section(u'_', 1);
    // Of a country first what is spoken there most, of a language first where it is spoken most.
    const int usual =
        2 * int(languageOfTerritory(territory) == language) + int(QLocale(locale.language()).name() == code);
    return {languageNames(language) + territoryNames(territory) + territoryAliases(territory)
                + QStringList{locale.nativeLanguageName(), locale.nativeTerritoryName(), language},
            -usual};
}

std::vector<PickerItem> allTimeZones()
{
    std::vector<PickerItem> items;
    for (const QString &id : offeredTimeZones()) {
        items.push_back({id, id, {}}); // the time there is asked for when the row is shown
    }
    return items;
}

PickerItem describeTimeZone(const QString &id)
{
    const ZonePlace *place = findZonePlace(id);
    const QByteArray name = id.toLatin1();
    // Not what Qt takes for one: it also makes a zone of half a word, as POSIX writes them.
    static const QByteArrayList known = QTimeZone::availableTimeZoneIds();
    if (!place && !known.contains(name)) {
        return {id, id, {}};
    }
    const QTimeZone zone(name);
    QStringList extra;
    if (zone.isValid()) {
        const QTime there = QDateTime::currentDateTimeUtc().toTimeZone(zone).time();
        //: %1 is the time of day in a time zone
        extra.append(QCoreApplication::translate("LocaleItems", "now %1").arg(timeText(there)));
    }
    if (place && !place->territory.isEmpty()) {
        extra.append(territoryName(place->territory, QLocale()));
    }
    return {id, id, extra.join(u" · "_s)};
}

PickerNames namesOfTimeZone(const QString &id)
{
    constexpr int last = 10'000;
    PickerNames known{{}, last};
    if (const ZonePlace *place = findZonePlace(id)) {
        known.names = place->names + territoryNames(place->territory) + territoryAliases(place->territory);
        known.place = place->territory == u"AQ" ? last : place->rank; // nearly nobody lives there
        if (!place->territory.isEmpty()) {
            const QLocale::Territory territory = QLocale::codeToTerritory(place->territory);
            const QLocale there(QLocale::AnyLanguage, QLocale::AnyScript, territory);
            if (there.territory() == territory) { // else Qt knows no language of it, and gives another country
                known.names.append(there.nativeTerritoryName());
            }
        }
    }
    addTimes(QTimeZone(id.toLatin1()), known.names);
    if (timeZoneNamed(QString::fromLatin1(QTimeZone::systemTimeZoneId())) == id) {
        known.place = -1;
    }
    return known;
}

} // namespace userdesk
