// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "editor/fieldvalue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include "users/field.h"
#include "users/userstatus.h"

namespace userdesk {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("FieldValue", source);
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? tr("none") : text;
}

} // namespace

QString fieldValueText(const FieldSpec &field, const QVariant &value)
{
    if (field.secret) {
        return QStringLiteral("••••••••");
    }
    if (!value.isValid()) {
        return tr("unknown");
    }
    switch (field.editor) {
    case Editor::Roles:
        return orNone(QLocale().createSeparatedList(value.toStringList()));
    case Editor::Status:
        return statusWord(value.toString());
    case Editor::Locale:
        return localeText(value.toString());
    case Editor::TimeZone:
        return timeZoneText(value.toString());
    case Editor::Line:
    case Editor::Password:
        return orNone(value.toString());
    }
    Q_UNREACHABLE();
}

QString localeText(const QString &code)
{
    const QLocale locale(code);
    const bool isKnown = locale.name() == QString(code).replace(u'-', u'_');
    if (!isKnown || locale.nativeLanguageName().isEmpty()) {
        return code;
    }
    //: %1 is a language, %2 a country, %3 the code, e.g. "Türkçe (Türkiye) · tr_TR"
    return tr("%1 (%2) · %3").arg(locale.nativeLanguageName(), locale.nativeTerritoryName(), code);
}

QString timeZoneText(const QString &id)
{
    const QTimeZone zone(id.toUtf8());
    if (!zone.isValid()) {
        return id;
    }
    const QTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone).time();
    //: %1 is a time zone, %2 the time there
    return tr("%1 · now %2").arg(id, QLocale().toString(now, QLocale::ShortFormat));
}

} // namespace userdesk
