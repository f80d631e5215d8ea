// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/folding.h"

#include <algorithm>

#include <QHash>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar character) { return character >= u' ' && character < u'\x7f'; });
}

QByteArray foldedPlain(QStringView text)
{
    QByteArray bytes(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, bytes.begin(), [](QChar character) {
        const char byte = char(character.unicode());
        return byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : byte == '`' ? '\'' : byte;
    });
    return bytes;
}

/// Letters that Unicode does not take apart, and that are typed as others all the same.
QStringView standIn(char32_t character)
{
    switch (character) {
    case U'ı':
        return u"i";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'þ':
        return u"th";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'ß':
    case U'ẞ':
        return u"ss";
    case U'\u0640': // the Arabic tatweel only stretches a word
        return u"";
    case U'ة':
        return u"ه";
    case U'ى':
    case U'ی':
        return u"ي";
    case U'ک':
        return u"ك";
    case U'ٱ':
        return u"ا";
    default:
        return {};
    }
}

bool isDropped(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format
        || category == QChar::Other_Surrogate;
}

/// A sign inside of a name, of which keyboards and programs have many kinds.
QChar plainSign(char32_t character)
{
    switch (character) {
    case U'’':
    case U'‘':
    case U'ʼ':
    case U'ʻ':
    case U'′':
    case U'`':
    case U'´':
        return u'\'';
    case U'−':
        return u'-';
    default:
        return QChar::category(character) == QChar::Punctuation_Dash ? QChar(u'-') : QChar();
    }
}

void appendFolded(char32_t character, QString &text)
{
    if (const QChar sign = plainSign(character); !sign.isNull()) {
        text += sign; // before it is taken apart: ´ would be a blank with an accent
        return;
    }
    // Taken apart before and after: İ is an i with a dot, and a folded ligature may be more letters.
    const QString letters = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t letter : letters.normalized(QString::NormalizationForm_KD).toUcs4()) {
        const QStringView other = standIn(letter);
        if (!other.isNull()) {
            text += other;
        } else if (QChar::category(letter) == QChar::Other_Control) {
            text += u' ';
        } else if (QChar::category(letter) == QChar::Number_DecimalDigit) {
            text += QChar(char16_t(u'0' + QChar::digitValue(letter)));
        } else if (!isDropped(letter)) {
            text += QChar::fromUcs4(letter);
        }
    }
}

} // namespace

QString foldedCharacter(char32_t character)
{
    QString text;
    appendFolded(character, text);
    return text;
}

QByteArray folded(QStringView text)
{
    if (isPlain(text)) {
        return foldedPlain(text);
    }
    QString letters;
    letters.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        appendFolded(character, letters);
    }
    return letters.toUtf8();
}

QByteArray ungrouped(QByteArray number)
{
    number.removeIf([](char byte) { return QByteArrayView(" -()./").contains(byte); });
    return number;
}

} // namespace userdesk
