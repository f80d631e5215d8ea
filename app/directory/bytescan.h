// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace userdesk {

/// Where @p needle, which must not be empty, stands next in @p text at or after @p from; -1 where it doesn't. Does what
/// QByteArrayView::indexOf does at several times its speed, which a search over a million users at each keystroke
/// needs.
qsizetype findBytes(QByteArrayView text, QByteArrayView needle, qsizetype from);

} // namespace userdesk
