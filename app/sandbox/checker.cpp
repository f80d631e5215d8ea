// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "checker.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include "shape.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

/// Whether a text holds what nobody sees, and what keeps somebody from typing it again. Persian and Indian names are
/// spelled with joiners and non-joiners.
bool holdsInvisible(const QString &text, bool isName)
{
    static const QRegularExpression all(
        uR"([\p{Cc}\p{Cf}\p{Zl}\p{Zp}\x{34f}\x{115f}\x{1160}\x{17b4}\x{17b5}\x{3164}\x{ffa0}\x{a0}\x{2000}-\x{200a}\x{202f}\x{205f}\x{3000}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString rest = text;
    if (isName) {
        rest.remove(u'\u200C').remove(u'\u200D');
    }
    return rest.contains(all);
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(uR"re(^[^\s@<>()"\[\],;:\\]+@[^\s@.<>]+(\.[^\s@.<>]+)*\.[^\s@.<>]{2,}$)re"_s);
    constexpr qsizetype LongestAddress = 254; // RFC 5321, 4.5.3.1.3
    return !holdsInvisible(text, false) && text.size() <= LongestAddress && !text.contains(u".."_s)
        && form.match(text).hasMatch();
}

/// QLocale takes any text and falls back to something: only a name that it gives back is known to it.
bool isLocale(const QString &text)
{
    const QLocale locale(text);
    const QString language = locale.name().section(u'_', 0, 0);
    return locale.language() != QLocale::C && (locale.name() == text || language == text);
}

} // namespace

Checker::Checker(const QJsonObject &body)
    : m_body(body)
{
}

QString Checker::text(const QString &name) const
{
    return m_body.value(name).toString();
}

void Checker::notEmpty(const QString &name)
{
    if (m_body.contains(name) && text(name).trimmed().isEmpty()) {
        report(name, {Message::Empty, {}});
    }
}

void Checker::visible(const QString &name)
{
    const QString plain = text(name);
    const bool isNothingElse =
        !plain.trimmed().isEmpty() && QString(plain).remove(u'\u200C').remove(u'\u200D').trimmed().isEmpty();
    if (isNothingElse || holdsInvisible(plain, true)) {
        report(name, {Message::Invisible, {}});
    }
}

void Checker::email(const QString &name)
{
    if (m_body.contains(name) && !isEmail(text(name))) {
        report(name, {text(name).isEmpty() ? Message::Empty : Message::NoEmail, {}});
    }
}

void Checker::locale(const QString &name)
{
    if (m_body.contains(name) && !isLocale(text(name))) {
        report(name, {Message::UnknownValue, {text(name)}});
    }
}

void Checker::timezone(const QString &name)
{
    if (m_body.contains(name) && !QTimeZone::isTimeZoneIdAvailable(text(name).toUtf8())) {
        report(name, {Message::UnknownValue, {text(name)}});
    }
}

void Checker::phone(const QString &name)
{
    static const QRegularExpression form(uR"(^\+?[0-9][0-9 ()/.-]{4,24}$)"_s);
    if (!text(name).isEmpty() && !form.match(text(name)).hasMatch()) {
        report(name, {Message::NoPhoneNumber, {}});
    }
}

void Checker::webAddress(const QString &name)
{
    const QUrl url(text(name), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    if (!text(name).isEmpty() && (!url.isValid() || !isWeb || url.host().isEmpty())) {
        report(name, {Message::NoWebAddress, {}});
    }
}

void Checker::range(const QString &name, int least, int most)
{
    const double value = m_body.value(name).toDouble(least);
    if (value < least || value > most) {
        report(name, {Message::OutOfRange, {QString::number(least), QString::number(most)}});
    }
}

RoleSet Checker::roles(const QString &name)
{
    RoleSet roles;
    const QJsonArray items = m_body.value(name).toArray();
    for (const auto &item : items) {
        const auto role = fromName<Role>(item.toString());
        if (!role) {
            report(name, {Message::UnknownValue, {item.toString()}});
            return {};
        }
        roles.add(*role);
    }
    return roles;
}

void Checker::report(const QString &name, const Text &problem)
{
    m_problems.append({name, problem});
}

void Checker::finish() const
{
    if (!m_problems.isEmpty()) {
        throw invalid(m_problems);
    }
}

} // namespace sandbox
