#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The UserDesk authors
# SPDX-License-Identifier: MIT
"""Writes resources/places/places.tsv: what languages, countries and time zones are called in the interface's languages.

Reads the CLDR of ICU (python3-icu) and the time zone database (tzdata). Run it again when either is renewed:
    packaging/placenames.py > resources/places/places.tsv
"""

import icu

LANGUAGES = ["ar", "de", "en", "es", "fr", "tr"]
ZONEINFO = "/usr/share/zoneinfo"
NOW = 1767225600.0  # 2026-01-01: zones were called otherwise in other years
# What people call the time of a zone where the database has only its offset.
ABBREVIATIONS = {
    "TRT": "Europe/Istanbul", "BRT": "America/Sao_Paulo", "ART": "America/Argentina/Buenos_Aires",
    "CLT": "America/Santiago", "COT": "America/Bogota", "PET": "America/Lima", "VET": "America/Caracas",
    "GST": "Asia/Dubai", "AST": "Asia/Riyadh", "IRST": "Asia/Tehran", "UZT": "Asia/Tashkent", "ALMT": "Asia/Almaty",
    "ICT": "Asia/Bangkok", "SGT": "Asia/Singapore", "MYT": "Asia/Kuala_Lumpur", "BST": "Asia/Dhaka",
    "NPT": "Asia/Kathmandu", "GET": "Asia/Tbilisi", "AZT": "Asia/Baku", "AMT": "Asia/Yerevan",
}
# What people call a country beside its name in the CLDR.
ALIASES = {
    "GB": ["UK", "U.K.", "Great Britain", "England", "Großbritannien", "Grande-Bretagne", "Angleterre", "Gran Bretaña",
           "Inglaterra", "Büyük Britanya", "İngiltere", "بريطانيا", "إنجلترا"],
    "US": ["U.S.", "U.S.A.", "America", "Amerika", "Amérique", "América", "États-Unis d’Amérique", "ABD", "أمريكا"],
    "NL": ["Holland", "Hollande", "Holanda", "Hollanda", "هولندا"],
    "AE": ["UAE", "U.A.E.", "VAE", "EAU", "BAE"],
    "CZ": ["Czech Republic", "Tschechische Republik", "République tchèque", "República Checa", "Çek Cumhuriyeti"],
    "KR": ["Korea"],
}


def known_name(name, code):
    return "" if name == code else name


def zones():
    """(id, country code) of the zones that people live in, UTC last: by country, of each its main zones first."""
    with open(f"{ZONEINFO}/zone.tab", encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table if not line.startswith("#")]
    return [(row[2], row[0]) for row in rows] + [("UTC", "")]


def renamed(living):
    """(old name, today's) of the zones that were renamed; names such as EST are abbreviations, not places."""
    with open(f"{ZONEINFO}/tzdata.zi", encoding="utf-8") as database:
        links = dict(reversed(line.split()[1:3]) for line in database if line.startswith("L "))
    links |= {"Etc/UTC": "UTC", "Etc/GMT": "UTC"}
    links.pop("UTC", None)
    for old in sorted(links):
        today = links[old]
        while today not in living and today in links:
            today = links[today]
        if old not in living and today in living and not (old.isupper() and today != "UTC"):
            yield old, today


def zone_texts(zone, pattern):
    texts = []
    for language in LANGUAGES:
        # Of no place the database has no "time of a place", but it has a name of the time.
        form = icu.SimpleDateFormat("zzzz" if (zone, pattern) == ("UTC", "vvvv") else pattern, icu.Locale(language))
        form.setTimeZone(icu.TimeZone.createTimeZone(zone))
        text = form.format(NOW)
        texts.append("" if text.startswith(("GMT", "UTC", "غرينتش")) or (zone, pattern) == ("UTC", "VVV") else text)
    return texts


def write(*cells):
    print("\t".join(cells).rstrip("\t"))


HEADER = """# SPDX-FileCopyrightText: Unicode, Inc.
# SPDX-License-Identifier: Unicode-3.0
# Made by packaging/placenames.py. After the first cell and the code: the names in ar, de, en, es, fr, tr; of a zone first
# its country, then its city and what its time is called. Of a country also the language that is spoken most, and what
# else it is called.
"""


def main():
    print(HEADER, end="")
    locales = [icu.Locale(language) for language in LANGUAGES]
    for code in sorted(icu.Locale.getISOLanguages()):
        names = [known_name(icu.Locale(code).getDisplayLanguage(locale), code) for locale in locales]
        if names[2] and code in {icu.Locale(each).getLanguage() for each in icu.Locale.getAvailableLocales()}:
            write("language", code, *names)
    for code in sorted(icu.Locale.getISOCountries()):
        names = [known_name(icu.Locale(f"und_{code}").getDisplayCountry(locale), code) for locale in locales]
        write("territory", code, *names)
        likely = icu.Locale(f"und_{code}")
        likely.addLikelySubtags()
        if likely.getLanguage() not in ("", "und"):
            write("spoken", code, likely.getLanguage())
        write("alias", code, icu.Locale(f"und_{code}").getISO3Country(), *ALIASES.get(code, []))
    all_zones = zones()
    for zone, country in all_zones:
        write("zone", zone, country, *zone_texts(zone, "VVV"), *zone_texts(zone, "vvvv"))
    for old, today in renamed({zone for zone, _ in all_zones}):
        write("renamed", old, today)
    for name, zone in sorted(ABBREVIATIONS.items()):
        write("abbreviation", name, zone)


if __name__ == "__main__":
    main()
