// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include "options.h"

#include <optional>

#include <QCommandLineParser>

#include "faultkind.h"
#include "faults.h"
#include "generator.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int UsageError = 2;
constexpr qint64 MostUsers = 2'000'000;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"The service that UserDesk speaks to, with made-up users, on this machine alone.\n"
        "Prints its address when it is ready.\n\n"_s
        + faultHelp());
    parser.addOptions({
        {u"port"_s, u"Port to listen on; without it, or with 0, any that is free."_s, u"N"_s, u"0"_s},
        {u"users"_s, u"How many users there are (default 250)."_s, u"N"_s, u"250"_s},
        {u"seed"_s, u"Which users are made up: the same seed, the same users (default 1)."_s, u"N"_s, u"1"_s},
        {u"token-life"_s, u"How long an access token lives (default 3600)."_s, u"SECONDS"_s, u"3600"_s},
        {u"delay"_s, u"How long to wait before each answer (default 0)."_s, u"MS"_s, u"0"_s},
        {u"fault"_s, u"Answer in a faulty way; may be given several times."_s, u"KIND[:WHEN][@WHERE]"_s},
        {u"requests"_s, u"File to append a JSON line to for each request, when it arrives."_s, u"FILE"_s},
        {u"follow-stdin"_s, u"End when standard input ends."_s},
        // Not Qt's own two, whose words hang on its version: the man page has these.
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
        {{u"h"_s, u"help"_s}, u"Show this help."_s},
    });
}

/// Reads whole numbers and keeps the first complaint.
class NumberReader {
public:
    explicit NumberReader(const QCommandLineParser &parser)
        : m_parser(parser)
    {
    }

    qint64 read(const QString &option, qint64 least, qint64 most)
    {
        bool isNumber = false;
        const QString text = m_parser.value(option);
        const qint64 number = text.toLongLong(&isNumber);
        if ((!isNumber || number < least || number > most) && m_complaint.isEmpty()) {
            m_complaint =
                u"--%1 has to be a whole number from %2 to %3, not \"%4\""_s.arg(option).arg(least).arg(most).arg(text);
        }
        return number;
    }

    QString complaint() const { return m_complaint; }

private:
    const QCommandLineParser &m_parser;
    QString m_complaint;
};

QString faultComplaint(const QStringList &faults)
{
    for (const QString &text : faults) {
        const auto fault = readFault(text);
        if (const QString *complaint = std::get_if<QString>(&fault)) {
            return *complaint;
        }
    }
    return {};
}

} // namespace

std::variant<Options, Farewell> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments)) {
        return Farewell{parser.errorText(), UsageError};
    }
    if (parser.isSet(u"help"_s)) {
        return Farewell{parser.helpText(), 0};
    }
    if (parser.isSet(u"version"_s)) {
        return Farewell{u"userdesk-sandbox "_s + QCoreApplication::applicationVersion(), 0};
    }
    if (!parser.positionalArguments().isEmpty()) {
        return Farewell{u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().first()), UsageError};
    }
    NumberReader numbers(parser);
    constexpr int MostSeconds = std::numeric_limits<int>::max();
    Options options;
    options.port = static_cast<int>(numbers.read(u"port"_s, 0, 65535));
    options.users = static_cast<quint32>(numbers.read(u"users"_s, Generator::OperatorCount, MostUsers));
    options.seed = static_cast<quint64>(numbers.read(u"seed"_s, 0, std::numeric_limits<qint64>::max()));
    options.tokenLifeSeconds = static_cast<int>(numbers.read(u"token-life"_s, 0, MostSeconds));
    options.delayMilliseconds = static_cast<int>(numbers.read(u"delay"_s, 0, 600'000));
    options.faults = parser.values(u"fault"_s);
    options.requestsFile = parser.value(u"requests"_s);
    options.followStdin = parser.isSet(u"follow-stdin"_s);
    const QString complaint = numbers.complaint().isEmpty() ? faultComplaint(options.faults) : numbers.complaint();
    if (!complaint.isEmpty()) {
        return Farewell{complaint, UsageError};
    }
    return options;
}

} // namespace sandbox
