// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userorder.h"

#include <algorithm>
#include <array>
#include <bit>
#include <functional>
#include <limits>

#include <QCollator>

#include "users/accountfields.h"
#include "users/userstatus.h"

namespace userdesk {

namespace {

constexpr quint64 Nothing = std::numeric_limits<quint64>::max();

struct Keyed {
    quint64 key;
    UserRow row;
};

using Words = QString (*)(const QString &value);
using KeyOf = std::function<quint64(UserRow)>;

/// The place of each of a column's values in the locale's order, from 1; 0 for the empty one.
std::vector<quint64> places(const RepeatedTexts &texts, Words words = nullptr)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, quint32>> keys;
    for (quint32 number = 0; number < texts.valueCount(); ++number) {
        keys.emplace_back(collator.sortKey(words ? words(texts.value(number)) : texts.value(number)), number);
    }
    std::ranges::stable_sort(keys, [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<quint64> result(texts.valueCount());
    quint64 place = 0;
    for (const auto &[key, number] : keys) {
        result[number] = texts.value(number).isEmpty() ? 0 : ++place;
    }
    return result;
}

KeyOf keyOf(const RepeatedTexts &texts, Words words = nullptr)
{
    return [&texts, found = places(texts, words)](UserRow row) {
        const quint64 place = found[texts.valueAt(row)];
        return place == 0 ? Nothing : place;
    };
}

/// First, middle and last name, 21 bits each: more than there are different names.
KeyOf nameKey(const UserRows &rows)
{
    return [&rows, first = places(rows.firstNames()), middle = places(rows.midNames()),
            last = places(rows.lastNames())](UserRow row) {
        const quint64 key = (first[rows.firstNames().valueAt(row)] << 42) | (middle[rows.midNames().valueAt(row)] << 21)
            | last[rows.lastNames().valueAt(row)];
        return key == 0 ? Nothing : key;
    };
}

quint64 timeKey(qint64 milliseconds)
{
    return milliseconds == 0 ? Nothing : quint64(milliseconds) ^ (1ULL << 63); // times before 1970 come first
}

/// How the bytes that stand in some texts are counted, in as few bits as do.
class ByteCode {
public:
    explicit ByteCode(const DistinctTexts &texts, quint32 rows)
    {
        std::array<bool, 256> isUsed{};
        for (quint32 row = 0; row < rows; ++row) {
            for (const char byte : texts.at(row)) {
                isUsed[quint8(byte)] = true;
            }
        }
        quint8 number = 0;
        for (size_t byte = 0; byte < isUsed.size(); ++byte) {
            number = quint8(number + (isUsed[byte] ? 1 : 0));
            m_numbers[byte] = number;
        }
        m_bits = int(std::bit_width(quint32(number) + 1U));
    }

    /// The first bytes of a text, as many as have room: twelve of a UUID, all of a phone number.
    quint64 start(QByteArrayView text) const
    {
        quint64 key = 0;
        int room = 63; // a key of ones alone stands for nothing
        for (qsizetype place = 0; room >= m_bits; ++place, room -= m_bits) {
            key = key << m_bits | (place < text.size() ? m_numbers[quint8(text[place])] : 0U);
        }
        return key;
    }

private:
    std::array<quint8, 256> m_numbers{};
    int m_bits = 8;
};

KeyOf keyOf(const DistinctTexts &texts, quint32 rows)
{
    return [&texts, code = ByteCode(texts, rows)](UserRow row) {
        const QByteArrayView text = texts.at(row);
        return text.isEmpty() ? Nothing : code.start(text);
    };
}

KeyOf keyFor(const UserRows &rows, UserColumn column)
{
    switch (column) {
    case UserColumn::Name:
        return nameKey(rows);
    case UserColumn::UserName:
        break;
    case UserColumn::Roles:
        return keyOf(rows.roles());
    case UserColumn::Status:
        return keyOf(rows.statuses(), statusWord);
    case UserColumn::Company:
        return keyOf(rows.companies());
    case UserColumn::Plan:
        return keyOf(rows.plans(), planWord);
    case UserColumn::LastChange:
        return [&rows](UserRow row) { return timeKey(rows.changedAt(row)); };
    case UserColumn::UserId:
        return keyOf(rows.ids(), rows.size());
    case UserColumn::Phone:
        return keyOf(rows.phones(), rows.size());
    case UserColumn::Locale:
        return keyOf(rows.locales());
    case UserColumn::TimeZone:
        return keyOf(rows.timezones());
    case UserColumn::EmailVerified:
        return [&rows](UserRow row) {
            const auto verified = rows.emailVerified(row);
            return verified ? quint64(*verified) : Nothing;
        };
    case UserColumn::Created:
        return [&rows](UserRow row) { return timeKey(rows.createdAt(row)); };
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<UserRow> sortedUsers(const UserRows &rows, std::vector<UserRow> users, UserColumn column,
                                 Qt::SortOrder direction)
{
    if (column == UserColumn::UserName) {
        if (direction == Qt::DescendingOrder) {
            std::ranges::reverse(users);
        }
        return users;
    }
    const KeyOf key = keyFor(rows, column);
    std::vector<Keyed> keyed;
    keyed.reserve(users.size());
    for (const UserRow row : users) {
        keyed.push_back({key(row), row});
    }
    std::ranges::stable_sort(keyed, [&](const Keyed &left, const Keyed &right) {
        if (left.key == Nothing || right.key == Nothing) {
            return right.key == Nothing && left.key != Nothing;
        }
        return direction == Qt::AscendingOrder ? left.key < right.key : left.key > right.key;
    });
    std::ranges::transform(keyed, users.begin(), &Keyed::row);
    return users;
}

} // namespace userdesk
