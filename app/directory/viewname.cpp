// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/viewname.h"

#include <QList>

namespace userdesk {

namespace {

bool turnsReadingOrder(char32_t c)
{
    return c == U'\u061C' || c == U'\u200E' || c == U'\u200F' || (c >= U'\u202A' && c <= U'\u202E')
        || (c >= U'\u2066' && c <= U'\u2069');
}

bool endsLine(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

char32_t tidyCharacter(char32_t c)
{
    return endsLine(c) ? U' ' : QChar::isSurrogate(c) ? char32_t(QChar::ReplacementCharacter) : c;
}

} // namespace

QString tidyViewName(const QString &typed)
{
    QString tidy;
    bool isVisible = false;
    for (const char32_t c : typed.toUcs4()) {
        if (!turnsReadingOrder(c)) {
            tidy += QChar::fromUcs4(tidyCharacter(c));
            isVisible = isVisible || (QChar::isPrint(c) && !QChar::isSpace(c) && !QChar::isMark(c));
        }
    }
    return isVisible ? tidy.simplified() : QString();
}

qsizetype viewNameLength(const QString &name)
{
    return name.toUcs4().size();
}

bool sameViewName(const QString &left, const QString &right)
{
    const auto plain = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    };
    return plain(left) == plain(right);
}

} // namespace userdesk
