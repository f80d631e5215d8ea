// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

#include <QObject>
#include <QSaveFile>
#include <QStringList>
#include <QTimer>

#include "directory/csvwriter.h"
#include "users/user.h"

namespace userdesk {

/// Writes users into a file, a few milliseconds at a time, from the event loop. The rows go to a temporary file beside
/// it, which takes the file's place when the last one is on the disk: whatever ends the export before, a file that was
/// there stays as it was. Nobody but its owner may read the file, where the disk knows such rights. After start(),
/// finished() comes exactly once, unless the export is destroyed before, which cancels it in silence.
class UserExport : public QObject {
    Q_OBJECT

public:
    enum class Format {
        Table, ///< CSV of what the table shows, for people and their spreadsheets
        ProgramCsv, ///< CSV of all that the server sent, as it is
        JsonLines, ///< the same, a JSON object on each line
    };

    /// The users. They must not change while they are written, so they are of a snapshot that the functions hold.
    struct Source {
        QStringList header;
        qsizetype rowCount = 0;
        std::function<QStringList(qsizetype row)> row; ///< what the table shows of one
        std::function<User(qsizetype row)> user = {}; ///< the whole of it
    };
    struct Target {
        QString path;
        bool byteOrderMark = false;
        char separator = ',';
        Format format = Format::Table;
    };
    struct Outcome {
        enum Kind { Written, Cancelled, Failed };

        Kind kind = Failed;
        QString words = {}; ///< what went wrong, as sentences for the operator; empty unless it Failed
    };

    UserExport(Source source, Target target, QObject *parent = nullptr);

    void start();
    void cancel(); ///< nothing happens where the export isn't running

Q_SIGNALS:
    void progress(qint64 done, qint64 total); ///< in rows, after each slice
    void finished(const userdesk::UserExport::Outcome &outcome);

private:
    enum class Step { Idle, Open, Rows, Commit };

    void goOn();
    void open();
    void writeRows();
    void addHeader();
    void addRow(qsizetype row);
    void commit();
    bool flush();
    void fail();
    void finish(const Outcome &outcome);
    QString problem() const;

    const Source m_source;
    const Target m_target;
    QSaveFile m_file;
    CsvWriter m_writer;
    QByteArray m_lines; ///< of JSON
    QTimer m_slices;
    Step m_step = Step::Idle;
    qsizetype m_done = 0;
};

} // namespace userdesk
