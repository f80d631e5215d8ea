// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "language.h"

#include <algorithm>

#include <QCollator>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include "pseudotranslator.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto folder = u":/i18n"_s;
const auto english = u"en"_s;

QStringList offeredCodes()
{
    constexpr qsizetype prefixLength = 9; // of userdesk_
    QStringList codes;
    const QStringList files = QDir(folder).entryList({u"userdesk_*.qm"_s});
    for (const QString &file : files) {
        codes.append(file.sliced(prefixLength).chopped(3));
    }
    return codes;
}

/// The first of the locales' languages that there are translations for.
QString offeredOf(const QLocale &locale)
{
    const QStringList codes = offeredCodes();
    for (const QString &name : locale.uiLanguages()) {
        QString code = QLocale(name).name().section(u'_', 0, 0);
        if (codes.contains(code)) {
            return code;
        }
    }
    return english;
}

/// The locale of numbers and dates in texts of this language.
QLocale localeFor(const QLocale &wanted, bool isOfAPlace, const QString &code)
{
    const QLocale plain(code);
    if (isOfAPlace && wanted.language() == plain.language()) {
        return wanted;
    }
    if (QLocale::system().language() == plain.language()) {
        return QLocale::system(); // only a language was chosen, and where it is spoken is known
    }
    // "C" is a locale for machines: it shows seconds in times and groups no numbers. What is read in English elsewhere
    // is read in that of the most places.
    return code == english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : plain;
}

QString ownName(const QLocale &locale)
{
    const QString whole = locale.nativeLanguageName(); // "American English", "español de España"
    const QString name = whole.contains(u" de "_s) ? whole.section(u' ', 0, 0) : whole.section(u' ', -1);
    return name.isEmpty() ? name : locale.toUpper(name.first(1)) + name.sliced(1);
}

std::unique_ptr<QTranslator> load(const QString &file)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, folder) ? std::move(translator) : nullptr;
}

} // namespace

QString Language::pseudoCode()
{
    return u"pseudo"_s;
}

QList<Language::Choice> Language::offered()
{
    QList<Choice> choices;
    for (const QString &code : offeredCodes()) {
        choices.append({code, ownName(QLocale(code))});
    }
    const QCollator collator;
    std::ranges::sort(choices, [&collator](const Choice &left, const Choice &right) {
        return collator.compare(left.name, right.name) < 0;
    });
    return choices;
}

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language() = default;

void Language::use(const QString &wanted)
{
    const bool isPseudo = wanted == pseudoCode();
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(isPseudo ? english : wanted);
    m_code = offeredOf(locale);
    const bool isOfAPlace = wanted.isEmpty() || wanted.contains(u'_') || wanted.contains(u'-');
    const QLocale shown = localeFor(locale, isOfAPlace, m_code);
    QLocale::setDefault(shown);
    m_translators.clear();
    install(load(u"userdesk_"_s + english)); // its plurals, for what another language lacks
    if (m_code != english) {
        install(load(u"qtbase_"_s + m_code));
        install(load(u"userdesk_"_s + m_code));
    }
    if (isPseudo) {
        install(std::make_unique<PseudoTranslator>(load(u"userdesk_"_s + english)));
    }
    QGuiApplication::setLayoutDirection(shown.textDirection());
    Q_EMIT changed();
}

void Language::install(std::unique_ptr<QTranslator> translator)
{
    if (translator) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace userdesk
