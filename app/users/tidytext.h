// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace userdesk {

/// Texts as they are meant, without what nobody can see and what comes along when one pastes. Each keeps the visible
/// letters and their order.

/// An address, a code or an ID: without invisible characters, and without spaces at its edges.
QString tidyCode(const QString &text);

/// A name: odd spaces, tabs and line breaks become plain spaces, none at its edges; no invisible character but a joiner
/// or non-joiner between letters, where Persian or Hindi is spelled with it. Empty where nothing visible is left.
QString tidyName(const QString &text);

/// A secret: each other letter counts, spaces too, but the invisible ones go, and odd spaces become plain ones.
QString withoutInvisible(const QString &text);

/// Whether @p tidied lacks more of @p text than the spaces at its edges.
bool lostInvisible(const QString &text, const QString &tidied);

} // namespace userdesk
