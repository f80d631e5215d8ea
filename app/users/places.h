// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QStringList>

class QLocale;

namespace userdesk {

/// What languages, countries and time zones are called, in the languages of the interface. Source: the CLDR and the
/// time zone database, as packaging/placenames.py wrote them down.

/// A time zone that people live in, or UTC.
struct ZonePlace {
    QString id; ///< as on the wire: Europe/Istanbul
    QString territory; ///< the code of its country; empty for UTC
    QStringList names; ///< of its cities and its time, in every language; abbreviations
    int rank = 0; ///< of two zones with the same time, the one with the lower rank is meant by more people
};

/// By country, of each its main zones first; UTC last.
const std::vector<ZonePlace> &zonePlaces();

/// Null where no one lives in a zone of this id: Etc/GMT-3, an old name.
const ZonePlace *findZonePlace(const QString &id);

/// In every language; empty where the code is none.
QStringList languageNames(const QString &code);
QStringList territoryNames(const QString &code);

/// What else people call the country: its codes, and names that are not its first one; empty where the code is none.
QStringList territoryAliases(const QString &code);

/// The code of the language that most people there speak; empty where the code is no country's.
QString languageOfTerritory(const QString &code);

/// The name of a country in the language of @p reader, in English where there is none, else empty.
QString territoryName(const QString &code, const QLocale &reader);

/// Today's ID of the zone that is or was called so, whatever its case and with blanks for "_"; empty where there is
/// none.
QString timeZoneNamed(const QString &text);

/// The locale as on the wire, however it is written: "tr-TR", "TR_tr", "tr_TR.UTF-8"; empty where it is none.
QString localeNamed(const QString &text);

/// The IDs of the zones that people live in, in their order, and UTC. Without Qt's own, UTC+03:00, which are no
/// server's.
QStringList offeredTimeZones();

/// Whether it is one of these.
bool isTimeZone(const QString &id);

/// Whether this is a language and a country: tr_TR.
bool isLocale(const QString &code);

} // namespace userdesk
