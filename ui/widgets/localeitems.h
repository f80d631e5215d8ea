// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "users/places.h"
#include "widgets/pickermodel.h"

namespace userdesk {

std::vector<PickerItem> allLocales();
PickerItem describeLocale(const QString &code);
PickerNames namesOfLocale(const QString &code);
std::vector<PickerItem> allTimeZones();
PickerItem describeTimeZone(const QString &id);
PickerNames namesOfTimeZone(const QString &id);

/// The locales that Qt knows, as language_TERRITORY, under their own names. Those that are usual for their language or
/// their country are found first.
inline constexpr PickerSource localeItems{allLocales, describeLocale, localeNamed, namesOfLocale};

/// The time zones that people live in, with the local time there. The one of this machine is found first, then the main
/// one of each country.
inline constexpr PickerSource timeZoneItems{allTimeZones, describeTimeZone, timeZoneNamed, namesOfTimeZone};

} // namespace userdesk
