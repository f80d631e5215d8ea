// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/datetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

struct DateTexts {
    Q_DECLARE_TR_FUNCTIONS(Date)
};

/// Qt has a short date, with the month as a number and two digits of the year, and a long one with the day of the week.
/// What a table needs is between them.
QString mediumDateFormat(const QLocale &locale)
{
    static const QRegularExpression dayOfWeek(u"[,،]?\\s*d{3,4}[,،]?\\s*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    const bool isInside = format.indexOf(dayOfWeek) > 0 && !format.trimmed().endsWith(u'd');
    return format.replace(dayOfWeek, isInside ? u" "_s : QString()).replace(u"MMMM"_s, u"MMM"_s).trimmed();
}

} // namespace

/// Asked of each user of a million, so without a regular expression.
QString withZone(const QString &iso)
{
    constexpr qsizetype dateLength = 10;
    constexpr qsizetype least = 16; // with hours and minutes
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const bool isTime =
        iso.size() >= least && (iso[dateLength] == u'T' || iso[dateLength] == u't' || iso[dateLength] == u' ');
    if (!isTime || !isDigit(iso[0]) || !isDigit(iso.back())) {
        return iso; // it ends with a Z, or is something else
    }
    const QStringView clock = QStringView(iso).sliced(dateLength);
    return clock.contains(u'+') || clock.contains(u'-') ? iso : iso + u'Z';
}

QDateTime serverTime(const QString &iso)
{
    return QDateTime::fromString(withZone(iso), Qt::ISODateWithMs);
}

QString timeText(QTime time)
{
    const QLocale locale;
    // Some locales write seconds even in their short form.
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString dateTimeText(const QDateTime &time)
{
    if (!time.isValid()) {
        return {};
    }
    const QLocale locale;
    const QDateTime here = time.toLocalTime();
    //: %1 is a date, %2 a time of day
    return DateTexts::tr("%1, %2").arg(locale.toString(here.date(), mediumDateFormat(locale)), timeText(here.time()));
}

} // namespace userdesk
