// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/userexport.h"

#include <utility>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include "directory/userrecord.h"

namespace userdesk {

namespace {

constexpr qint64 sliceMilliseconds = 5;
constexpr qsizetype chunkBytes = 256 * 1024;

/// The cause is looked for after the attempt: asking first would only say what was true then.
QString causeInFolder(const QFileInfo &file)
{
    const QFileInfo folder(file.absolutePath());
    const QString name = QDir::toNativeSeparators(folder.absoluteFilePath());
    if (!folder.exists()) {
        return UserExport::tr("There is no folder %1.").arg(name);
    }
    if (!folder.isDir()) {
        return UserExport::tr("%1 isn't a folder.").arg(name);
    }
    if (!folder.isWritable()) {
        return UserExport::tr("You don't have permission to write into the folder %1.").arg(name);
    }
    return {};
}

} // namespace

UserExport::UserExport(Source source, Target target, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_target(std::move(target))
    , m_file(m_target.path)
    , m_writer(m_target.separator,
               m_target.format == Format::Table ? CsvWriter::Cells::Guarded : CsvWriter::Cells::AsTheyAre)
{
    connect(&m_slices, &QTimer::timeout, this, &UserExport::goOn);
}

void UserExport::start()
{
    if (m_step == Step::Idle) {
        m_step = Step::Open;
        m_slices.start();
    }
}

void UserExport::cancel()
{
    if (m_slices.isActive()) {
        m_file.cancelWriting();
        m_file.commit(); // removes the temporary file now
        finish({Outcome::Cancelled});
    }
}

/// Whatever a step emits, it emits last, because the answer may be to cancel or to destroy the export.
void UserExport::goOn()
{
    switch (m_step) {
    case Step::Idle:
        return;
    case Step::Open:
        return open();
    case Step::Rows:
        return writeRows();
    case Step::Commit:
        return commit();
    }
}

void UserExport::open()
{
    const QFileInfo there(m_target.path);
    // A device or a pipe would be replaced by the file, not written to.
    if ((there.exists() && !there.isFile()) || !m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return fail();
    }
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // names, addresses and numbers of people
    addHeader();
    m_step = Step::Rows;
}

void UserExport::addHeader()
{
    if (m_target.byteOrderMark) {
        m_writer.addByteOrderMark();
    }
    if (m_target.format != Format::JsonLines) {
        m_writer.add(m_target.format == Format::Table ? m_source.header : recordHeader());
    }
}

void UserExport::addRow(qsizetype row)
{
    switch (m_target.format) {
    case Format::Table:
        return m_writer.add(m_source.row(row));
    case Format::ProgramCsv:
        return m_writer.add(recordCells(m_source.user(row)));
    case Format::JsonLines:
        m_lines += recordLine(m_source.user(row));
        return;
    }
}

void UserExport::writeRows()
{
    QElapsedTimer timer;
    timer.start();
    while (m_done < m_source.rowCount && timer.elapsed() < sliceMilliseconds) {
        addRow(m_done++);
        if (m_writer.size() + m_lines.size() >= chunkBytes && !flush()) {
            return fail();
        }
    }
    if (!flush()) {
        return fail();
    }
    if (m_done == m_source.rowCount) {
        m_step = Step::Commit;
    }
    Q_EMIT progress(m_done, m_source.rowCount);
}

void UserExport::commit()
{
    if (!m_file.commit()) {
        return fail();
    }
    finish({Outcome::Written});
}

/// A full disk takes a part of the bytes without an error, and says what's wrong when it's asked to take the rest.
bool UserExport::flush()
{
    const QByteArray bytes = m_writer.takeBytes() + std::exchange(m_lines, {});
    qsizetype written = 0;
    while (written < bytes.size()) {
        const qint64 more = m_file.write(bytes.constData() + written, bytes.size() - written);
        if (more <= 0) {
            return false;
        }
        written += more;
    }
    return true;
}

void UserExport::fail()
{
    const Outcome outcome{Outcome::Failed, problem()};
    if (m_file.isOpen()) {
        m_file.cancelWriting();
        m_file.commit();
    }
    finish(outcome);
}

void UserExport::finish(const Outcome &outcome)
{
    m_slices.stop();
    Q_EMIT finished(outcome);
}

QString UserExport::problem() const
{
    const QFileInfo file(m_target.path);
    const QString name = QDir::toNativeSeparators(m_target.path);
    if (file.isDir()) {
        return tr("%1 is a folder. Choose a name for the file.").arg(name);
    }
    if (file.exists() && !file.isFile()) {
        return tr("%1 isn't an ordinary file. Choose another name.").arg(name);
    }
    if (m_step != Step::Open && m_file.error() == QFileDevice::ResourceError) {
        return tr("There isn't enough space on the disk for %1.").arg(name);
    }
    if (file.exists() && !file.isWritable()) {
        return tr("You don't have permission to change the file %1.").arg(name);
    }
    const QString cause = causeInFolder(file);
    //: %1 is a file's name, %2 the system's words
    return cause.isEmpty() ? tr("%1 can't be written: %2.").arg(name, m_file.errorString()) : cause;
}

} // namespace userdesk
