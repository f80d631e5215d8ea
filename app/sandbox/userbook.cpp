// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "userbook.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

std::string nameKey(const QString &username)
{
    return username.toCaseFolded().toStdString();
}

} // namespace

UserBook::UserBook(quint32 count, quint64 seed)
    : m_generator(seed)
    , m_size(count)
{
}

User UserBook::at(quint32 number) const
{
    const auto changed = m_changed.find(number);
    if (changed != m_changed.end()) {
        return changed->second;
    }
    User user = m_generator.person(number);
    user.account = m_generator.account(number);
    return user;
}

User UserBook::personAt(quint32 number) const
{
    const auto changed = m_changed.find(number);
    return changed != m_changed.end() ? changed->second : m_generator.person(number);
}

std::optional<quint32> UserBook::findId(const QString &userId) const
{
    const auto number = m_generator.userIds().number(userId);
    return number && *number < m_size ? number : std::nullopt;
}

std::optional<quint32> UserBook::findAccount(const QString &accountId) const
{
    const auto number = m_generator.accountIds().number(accountId);
    return number && *number < m_size && at(*number).account ? number : std::nullopt;
}

std::optional<quint32> UserBook::findUsername(const QString &username) const
{
    const auto changed = m_numberOfChangedName.find(nameKey(username));
    if (changed != m_numberOfChangedName.end()) {
        return changed->second;
    }
    const QString folded = username.toCaseFolded();
    const auto number = m_generator.numberOfUsername(folded);
    if (!number || *number >= m_size || m_changed.contains(*number)) {
        return std::nullopt;
    }
    return m_generator.username(*number) == folded ? number : std::nullopt;
}

void UserBook::replace(quint32 number, const User &user)
{
    const auto before = m_changed.find(number);
    if (before != m_changed.end()) {
        m_numberOfChangedName.erase(nameKey(before->second.username));
    }
    m_numberOfChangedName.insert_or_assign(nameKey(user.username), number);
    m_changed.insert_or_assign(number, user);
    ++m_revision;
}

quint32 UserBook::append(User user)
{
    const quint32 number = m_size++;
    user.userId = m_generator.userIds().id(number);
    replace(number, user);
    return number;
}

QString UserBook::accountIdFor(quint32 number) const
{
    return m_generator.accountIds().id(number);
}

QByteArray UserBook::passwordHash(const QString &password)
{
    return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha256);
}

bool UserBook::hasPassword(quint32 number, const QString &password) const
{
    const auto changed = m_changed.find(number);
    if (changed == m_changed.end() || changed->second.passwordHash.isEmpty()) {
        return password == u"sandbox"_s;
    }
    return changed->second.passwordHash == passwordHash(password);
}

} // namespace sandbox
