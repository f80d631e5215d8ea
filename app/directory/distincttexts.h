// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "directory/bytescan.h"

namespace userdesk {

/// A text for each row, mostly different ones (user names, ids, phone numbers): folded, one after the other in one
/// buffer with a NUL behind each, so that a search is one pass over bytes.
class DistinctTexts {
public:
    /// @p text must hold no NUL. A changed text moves to the end; the buffer is tidied when half of it is stale.
    void set(quint32 row, QByteArrayView text);
    qsizetype byteCount() const { return m_buffer.size(); }
    QByteArrayView at(quint32 row) const; ///< empty for a row that was never set

    /// Calls @p hit(row, offset in the text, text) for each place where @p needle, which must not be empty, stands; the
    /// places of a text in order. Where it returns false, the rest of that text is left out.
    template <typename Hit> void forEachHit(QByteArrayView needle, Hit hit) const;

    void clear();

private:
    void append(quint32 row, QByteArrayView text);
    void tidy();
    QByteArrayView entryText(size_t entry) const;
    size_t entryAt(size_t position,
                   size_t from) const; ///< the entry that holds the position, which is not before @p from

    static constexpr quint32 none = ~0U;

    QByteArray m_buffer;
    std::vector<quint32>
        m_starts; ///< of the entries, ascending; entries are the texts in the buffer, some of them stale
    std::vector<quint32> m_rowOf; ///< of each entry; none where it is stale
    std::vector<quint32> m_entryOf; ///< of each row
    qsizetype m_staleBytes = 0;
};

template <typename Hit> void DistinctTexts::forEachHit(QByteArrayView needle, Hit hit) const
{
    size_t entry = 0;
    scanBytes(m_buffer, needle, [&](qsizetype place) {
        entry = entryAt(size_t(place), entry);
        const quint32 row = m_rowOf[entry];
        const bool goesOn = row != none && hit(row, place - qsizetype(m_starts[entry]), entryText(entry));
        return goesOn || entry + 1 == m_starts.size() ? place + 1 : qsizetype(m_starts[entry + 1]);
    });
}

} // namespace userdesk
