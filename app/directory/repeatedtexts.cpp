// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/repeatedtexts.h"

#include "directory/folding.h"
#include "directory/spellings.h"

namespace userdesk {

RepeatedTexts::RepeatedTexts()
{
    clear();
}

void RepeatedTexts::set(quint32 row, const QString &text)
{
    if (row >= m_rows.size()) {
        m_rows.resize(row + 1, 0);
    }
    m_rows[row] = numberOf(text);
}

quint32 RepeatedTexts::numberOf(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd()) {
        return *known;
    }
    const QByteArray bytes = folded(text);
    const QByteArray spellings = joinedSpellings(text);
    m_values.push_back({text, bytes, spellings == bytes ? bytes : spellings}); // one array for both
    return *m_numbers.insert(text, valueCount() - 1);
}

void RepeatedTexts::clear()
{
    m_values.clear();
    m_numbers.clear();
    m_rows.clear();
    numberOf(QStringLiteral(""));
}

} // namespace userdesk
