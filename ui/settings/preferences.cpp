// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "settings/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto languageKey = u"look/language"_s;
const auto schemeKey = u"look/scheme"_s;
const auto textSizeKey = u"look/textSize"_s;
const auto lightScheme = u"light"_s;
const auto darkScheme = u"dark"_s;

} // namespace

Preferences::Preferences(QSettings &settings)
    : m_settings(settings)
{
}

void Preferences::apply(QApplication &application, const QString &language)
{
    m_language.use(language.isEmpty() ? chosenLanguage() : language);
    bool isNumber = false;
    const int textSize = m_settings.value(textSizeKey).toInt(&isNumber);
    m_textSize.use(isNumber ? textSize : TextSize::usual);
    Theme::apply(application, scheme());
}

QString Preferences::chosenLanguage() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::chooseLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
    m_language.use(code);
}

Theme::Scheme Preferences::scheme() const
{
    const QString scheme = m_settings.value(schemeKey).toString();
    if (scheme == darkScheme) {
        return Theme::Dark;
    }
    return scheme == lightScheme ? Theme::Light : Theme::System;
}

void Preferences::chooseScheme(Theme::Scheme scheme)
{
    m_settings.setValue(schemeKey,
                        scheme == Theme::Dark        ? darkScheme
                            : scheme == Theme::Light ? lightScheme
                                                     : QString());
    Theme::setScheme(scheme);
}

void Preferences::chooseTextSize(int percent)
{
    m_textSize.use(percent);
    m_settings.setValue(textSizeKey, m_textSize.wanted());
}

} // namespace userdesk
