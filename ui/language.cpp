// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QLocale wantedLocale(const QString &requested)
{
    const QLocale locale = requested.isEmpty() ? QLocale::system() : QLocale(requested);
    // "C" is a locale for machines: it shows seconds in times and groups no numbers.
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : locale;
}

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder)) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

void setLanguage(QCoreApplication &application, const QString &requested)
{
    const QLocale locale = wantedLocale(requested);
    QLocale::setDefault(locale);
    install(application, QLocale(QLocale::English), u"userdesk"_s, u":/i18n"_s);
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, u"userdesk"_s, u":/i18n"_s);
}

QString languageTag()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace userdesk
