// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>
#include <QString>

namespace userdesk {

/// A text for each row, of which many are equal (names, companies, statuses): each different value is kept once, with
/// its folded form, and a row is the number of its value. Values are numbered in the order in which they came, from 0,
/// which is the empty text.
class RepeatedTexts {
public:
    RepeatedTexts();

    void set(quint32 row, const QString &text); ///< rows in between get the empty text
    const QString &at(quint32 row) const { return m_values[valueAt(row)].text; }

    quint32 valueAt(quint32 row) const { return row < m_rows.size() ? m_rows[row] : 0; }
    const std::vector<quint32> &rows() const { return m_rows; } ///< may be shorter than other columns
    quint32 valueCount() const { return quint32(m_values.size()); }
    const QString &value(quint32 number) const { return m_values[number].text; }
    const QByteArray &foldedValue(quint32 number) const { return m_values[number].folded; }
    const QByteArray &spellings(quint32 number) const { return m_values[number].spellings; } ///< joinedSpellings()

    void clear();

private:
    struct Value {
        QString text;
        QByteArray folded;
        QByteArray spellings; ///< mostly the same
    };

    quint32 numberOf(const QString &text);

    std::vector<Value> m_values;
    QHash<QString, quint32> m_numbers;
    std::vector<quint32> m_rows;
};

} // namespace userdesk
