// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "language.h"
#include "look/textsize.h"
#include "look/theme.h"

class QApplication;
class QSettings;

namespace userdesk {

/// How the operator wants the interface: its language, its look and the size of its text. What is chosen here takes
/// effect at once and is kept.
class Preferences {
public:
    explicit Preferences(QSettings &settings);

    /// Sets up style, colours and texts, before the first window; @p language (e.g. "tr") goes before the one that was
    /// chosen, for this time.
    void apply(QApplication &application, const QString &language);

    Language &language() { return m_language; }
    TextSize &textSize() { return m_textSize; }
    QSettings &settings() { return m_settings; }

    QString chosenLanguage() const; ///< empty: the system's
    void chooseLanguage(const QString &code);
    Theme::Scheme scheme() const;
    void chooseScheme(Theme::Scheme scheme);
    void chooseTextSize(int percent); ///< of the system's

private:
    QSettings &m_settings;
    Language m_language;
    TextSize m_textSize;
};

} // namespace userdesk
