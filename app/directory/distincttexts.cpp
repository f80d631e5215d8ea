// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/distincttexts.h"

#include <algorithm>
#include <utility>

namespace userdesk {

namespace {

constexpr qsizetype LeastToTidy = 64 * 1024;

} // namespace

void DistinctTexts::set(quint32 row, QByteArrayView text)
{
    if (row >= m_entryOf.size()) {
        m_entryOf.resize(row + 1, none);
    }
    if (m_entryOf[row] != none) {
        if (at(row) == text) {
            return;
        }
        m_rowOf[m_entryOf[row]] = none;
        m_staleBytes += at(row).size() + 1;
    }
    append(row, m_buffer.size() + text.size() < m_most ? text : QByteArrayView());
    if (m_staleBytes > LeastToTidy && m_staleBytes > m_buffer.size() / 2) {
        tidy();
    }
}

void DistinctTexts::append(quint32 row, QByteArrayView text)
{
    if (m_buffer.size() >= m_most) { // not even a NUL
        m_entryOf[row] = none;
        return;
    }
    m_entryOf[row] = quint32(m_starts.size());
    m_starts.push_back(quint32(m_buffer.size()));
    m_rowOf.push_back(row);
    m_buffer.append(text);
    m_buffer.append('\0');
}

QByteArrayView DistinctTexts::at(quint32 row) const
{
    return row < m_entryOf.size() && m_entryOf[row] != none ? entryText(m_entryOf[row]) : QByteArrayView();
}

QByteArrayView DistinctTexts::entryText(size_t entry) const
{
    const qsizetype start = m_starts[entry];
    return QByteArrayView(m_buffer).sliced(start, qsizetype(endOf(entry)) - start - 1);
}

size_t DistinctTexts::endOf(size_t entry) const
{
    return entry + 1 < m_starts.size() ? m_starts[entry + 1] : size_t(m_buffer.size());
}

size_t DistinctTexts::entryAt(size_t position, size_t from) const
{
    // In growing steps, since hits mostly stand close to each other.
    size_t step = 1;
    while (from + step < m_starts.size() && m_starts[from + step] <= position) {
        from += step;
        step *= 2;
    }
    const auto begin = m_starts.begin() + std::ptrdiff_t(from);
    const auto end = m_starts.begin() + std::ptrdiff_t(std::min(from + step, m_starts.size()));
    return from + size_t(std::upper_bound(begin, end, position) - begin) - 1;
}

void DistinctTexts::tidy()
{
    const DistinctTexts old = std::exchange(*this, DistinctTexts(m_most));
    m_entryOf.resize(old.m_entryOf.size(), none);
    for (size_t entry = 0; entry < old.m_starts.size(); ++entry) {
        if (old.m_rowOf[entry] != none) {
            append(old.m_rowOf[entry], old.entryText(entry));
        }
    }
}

void DistinctTexts::clear()
{
    *this = DistinctTexts(m_most);
}

} // namespace userdesk
