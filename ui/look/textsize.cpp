// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "look/textsize.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QFont>

#include "look/theme.h"

namespace userdesk {

namespace {

#if defined(Q_OS_WIN)
constexpr double usualPoints = 9;
#elif defined(Q_OS_MACOS)
constexpr double usualPoints = 13;
#else
constexpr double usualPoints = 11; // desktops begin with 9 to 11
#endif

constexpr int largest = 200;

/// Read once: from the first look on, the program's font is its own.
int percentOfSystem()
{
    static const int percent = TextSize::systemPercent(QApplication::font().pointSizeF());
    return percent;
}

} // namespace

QList<int> TextSize::offered()
{
    return {80, 90, usual, 110, 125, 150, 175, largest};
}

int TextSize::systemPercent(double pointSize)
{
    return int(std::lround(std::clamp(pointSize / usualPoints * 100, double(usual), double(largest))));
}

void TextSize::use(int wanted)
{
    const QList<int> all = offered();
    const int nearest =
        *std::ranges::min_element(all, {}, [wanted](int each) { return std::abs(qint64(each) - wanted); });
    const bool isChange = nearest != m_wanted;
    m_wanted = nearest;
    Theme::setTextPercent(percentOfSystem() * nearest / 100);
    if (isChange) {
        Q_EMIT changed();
    }
}

int TextSize::next(int direction) const
{
    const QList<int> all = offered();
    return all[std::clamp<qsizetype>(all.indexOf(m_wanted) + direction, 0, all.size() - 1)];
}

} // namespace userdesk
