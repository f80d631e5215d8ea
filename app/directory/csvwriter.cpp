// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "directory/csvwriter.h"

#include <algorithm>
#include <utility>

#include <QLocale>
#include <QSettings>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace userdesk {

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\r' || c == u'\n';
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\t' && !isLineBreak(c);
}

/// = + - @ with their small and full-width forms.
bool startsFormula(QChar c)
{
    return u"=+-@\uFE66\uFE62\uFE63\uFE6B\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(c);
}

/// Programs drop these before they look whether a cell is a formula.
bool isPassedOver(QChar c)
{
    return c.isSpace() || c == u'"' || c.category() == QChar::Other_Format;
}

bool isFormula(QStringView text)
{
    for (const QChar c : text) {
        if (!isPassedOver(c)) {
            return startsFormula(c);
        }
    }
    return false;
}

/// What a program set to another separator than the file's takes for the start of a cell, as it doesn't see our quotes.
bool beginsCell(QChar c, char separator)
{
    return c == u';' || c == u'\t' || isLineBreak(c) || (c == u',' && separator != ',');
}

bool needsGuard(QStringView text)
{
    return isFormula(text) || (!text.isEmpty() && (text.front() == u'\t' || isLineBreak(text.front())));
}

bool needsQuotes(QStringView text)
{
    static constexpr QStringView breaking = u",;\t\"\r\n"; // also what another program takes for a separator
    return std::ranges::any_of(text, [](QChar c) { return breaking.contains(c); });
}

} // namespace

void CsvWriter::addByteOrderMark()
{
    m_bytes += "\xEF\xBB\xBF";
}

void CsvWriter::add(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_bytes += m_separator;
        }
        addField(m_cells == Cells::Guarded ? guarded(printable(cells[i]), m_separator) : cells[i]);
    }
    m_bytes += "\r\n";
}

void CsvWriter::addField(const QString &cell)
{
    if (!needsQuotes(cell)) {
        m_bytes += cell.toUtf8();
        return;
    }
    m_bytes += '"';
    m_bytes += cell.toUtf8().replace('"', "\"\"");
    m_bytes += '"';
}

QByteArray CsvWriter::takeBytes()
{
    return std::exchange(m_bytes, {});
}

char CsvWriter::separatorOfExcel(const QLocale &locale, const QString &listSeparator)
{
    if (listSeparator == u"," || listSeparator == u";") {
        return listSeparator.front().toLatin1();
    }
    const bool isSwiss = locale.territory() == QLocale::Switzerland || locale.territory() == QLocale::Liechtenstein;
    return isSwiss || locale.decimalPoint() == u"," ? ';' : ',';
}

QString CsvWriter::systemListSeparator()
{
#if defined(Q_OS_WIN)
    const QSettings regional(u"HKEY_CURRENT_USER\\Control Panel\\International"_s, QSettings::NativeFormat);
    return regional.value(u"sList"_s).toString();
#else
    return {};
#endif
}

QString CsvWriter::guarded(const QString &text, char separator)
{
    QString safe;
    safe.reserve(text.size() + 1);
    if (needsGuard(text)) {
        safe += u'\'';
    }
    bool isAtStart = false; // of what would be a cell within the text
    for (const QChar c : text) {
        if (isAtStart && startsFormula(c)) {
            safe += u'\'';
        }
        safe += c;
        isAtStart = beginsCell(c, separator) || (isAtStart && isPassedOver(c));
    }
    return safe;
}

QString CsvWriter::printable(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
        } else if (c.isSurrogate() || isControl(c)) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace userdesk
