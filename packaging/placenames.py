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


# Of zones that have the same time, or the same name for it, those that most people mean, in this order.
MAIN = """America/New_York America/Los_Angeles America/Chicago America/Denver Europe/London Europe/Berlin Europe/Paris
Europe/Istanbul Europe/Athens Europe/Moscow Asia/Kolkata Asia/Shanghai Asia/Tokyo Asia/Dubai Asia/Riyadh Africa/Cairo
Africa/Johannesburg Africa/Lagos Africa/Nairobi Asia/Karachi Asia/Dhaka Asia/Jakarta Asia/Singapore Asia/Tehran
America/Sao_Paulo America/Argentina/Buenos_Aires America/Mexico_City America/Bogota America/Anchorage America/Halifax
Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Perth Pacific/Auckland Pacific/Honolulu UTC""".split()
# Cities and states that people name, but no zone is named after; each also as the interface's languages call it.
CITIES = {
    "Africa/Cairo": "Alexandria, Alexandrie, Alejandría, İskenderiye, الإسكندرية, Giza",
    "Africa/Casablanca": "Rabat, Marrakech, Marrakesch, Marakeş, Tangier, Tanger, Fes",
    "Africa/Johannesburg": "Cape Town, Kapstadt, Le Cap, Pretoria, Durban",
    "Africa/Lagos": "Abuja, Kano, Ibadan",
    "Africa/Nairobi": "Mombasa",
    "America/Argentina/Buenos_Aires": "Rosario, La Plata",
    "America/Bogota": "Medellín, Cali, Barranquilla",
    "America/Chicago": "Texas, Houston, Dallas, Austin, San Antonio, Minneapolis, New Orleans, St. Louis, Kansas City, "
                       "Nashville, Memphis, Milwaukee, Illinois, Wisconsin, Minnesota, Oklahoma, Louisiana, Alabama",
    "America/Denver": "Colorado, Utah, Salt Lake City, Albuquerque, New Mexico, Wyoming, Montana",
    "America/Edmonton": "Calgary, Alberta",
    "America/Guayaquil": "Quito",
    "America/Lima": "Cusco, Arequipa",
    "America/Los_Angeles": "San Francisco, Seattle, San Diego, Las Vegas, Portland, San José, Sacramento, California, "
                           "Kalifornien, Californie, Kaliforniya, Nevada, Oregon, Silicon Valley",
    "America/Mexico_City": "Guadalajara, Puebla",
    "America/New_York": "Washington, Boston, Miami, Philadelphia, Atlanta, Orlando, Charlotte, Pittsburgh, Cleveland, "
                        "Florida, Georgia, Massachusetts, New Jersey, Virginia, Maryland, Ohio, Pennsylvania",
    "America/Phoenix": "Arizona, Tucson",
    "America/Santiago": "Valparaíso, Concepción",
    "America/Sao_Paulo": "Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre",
    "America/Toronto": "Ottawa, Montreal, Montréal, Quebec, Québec, Ontario",
    "America/Vancouver": "British Columbia, Victoria",
    "Asia/Almaty": "Astana, Nur-Sultan",
    "Asia/Amman": "Zarqa",
    "Asia/Baghdad": "Basra, Mosul, Erbil, Arbil",
    "Asia/Dubai": "Abu Dhabi, Abou Dabi, Abu Dabi, أبوظبي, Sharjah, Muscat, Maskat",
    "Asia/Ho_Chi_Minh": "Saigon, Saigón, Hanoi, Hanói, Da Nang",
    "Asia/Jakarta": "Bandung, Surabaya",
    "Asia/Jerusalem": "Tel Aviv, Haifa",
    "Asia/Karachi": "Islamabad, Lahore, Faisalabad",
    "Asia/Kolkata": "Mumbai, Bombay, Delhi, New Delhi, Neu-Delhi, Nouvelle-Delhi, Nueva Delhi, Yeni Delhi, Bangalore, "
                    "Bengaluru, Chennai, Madras, Hyderabad, Pune, Ahmedabad, Kalkutta",
    "Asia/Kuala_Lumpur": "Penang, Johor Bahru",
    "Asia/Manila": "Quezon City, Cebu",
    "Asia/Riyadh": "Jeddah, Dschidda, Djeddah, Cidde, جدة, Mecca, Mekka, La Mecque, Mekke, مكة, Medina, Medine, المدينة",
    "Asia/Seoul": "Busan, Incheon",
    "Asia/Shanghai": "Beijing, Peking, Pékin, Pekín, Pekin, بكين, Shenzhen, Guangzhou, Canton, Chengdu, Tianjin, Wuhan",
    "Asia/Tashkent": "Samarkand, Semerkant",
    "Asia/Tehran": "Isfahan, Shiraz, Mashhad, Tabriz, Tebriz",
    "Asia/Tokyo": "Osaka, Kyoto, Kioto, Yokohama, Nagoya, Sapporo, Fukuoka",
    "Australia/Brisbane": "Queensland, Gold Coast",
    "Australia/Melbourne": "Victoria",
    "Australia/Sydney": "Canberra, New South Wales",
    "Europe/Amsterdam": "Rotterdam, The Hague, Den Haag, La Haye, Lahey, Utrecht, Eindhoven",
    "Europe/Athens": "Thessaloniki, Saloniki, Selanik",
    "Europe/Berlin": "Munich, München, Múnich, Münih, ميونيخ, Hamburg, Hambourg, Hamburgo, Cologne, Köln, Colonia, "
                     "Frankfurt, Francfort, Fráncfort, Stuttgart, Düsseldorf, Leipzig, Dresden, Bonn, Bremen, "
                     "Hannover, Hanover, Nuremberg, Nürnberg, Bavaria, Bayern",
    "Europe/Brussels": "Antwerp, Antwerpen, Anvers, Amberes, Ghent, Gent, Liège",
    "Europe/Istanbul": "Ankara, أنقرة, Izmir, İzmir, Bursa, Antalya, Adana, Konya, Gaziantep, Kayseri, Eskişehir, "
                       "Diyarbakır, Samsun, Trabzon, Mersin",
    "Europe/Kyiv": "Lviv, Lwiw, Kharkiv, Odesa, Odessa, Dnipro",
    "Europe/Lisbon": "Porto, Oporto",
    "Europe/London": "Manchester, Birmingham, Liverpool, Leeds, Bristol, Edinburgh, Édimbourg, Edimburgo, Glasgow, "
                     "Cardiff, Belfast, Oxford, Cambridge, Scotland, Schottland, Wales",
    "Europe/Madrid": "Barcelona, Barcelone, Barselona, Valencia, Valence, Seville, Sevilla, Séville, Bilbao, Málaga",
    "Europe/Moscow": "Saint Petersburg, St. Petersburg, Sankt Petersburg, Saint-Pétersbourg, San Petersburgo",
    "Europe/Paris": "Lyon, Marseille, Marsella, Marsilya, Toulouse, Nice, Lille, Bordeaux, Strasbourg, Straßburg, Nantes",
    "Europe/Rome": "Milan, Mailand, Milano, Milán, Naples, Neapel, Napoli, Turin, Torino, Florence, Florenz, Firenze, "
                   "Venice, Venedig, Venezia, Venedik, Bologna",
    "Europe/Stockholm": "Gothenburg, Göteborg, Malmö",
    "Europe/Vienna": "Graz, Salzburg, Salzbourg, Linz, Innsbruck",
    "Europe/Warsaw": "Krakow, Kraków, Krakau, Cracovie, Cracovia, Gdansk, Danzig, Wroclaw, Breslau, Poznan",
    "Europe/Zurich": "Geneva, Genf, Genève, Ginebra, Cenevre, Basel, Bâle, Bern, Berne, Berna, Lausanne, Lugano",
    "Pacific/Auckland": "Wellington, Christchurch",
    "Pacific/Honolulu": "Hawaii, Hawaï, Hawái",
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
# else it is called. "main" zones come in the order in which people mean them; a "city" has its zone first.
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
    for zone in MAIN:
        write("main", zone)
    for zone, names in CITIES.items():
        write("city", zone, *names.split(", "))
    for old, today in renamed({zone for zone, _ in all_zones}):
        write("renamed", old, today)
    for name, zone in sorted(ABBREVIATIONS.items()):
        write("abbreviation", name, zone)


if __name__ == "__main__":
    main()
