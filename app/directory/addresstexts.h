// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "directory/distincttexts.h"
#include "directory/repeatedtexts.h"

namespace userdesk {

/// A folded text for each row, most of them e-mail addresses: what stands before the last @ is mostly different, the
/// rest of many is the same and is kept and searched once. That halves what a search has to look at.
class AddressTexts {
public:
    /// @p text must hold no NUL.
    void set(quint32 row, const QByteArray &text);
    QByteArray at(quint32 row) const; ///< empty for a row that was never set
    void setMostBytes(qsizetype most) { m_names = DistinctTexts(most); } ///< while there are no texts
    bool isNearlyFull() const { return m_names.isNearlyFull(); }

    /// Calls @p found(row, fit) for the texts in which @p word, which must not be empty, stands; perhaps more than
    /// once, of which the best counts, and perhaps for other texts with Fit::None.
    template <typename Found> void forEachFit(const QByteArray &word, Found found) const;

    void clear();

private:
    template <typename Found> void forEachFitAcross(const QByteArray &word, qsizetype at, Found found) const;
    /// How the word fits the values of the hosts; empty where it fits none.
    std::vector<Fit> hostFits(const QByteArray &word) const;
    std::vector<bool> hostsStartingWith(const QByteArray &start) const;

    DistinctTexts m_names;
    RepeatedTexts m_hosts; ///< with their @
};

template <typename Found> void AddressTexts::forEachFit(const QByteArray &word, Found found) const
{
    m_names.forEachFit(word, found);
    if (const qsizetype at = word.lastIndexOf('@'); at >= 0) {
        forEachFitAcross(word, at, found);
        return;
    }
    const std::vector<Fit> fits = hostFits(word);
    const quint32 *hosts = m_hosts.rows().data(); // which the compiler can't know to stay the same
    const quint32 count = fits.empty() ? 0 : quint32(m_hosts.rows().size());
    for (quint32 row = 0; row < count; ++row) {
        found(row, fits[hosts[row]]); // asking whether it fits costs more, since hosts come in no order
    }
}

template <typename Found> void AddressTexts::forEachFitAcross(const QByteArray &word, qsizetype at, Found found) const
{
    const std::vector<bool> isStart = hostsStartingWith(word.sliced(at));
    if (at > 0) {
        m_names.forEachFit(word.first(at) + '\0', [&](quint32 row, Fit fit) {
            if (isStart[m_hosts.valueAt(row)]) {
                found(row, fit);
            }
        });
        return;
    }
    for (quint32 row = 0; row < m_hosts.rows().size(); ++row) {
        if (isStart[m_hosts.rows()[row]]) {
            const QByteArrayView name = m_names.at(row);
            found(row, fitAt(name, name.size()));
        }
    }
}

} // namespace userdesk
