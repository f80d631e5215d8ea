// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/exportfile.h"

#include <utility>

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

QString filterForExcel()
{
    return QCoreApplication::translate("ExportFile", "CSV, UTF-8 with BOM, for Excel (*.csv)");
}

QString plainFilter()
{
    return QCoreApplication::translate("ExportFile", "CSV, UTF-8 (*.csv)");
}

} // namespace

QString exportFileName(const QDate &day)
{
    return u"users-%1.csv"_s.arg(day.toString(Qt::ISODate));
}

void chooseExportFile(QWidget *asker, std::function<void(const CsvExport::Target &)> chosen)
{
    auto *dialog = new QFileDialog(asker, QCoreApplication::translate("ExportFile", "Export users"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({filterForExcel(), plainFilter()});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(exportFileName(QDate::currentDate()));
    QObject::connect(dialog, &QFileDialog::fileSelected, asker,
                     [dialog, chosen = std::move(chosen)](const QString &path) {
                         const bool isForExcel = dialog->selectedNameFilter() == filterForExcel();
                         const char separator = isForExcel ? CsvWriter::separatorOfExcel(QLocale::system()) : ',';
                         chosen({path, isForExcel, separator});
                     });
    dialog->open();
}

} // namespace userdesk
