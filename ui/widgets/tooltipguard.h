// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

class QString;

namespace userdesk {

/// Whether a tooltip would be shown as rich text that toolTipText() didn't make: it may be a text from outside, whose
/// markup could load files.
bool hasForeignMarkup(const QString &toolTip);

/// Shows every such tooltip as the plain text that it is, of widgets and of what stands in lists. To be called once.
void installToolTipGuard();

} // namespace userdesk
