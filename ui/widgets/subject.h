// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

class QWidget;

namespace userdesk {

/// What a part of the window is about, such as the user whom it shows; empty: nothing. For what is chosen in one moment
/// and done in a later one.
void setSubject(QWidget *part, const QString &subject);

/// What all parts that @p widget stands in are about; the same as long as none of them turns to something else.
QStringList subjectsOf(const QWidget *widget);

} // namespace userdesk
