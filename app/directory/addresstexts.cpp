// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/addresstexts.h"

namespace userdesk {

void AddressTexts::set(quint32 row, const QByteArray &text)
{
    const qsizetype at = text.lastIndexOf('@');
    m_names.set(row, QByteArrayView(text).first(at < 0 ? text.size() : at));
    m_hosts.set(row, at < 0 ? QString() : QString::fromUtf8(text.sliced(at)));
}

QByteArray AddressTexts::at(quint32 row) const
{
    return m_names.at(row).toByteArray() + m_hosts.foldedValue(m_hosts.valueAt(row));
}

std::vector<Fit> AddressTexts::hostFits(const QByteArray &word) const
{
    std::vector<Fit> fits(m_hosts.valueCount(), Fit::None);
    bool fitsAny = false;
    for (quint32 number = 0; number < m_hosts.valueCount(); ++number) {
        fits[number] = fitOf(m_hosts.foldedValue(number), word);
        fitsAny = fitsAny || fits[number] != Fit::None;
    }
    return fitsAny ? fits : std::vector<Fit>();
}

std::vector<bool> AddressTexts::hostsStartingWith(const QByteArray &start) const
{
    std::vector<bool> isStart(m_hosts.valueCount());
    for (quint32 number = 0; number < m_hosts.valueCount(); ++number) {
        isStart[number] = m_hosts.foldedValue(number).startsWith(start);
    }
    return isStart;
}

void AddressTexts::clear()
{
    m_names.clear();
    m_hosts.clear();
}

} // namespace userdesk
