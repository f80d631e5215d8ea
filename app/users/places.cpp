// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/places.h"

#include <algorithm>
#include <array>

#include <QFile>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

constexpr std::array languages{QLocale::Arabic,  QLocale::German, QLocale::English,
                               QLocale::Spanish, QLocale::French, QLocale::Turkish};
constexpr qsizetype columns = qsizetype(languages.size());
constexpr qsizetype english = 2;

QString zoneKey(const QString &name)
{
    return name.toLower().replace(u' ', u'_');
}

/// The file, taken apart once.
class Book {
public:
    static const Book &open()
    {
        static const Book book;
        return book;
    }

    std::vector<ZonePlace> zones;
    QHash<QString, size_t> zoneOf; ///< by its key
    QHash<QString, QString> today; ///< the zone's ID by the key of an old name
    QHash<QString, QStringList> languageNames, territoryNames; ///< by code, a column for each language
    QHash<QString, QStringList> aliases; ///< of countries, by code
    QHash<QString, QString> spoken; ///< the code of the language by that of the country

private:
    int mainZones = 0;

    Book()
    {
        QFile file(u":/places/places.tsv"_s);
        if (!file.open(QFile::ReadOnly)) {
            qFatal("The names of places are not built in.");
        }
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            read(line.split(u'\t'));
        }
    }

    void read(const QStringList &cells)
    {
        const QString &kind = cells.first();
        if (kind == u"language") {
            languageNames.insert(cells.at(1), filled(cells.mid(2)));
        } else if (kind == u"territory") {
            territoryNames.insert(cells.at(1), filled(cells.mid(2)));
        } else if (kind == u"alias") {
            aliases.insert(cells.at(1), cells.mid(1));
        } else if (kind == u"spoken") {
            spoken.insert(cells.at(1), cells.at(2));
        } else if (kind == u"zone") {
            zoneOf.insert(zoneKey(cells.at(1)), zones.size());
            const int afterMain = 1000;
            zones.push_back({cells.at(1), cells.value(2), cells.mid(3), afterMain + int(zones.size())});
        } else if (kind == u"main") {
            zoneCalled(cells.at(1)).rank = mainZones++;
        } else if (kind == u"city") {
            zoneCalled(cells.at(1)).names += cells.mid(2);
        } else if (kind == u"renamed") {
            today.insert(zoneKey(cells.at(1)), cells.at(2));
        } else if (kind == u"abbreviation") {
            zoneCalled(cells.at(2)).names.append(cells.at(1));
        }
    }

    ZonePlace &zoneCalled(const QString &id) { return zones.at(zoneOf.value(zoneKey(id))); }

    static QStringList filled(QStringList names)
    {
        names.resize(columns);
        return names;
    }
};

} // namespace

const std::vector<ZonePlace> &zonePlaces()
{
    return Book::open().zones;
}

const ZonePlace *findZonePlace(const QString &id)
{
    const Book &book = Book::open();
    const auto found = book.zoneOf.constFind(zoneKey(id));
    return found == book.zoneOf.cend() || book.zones.at(*found).id != id ? nullptr : &book.zones.at(*found);
}

QStringList languageNames(const QString &code)
{
    return Book::open().languageNames.value(code);
}

QStringList territoryNames(const QString &code)
{
    return Book::open().territoryNames.value(code);
}

QStringList territoryAliases(const QString &code)
{
    return Book::open().aliases.value(code);
}

QString languageOfTerritory(const QString &code)
{
    return Book::open().spoken.value(code);
}

QString territoryName(const QString &code, const QLocale &reader)
{
    const QStringList names = territoryNames(code);
    const qsizetype column = std::ranges::find(languages, reader.language()) - languages.begin();
    const QString name = names.value(column);
    return name.isEmpty() ? names.value(english) : name;
}

QString timeZoneNamed(const QString &text)
{
    const Book &book = Book::open();
    const QString key = zoneKey(text);
    const auto found = book.zoneOf.constFind(key);
    return found == book.zoneOf.cend() ? book.today.value(key) : book.zones.at(*found).id;
}

/// The code of the country that two capital letters stand for, as in "UK", though "uk" is a language.
static QString countryWritten(const QString &text)
{
    static const QRegularExpression form(u"^[A-Z]{2}$"_s);
    const Book &book = Book::open();
    if (!form.match(text).hasMatch()) {
        return {};
    }
    if (!languageOfTerritory(text).isEmpty()) {
        return text;
    }
    for (auto country = book.aliases.cbegin(); country != book.aliases.cend(); ++country) {
        if (country->contains(text) && !languageOfTerritory(country.key()).isEmpty()) {
            return country.key();
        }
    }
    return {};
}

QString localeNamed(const QString &text)
{
    static const QRegularExpression form(u"^([a-z]{2,3})[-_ ](?:[a-z]{4}[-_ ])?([a-z]{2}|\\d{3})(?:[.@][\\w.@-]*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const QString code = match.captured(1).toLower() + u'_' + match.captured(2).toUpper();
    if (const QString country = countryWritten(text); !country.isEmpty()) {
        return languageOfTerritory(country) + u'_' + country;
    }
    return match.hasMatch() && isLocale(code) ? code : QString();
}

QStringList offeredTimeZones()
{
    QStringList ids;
    for (const ZonePlace &zone : zonePlaces()) {
        ids.append(zone.id);
    }
    for (const QByteArray &available : QTimeZone::availableTimeZoneIds()) {
        const QString id = QString::fromLatin1(available);
        const bool isOfAPlace = id.contains(u'/') && !id.startsWith(u"Etc/") && !id.startsWith(u"SystemV/");
        if (isOfAPlace && timeZoneNamed(id).isEmpty()) {
            ids.append(id); // newer than the file
        }
    }
    ids.sort();
    return ids;
}

bool isTimeZone(const QString &id)
{
    // Not what Qt takes for one: that is every word, as the name of a zone of POSIX.
    static const QStringList ids = offeredTimeZones();
    return std::ranges::binary_search(ids, id);
}

bool isLocale(const QString &code)
{
    const Book &book = Book::open();
    const qsizetype line = code.indexOf(u'_');
    return line > 0
        && ((book.languageNames.contains(code.first(line)) && book.territoryNames.contains(code.sliced(line + 1)))
            || QLocale(code).name() == code);
}

} // namespace userdesk
