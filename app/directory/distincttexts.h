// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <vector>

#include <QByteArray>
#include <QByteArrayView>

#include "directory/bytescan.h"
#include "directory/textmatch.h"

namespace userdesk {

/// A text for each row, mostly different ones (user names, ids, phone numbers): folded, one after the other in one
/// buffer with a NUL behind each, so that a search is one pass over bytes.
class DistinctTexts {
public:
    static constexpr qsizetype mostBytes = 0xFFFF'FFFF; ///< places in the buffer are counted with 32 bits

    explicit DistinctTexts(qsizetype most = mostBytes)
        : m_most(most)
    {
    }

    /// @p text must hold no NUL. A changed text moves to the end; the buffer is tidied when half of it is stale. A text
    /// for which there is no room becomes empty; see isNearlyFull().
    void set(quint32 row, QByteArrayView text);
    qsizetype byteCount() const { return m_buffer.size(); }
    bool isNearlyFull() const { return m_buffer.size() > m_most / 4 * 3; }
    QByteArrayView at(quint32 row) const; ///< empty for a row that was never set

    /// Calls @p found(row, fit) for the texts in which @p word, which must not be empty, stands; for a long text
    /// perhaps more than once, of which the best counts. A NUL behind the word's letters stands for the end of the
    /// text.
    template <typename Found> void forEachFit(QByteArrayView word, Found found) const;

    void clear();

private:
    void append(quint32 row, QByteArrayView text);
    void tidy();
    QByteArrayView entryText(size_t entry) const;
    size_t endOf(size_t entry) const; ///< behind its NUL
    static Places placesBefore(size_t place) { return place < scanBlock ? (Places(1) << place) - 1 : ~Places(0); }
    size_t entryAt(size_t position,
                   size_t from) const; ///< the entry that holds the position, which is not before @p from

    static constexpr quint32 none = ~0U;

    QByteArray m_buffer;
    std::vector<quint32>
        m_starts; ///< of the entries, ascending; entries are the texts in the buffer, some of them stale
    std::vector<quint32> m_rowOf; ///< of each entry; none where it is stale
    std::vector<quint32> m_entryOf; ///< of each row
    qsizetype m_staleBytes = 0;
    qsizetype m_most;
};

template <typename Found> void DistinctTexts::forEachFit(QByteArrayView word, Found found) const
{
    size_t entry = 0;
    scanBytes(m_buffer, word, [&](qsizetype block, Places places) {
        const Places wordStarts = places & ~placesBehindLetters(m_buffer, block);
        while (places != 0) {
            const size_t first = size_t(block) + size_t(std::countr_zero(places));
            entry = entryAt(first, entry);
            const Places own = places & placesBefore(endOf(entry) - size_t(block));
            if (m_rowOf[entry] != none) {
                found(m_rowOf[entry],
                      first == m_starts[entry] ? Fit::Start
                          : own & wordStarts   ? Fit::WordStart
                                               : Fit::Inside);
            }
            places ^= own;
        }
    });
}

} // namespace userdesk
