// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "users/passwords.h"

#include <algorithm>
#include <array>

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>

#ifdef USERDESK_HAS_ZXCVBN
#include <zxcvbn.h>
#endif

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

// Without i, l, o, I, L, O, 0, 1 and without what looks like another one in some font.
constexpr auto lowers = "abcdefghjkmnpqrstuvwxyz"_L1;
constexpr auto uppers = "ABCDEFGHJKMNPQRSTUVWXYZ"_L1;
constexpr auto digits = "23456789"_L1;

constexpr int groups = 4;
constexpr int groupLength = 4;
constexpr int lastGroupLength = 5; // 4 + 4 + 4 + 5 and three hyphens are 20

QString randomLetters(int count)
{
    const QString all = lowers + uppers + digits;
    QString letters;
    for (int i = 0; i < count; ++i) {
        letters += all.at(QRandomGenerator::system()->bounded(int(all.size())));
    }
    return letters;
}

bool holdsOneOf(const QString &text, QLatin1String characters)
{
    return std::ranges::any_of(text, [characters](QChar c) { return characters.contains(c); });
}

} // namespace

QString generatePassword()
{
    const int count = groups * groupLength + (lastGroupLength - groupLength);
    QString letters;
    do { // drawing again keeps every password that qualifies equally likely
        letters = randomLetters(count);
    } while (!holdsOneOf(letters, lowers) || !holdsOneOf(letters, uppers) || !holdsOneOf(letters, digits));
    for (int group = groups - 1; group > 0; --group) {
        letters.insert(group * groupLength, u'-');
    }
    return letters;
}

std::optional<int> passwordStrength([[maybe_unused]] const QString &password)
{
#ifdef USERDESK_HAS_ZXCVBN
    constexpr std::array bits{10.0, 20.0, 27.0, 33.0}; // 10^3, 10^6, 10^8 and 10^10 guesses
    constexpr int longest = 100; // the estimate takes time with the square of the length
    const QByteArray utf8 = password.left(longest).toUtf8();
    const double entropy = ZxcvbnMatch(utf8.constData(), nullptr, nullptr);
    return int(std::ranges::count_if(bits, [entropy](double least) { return entropy >= least; }));
#else
    return {};
#endif
}

bool isVeryWeak(const QString &password)
{
    constexpr qsizetype leastUnknown = 8;
    const auto strength = passwordStrength(password);
    return strength ? *strength == 0 : password.size() < leastUnknown;
}

bool isCutByMostServers(const QString &password)
{
    constexpr qsizetype mostBytes = 72; // of bcrypt
    return password.toUtf8().size() > mostBytes;
}

} // namespace userdesk
