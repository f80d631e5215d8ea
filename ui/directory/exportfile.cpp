// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/exportfile.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include "widgets/question.h"

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

struct FileKind {
    QString filter;
    QString suffix;
    UserExport::Format format = UserExport::Format::Table;
    bool isForExcel = false;
};

QList<FileKind> fileKinds()
{
    using Format = UserExport::Format;
    return {
        {QCoreApplication::translate("ExportFile", "CSV, UTF-8 with BOM, for Excel (*.csv)"), u"csv"_s, Format::Table,
         true},
        {QCoreApplication::translate("ExportFile", "CSV, UTF-8 (*.csv)"), u"csv"_s, Format::Table, false},
        {QCoreApplication::translate("ExportFile", "CSV for programs, all fields (*.csv)"), u"csv"_s,
         Format::ProgramCsv, false},
        {QCoreApplication::translate("ExportFile", "JSON lines for programs, all fields (*.jsonl)"), u"jsonl"_s,
         Format::JsonLines, false},
    };
}

FileKind kindOf(const QString &filter)
{
    const QList<FileKind> kinds = fileKinds();
    const auto found = std::ranges::find(kinds, filter, &FileKind::filter);
    return found == kinds.end() ? kinds.front() : *found;
}

/// The name that stands in the dialog gets the suffix of the kind, unless somebody gave it another.
/// The ending of a name that was typed says more than what stands in the box beside it.
FileKind kindOfFile(const QString &path, const FileKind &chosen)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const QList<FileKind> kinds = fileKinds();
    const auto fits = [&](const FileKind &each) {
        return each.suffix == suffix && each.format != UserExport::Format::Table;
    };
    const auto found = std::ranges::find_if(kinds, fits);
    return suffix == chosen.suffix || found == kinds.end() ? chosen : *found;
}

void followKind(QFileDialog *dialog, const FileKind &kind)
{
    dialog->setDefaultSuffix(kind.suffix);
    const QFileInfo file(dialog->selectedFiles().value(0));
    const auto isKnown = [&file](const FileKind &each) { return each.suffix == file.suffix(); };
    if (!file.fileName().isEmpty() && std::ranges::any_of(fileKinds(), isKnown)) {
        dialog->selectFile(file.completeBaseName() + u'.' + kind.suffix);
    }
}

void openDialog(QWidget *asker, const QString &path, const QString &filter, const ExportChosen &chosen);

/// Asks here, and not in the dialog: some add the suffix behind their question, and would replace another file.
void takeFile(QWidget *asker, const QString &path, const QString &filter, const ExportChosen &chosen)
{
    const FileKind kind = kindOfFile(path, kindOf(filter));
    const char separator = kind.isForExcel ? CsvWriter::separatorOfExcel(QLocale::system()) : ',';
    const UserExport::Target target{path, kind.isForExcel, separator, kind.format};
    if (!QFileInfo(path).isFile()) {
        return chosen(target);
    }
    Question question;
    question.title = QCoreApplication::translate("ExportFile", "Replace the file?");
    question.sentences = {
        QDir::toNativeSeparators(path),
        QCoreApplication::translate("ExportFile", "There is already a file with this name. Its content will be lost.")};
    question.confirm = QCoreApplication::translate("ExportFile", "Replace file");
    question.stay = QCoreApplication::translate("ExportFile", "Choose another name");
    const QDialog *dialog = ask(asker, question, [chosen, target] { chosen(target); });
    QObject::connect(dialog, &QDialog::rejected, asker,
                     [asker, path, filter, chosen] { openDialog(asker, path, filter, chosen); });
}

void openDialog(QWidget *asker, const QString &path, const QString &filter, const ExportChosen &chosen)
{
    QStringList filters;
    for (const FileKind &kind : fileKinds()) {
        filters.append(kind.filter);
    }
    auto *dialog = new QFileDialog(asker, QCoreApplication::translate("ExportFile", "Export users"),
                                   QFileInfo(path).absolutePath());
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilters(filters);
    dialog->selectNameFilter(filter);
    dialog->setDefaultSuffix(kindOf(filter).suffix);
    dialog->selectFile(QFileInfo(path).fileName());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &chosenFilter) { followKind(dialog, kindOf(chosenFilter)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, asker, [asker, dialog, chosen](const QString &file) {
        takeFile(asker, file, dialog->selectedNameFilter(), chosen);
    });
    dialog->open();
}

} // namespace

QString exportFileName(const QDate &day)
{
    return u"users-%1.csv"_s.arg(day.toString(Qt::ISODate));
}

void chooseExportFile(QWidget *asker, const ExportChosen &chosen)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    openDialog(asker, folder.filePath(exportFileName(QDate::currentDate())), fileKinds().front().filter, chosen);
}

} // namespace userdesk
