// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QCoreApplication;

namespace userdesk {

/// Sets the interface's language and the locale of numbers and times: @p requested (e.g. "tr"), or the system's where
/// it is empty. Where there are no translations the interface is in English.
void setLanguage(QCoreApplication &application, const QString &requested);

/// The language in which the server is asked to answer, e.g. "en".
QString languageTag();

} // namespace userdesk
