// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "api/oneshotbody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace userdesk {

OneShotBody::OneShotBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody()
{
    m_bytes.fill('\0'); // it may have held a password
}

bool OneShotBody::seek(qint64 position)
{
    // Forwards only: going back would be the second sending that this class is there to prevent.
    return position >= pos() && position <= size() && QIODevice::seek(position);
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    const qint64 count = std::min(maximum, m_bytes.size() - pos());
    std::memcpy(data, m_bytes.constData() + pos(), size_t(count));
    return count > 0 || maximum == 0 ? count : -1;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace userdesk
