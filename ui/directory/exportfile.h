// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include "directory/csvexport.h"

class QDate;
class QWidget;

namespace userdesk {

/// The name that an export of this day is offered under, e.g. users-2026-03-14.csv.
QString exportFileName(const QDate &day);

/// Asks over the window of @p asker for the file of an export, in the documents folder to begin with, and whether it's
/// for Excel. The question is no loop of its own: @p chosen is called when it's answered, and never when it's cancelled
/// or @p asker goes before.
void chooseExportFile(QWidget *asker, std::function<void(const CsvExport::Target &)> chosen);

} // namespace userdesk
