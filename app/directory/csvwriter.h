// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QLocale;

namespace userdesk {

/// Puts records into the bytes of a CSV file: RFC 4180, in UTF-8, every line with CR and LF at its end. What the cells
/// hold came from anybody, so that unless they are wanted as they are none of them is a formula to a spreadsheet
/// program; see guarded().
class CsvWriter {
public:
    enum class Cells {
        Guarded, ///< guarded() and printable(), for spreadsheet programs
        AsTheyAre, ///< for other programs
    };

    /// @p separator stands between the cells: the comma of the standard, or what a spreadsheet program expects.
    explicit CsvWriter(char separator = ',', Cells cells = Cells::Guarded)
        : m_separator(separator)
        , m_cells(cells)
    {
    }

    void addByteOrderMark(); ///< Excel takes a file without one for the system's old code page
    void add(const QStringList &cells);

    qsizetype size() const { return m_bytes.size(); }
    QByteArray takeBytes(); ///< what was added since the last time

    /// The text with an apostrophe before whatever a spreadsheet program could calculate: a text that starts with
    /// = + - @, a tab or a line break, also behind blanks, quotes and invisible characters and in the wide forms that
    /// East Asian keyboards give; OWASP, "CSV Injection". The same goes for what stands behind a ; or a line break
    /// within the text, where a program that expects another separator begins a new cell; behind a comma only where
    /// the file has another @p separator.
    ///
    /// A phone number "+90 555 1234567" is no exception: nobody can tell for sure by its look what a program
    /// calculates, and Excel makes the number 9.06E+11 of it. Who reads the file by program takes that apostrophe off.
    static QString guarded(const QString &text, char separator = ',');

    /// The text without characters that end or break it in a reader: NUL, the other control characters (all but tab, LF
    /// and CR) and halves of surrogate pairs each become U+FFFD, so that one sees that there was something.
    static QString printable(QString text);

    /// What Excel takes for the end of a cell: the system's @p listSeparator where that is a comma or a semicolon.
    /// Where the system has none, a semicolon in a @p locale whose comma is the sign before decimals, and in
    /// Switzerland and Liechtenstein; else a comma.
    static char separatorOfExcel(const QLocale &locale, const QString &listSeparator = systemListSeparator());

    static QString systemListSeparator(); ///< empty but on Windows, where Excel takes it from the regional settings

private:
    void addField(const QString &cell);

    char m_separator;
    Cells m_cells;
    QByteArray m_bytes;
};

} // namespace userdesk
