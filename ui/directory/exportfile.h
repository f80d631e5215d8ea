// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include "directory/userexport.h"

class QDate;
class QWidget;

namespace userdesk {

/// The name that an export of this day is offered under, e.g. users-2026-03-14.csv.
QString exportFileName(const QDate &day);

using ExportChosen = std::function<void(const UserExport::Target &)>;

/// Asks over the window of @p asker for the file of an export, in the documents folder to begin with, and what kind of
/// file it is to be. A file that is there is asked about. The questions are no loops of their own: @p chosen is called
/// when they are answered, and never when they are cancelled or @p asker goes before.
void chooseExportFile(QWidget *asker, const ExportChosen &chosen);

} // namespace userdesk
