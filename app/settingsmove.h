// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QSettings;

namespace userdesk {

/// Copies all of @p before into @p settings where these are still empty, so once: what is changed afterwards stays.
void takeOverSettings(QSettings &settings, QSettings &before);

} // namespace userdesk
