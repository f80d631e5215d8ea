// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "pseudotranslator.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

const auto plain = u"AaCcEeGgIiNnOoSsUuYyZz"_s;
const auto accented = u"ÅåÇçÊêĞğÎîÑñÖöŞşÛûÝýŽž"_s;

/// How many characters a placeholder takes that begins at this per cent sign: %1, %L1, %n, %Ln; 1 where it is none.
qsizetype placeholderLength(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (end < text.size() && text[end] == u'L') {
        ++end;
    }
    if (end < text.size() && text[end] == u'n') {
        return end + 1 - at;
    }
    const qsizetype digits = end;
    while (end < text.size() && text[end].isDigit()) {
        ++end;
    }
    return end > digits ? end - at : 1;
}

} // namespace

PseudoTranslator::PseudoTranslator(std::unique_ptr<QTranslator> english)
    : m_english(std::move(english))
{
}

QString PseudoTranslator::pseudo(const QString &text)
{
    QString changed;
    qsizetype letters = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at] == u'%' ? placeholderLength(text, at) : 1;
        const qsizetype known = length == 1 ? plain.indexOf(text[at]) : -1;
        changed += known >= 0 ? QString(accented[known]) : text.sliced(at, length);
        letters += text[at].isLetter() ? 1 : 0;
        at += length;
    }
    if (letters == 0) { // only placeholders and signs: a form, whose brackets show that it isn't glued together in code
        return text.count(u'%') > 1 ? u"[%1]"_s.arg(changed) : text;
    }
    return u"[%1%2]"_s.arg(changed, u"·"_s.repeated((text.size() + 2) / 3));
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    // Of Qt's own texts, of which many are no texts ("QT_LAYOUT_DIRECTION"), a few are the program's too.
    const QByteArrayView where(context);
    if (where.startsWith('Q') && where.size() > 1 && where[1] >= 'A' && where[1] <= 'Z') {
        return {};
    }
    const QString known = m_english ? m_english->translate(context, source, disambiguation, n) : QString();
    return pseudo(known.isEmpty() ? QString::fromUtf8(source) : known);
}

} // namespace userdesk
