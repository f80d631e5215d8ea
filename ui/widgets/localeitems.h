// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/pickermodel.h"

namespace userdesk {

std::vector<PickerItem> allLocales();
PickerItem describeLocale(const QString &code);
std::vector<PickerItem> allTimeZones();
PickerItem describeTimeZone(const QString &id);

/// The locales that Qt knows, as language_TERRITORY, under their own names.
inline constexpr PickerSource localeItems{allLocales, describeLocale};

/// The time zones that Qt knows, with the local time there.
inline constexpr PickerSource timeZoneItems{allTimeZones, describeTimeZone};

} // namespace userdesk
