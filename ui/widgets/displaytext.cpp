// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "widgets/displaytext.h"

#include <algorithm>

#include <QTextDocument>

#include "users/isolated.h"

namespace userdesk {

namespace {

constexpr qsizetype longestRun = 30; // characters without a space that stay on one line
constexpr qsizetype longestToolTip = 16'384;
constexpr char16_t firstStrongIsolate = u'\u2068';
constexpr char16_t popIsolate = u'\u2069';

bool turnsReadingOrder(char16_t c)
{
    return c == u'\u061C' || c == u'\u200E' || c == u'\u200F' || (c >= u'\u202A' && c <= u'\u202E')
        || (c >= u'\u2066' && c <= u'\u2069');
}

bool isLineBreak(char16_t c)
{
    return c == u'\t' || c == u'\n' || c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

bool isLone(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate()) {
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    }
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

QChar visible(char16_t c)
{
    if (isLineBreak(c)) {
        return u' ';
    }
    if (c < 0x20) {
        return char16_t(0x2400 + c); // the picture of this control character
    }
    if (c == 0x7F) {
        return u'\u2421';
    }
    return c > 0x7F && c < 0xA0 ? QChar(QChar::ReplacementCharacter) : QChar(c);
}

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    int isolates = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == firstStrongIsolate) { // closed again, it does no harm, and is what isolated() makes
            ++isolates;
            result += c;
        } else if (c == popIsolate && isolates > 0) {
            --isolates;
            result += c;
        } else if (!turnsReadingOrder(c)) {
            result += isLone(text, at) ? QChar(QChar::ReplacementCharacter) : visible(c);
        }
    }
    return result + QString(isolates, popIsolate);
}

QString withBreaks(const QString &text)
{
    QString result;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestRun && !c.isLowSurrogate() && !c.isMark()) {
            result += u'\u200B';
            run = 1;
        }
        result += c;
    }
    return result;
}

} // namespace

QString displayText(const QString &text)
{
    return isolated(withoutControls(text));
}

QString wrappableText(const QString &text, qsizetype limit)
{
    return withBreaks(displayText(text.size() > limit ? text.left(limit) + u'…' : text));
}

QString toolTipText(const QString &text)
{
    return text.isEmpty() ? QString()
                          : Qt::convertFromPlainText(wrappableText(text, longestToolTip), Qt::WhiteSpaceNormal);
}

QString withoutDisplayMarks(const QString &shown)
{
    QString plain = spokenText(shown);
    return plain.remove(u'\u200B');
}

QString spokenText(const QString &text)
{
    QString spoken = text;
    spoken.removeIf([](QChar character) { return character >= u'\u2066' && character <= u'\u2069'; });
    return spoken;
}

} // namespace userdesk
