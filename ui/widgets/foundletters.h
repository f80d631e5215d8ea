// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayList>
#include <QTextLayout>

namespace userdesk {

/// The letters of a text that were searched for, as formats for its layout. @p words are folded.
QList<QTextLayout::FormatRange> foundLetters(const QString &text, const QByteArrayList &words);

} // namespace userdesk
