// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/tidytext.h"

#include <algorithm>
#include <array>

#include <QList>

namespace userdesk {

namespace {

/// Letters and marks that paint nothing, though their category doesn't say so: Default_Ignorable_Code_Point of Unicode,
/// less the variation selectors, and the blank of braille.
bool isBlankLetter(char32_t c)
{
    constexpr std::array blank{0x034FU, 0x115FU, 0x1160U, 0x17B4U, 0x17B5U, 0x3164U, 0xFFA0U, 0x2800U};
    return std::ranges::find(blank, c) != blank.end() || (c >= 0xE0000U && c <= 0xE00FFU);
}

bool isVariationSelector(char32_t c)
{
    return (c >= 0xFE00U && c <= 0xFE0FU) || (c >= 0xE0100U && c <= 0xE01EFU) || (c >= 0x180BU && c <= 0x180FU);
}

bool isOddSpace(char32_t c)
{
    return c != U' ' && (QChar::isSpace(c) || c == 0x200BU);
}

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || isBlankLetter(c);
}

bool isLetter(char32_t c)
{
    return QChar::isLetter(c) || (QChar::isMark(c) && !isVariationSelector(c));
}

bool isJoiner(char32_t c)
{
    return c == 0x200CU || c == 0x200DU;
}

QString textOf(const QList<uint> &letters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
}

} // namespace

QString tidyCode(const QString &text)
{
    QList<uint> letters = text.toUcs4();
    letters.removeIf([](uint c) { return isOddSpace(c) || isInvisible(c) || isVariationSelector(c); });
    return textOf(letters).trimmed();
}

QString tidyName(const QString &text)
{
    const QList<uint> letters = text.toUcs4();
    QList<uint> kept;
    for (qsizetype place = 0; place < letters.size(); ++place) {
        const char32_t c = letters.at(place);
        const char32_t next = letters.value(place + 1);
        const char32_t before = kept.isEmpty() ? U' ' : kept.last();
        const bool joins = isJoiner(c) && isLetter(before) && isLetter(next);
        const bool varies = isVariationSelector(c) && before != U' ' && !isVariationSelector(before);
        if (c == U'\r' && next == U'\n') {
            continue; // one line break
        }
        if (isOddSpace(c) && c != 0x200BU) {
            kept.append(U' ');
        } else if (joins || varies || (!isInvisible(c) && !isVariationSelector(c))) {
            kept.append(c);
        }
    }
    return textOf(kept).trimmed();
}

QString withoutInvisible(const QString &text)
{
    QList<uint> kept;
    for (const uint c : text.toUcs4()) {
        const bool isSpace = isOddSpace(c) && c != 0x200BU;
        if (isSpace || (!isInvisible(c) && !isVariationSelector(c))) {
            kept.append(isSpace ? uint(U' ') : c);
        }
    }
    return textOf(kept);
}

bool lostInvisible(const QString &text, const QString &tidied)
{
    const auto count = [](const QString &of) {
        return std::ranges::count_if(of.trimmed().toUcs4(),
                                     [](uint c) { return isOddSpace(c) || isInvisible(c) || isVariationSelector(c); });
    };
    return count(text) > count(tidied);
}

} // namespace userdesk
