// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What --help and the man page say of the options is the same, and of the same version.
class TestManPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithHelp_data() { programs(); }
    void agreesWithHelp();
    void isOfThisVersion_data() { programs(); }
    void isOfThisVersion();
    void listsEveryFault();

private:
    static void programs();
};

namespace {

/// By "--option <VALUE>".
using Options = QMap<QString, QString>;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString output(const QString &program, const QString &option)
{
    QProcess process;
    process.start(program, {option});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

Options optionsOfHelp(const QString &help)
{
    static const QRegularExpression begin(u"^  (?:-\\w, )?(--[\\w-]+(?: <.*>)?)  +(.*)$"_s);
    Options options;
    QString last;
    const QStringList lines = help.section(u"\nOptions:\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = begin.match(line); match.hasMatch()) {
            last = match.captured(1);
            options.insert(last, match.captured(2));
        } else {
            options[last] += u' ' + line.trimmed();
        }
    }
    return options;
}

QString withoutRoff(QString text)
{
    static const QRegularExpression font(u"\\\\f[BIR]"_s);
    return text.remove(font).replace(u"\\-"_s, u"-"_s);
}

Options optionsOfManPage(const QString &page)
{
    static const QRegularExpression begin(u"^(?:-\\w, )?(--[\\w-]+)(?: (.*))?$"_s);
    Options options;
    const QStringList entries =
        page.section(u"\n.SH OPTIONS\n"_s, 1).section(u"\n.SH"_s, 0, 0).split(u".TP\n"_s, Qt::SkipEmptyParts);
    for (const QString &entry : entries) {
        const auto match = begin.match(withoutRoff(entry.section(u'\n', 0, 0)));
        const QString value = match.captured(2);
        options.insert(value.isEmpty() ? match.captured(1) : u"%1 <%2>"_s.arg(match.captured(1), value),
                       withoutRoff(entry.section(u'\n', 1)).simplified());
    }
    return options;
}

QString manPage(const QString &name)
{
    return read(QStringLiteral(USERDESK_MAN_PAGES) + u'/' + name + u".1"_s);
}

} // namespace

void TestManPages::programs()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("program");
    QTest::newRow("userdesk") << u"userdesk"_s << QStringLiteral(USERDESK_EXECUTABLE);
    QTest::newRow("sandbox") << u"userdesk-sandbox"_s << QStringLiteral(USERDESK_SANDBOX_EXECUTABLE);
}

void TestManPages::agreesWithHelp()
{
    QFETCH(const QString, name);
    QFETCH(const QString, program);
    const Options help = optionsOfHelp(output(program, u"--help"_s));
    const Options page = optionsOfManPage(manPage(name));
    QVERIFY(help.size() >= 6);
    QCOMPARE(page.keys(), help.keys());
    for (auto option = help.keyValueBegin(); option != help.keyValueEnd(); ++option) {
        QCOMPARE(page.value(option->first), option->second);
    }
}

void TestManPages::isOfThisVersion()
{
    QFETCH(const QString, name);
    QFETCH(const QString, program);
    const QString version = output(program, u"--version"_s).trimmed().section(u' ', -1);
    QVERIFY(!version.isEmpty());
    QVERIFY2(manPage(name).contains(u"\"UserDesk %1\""_s.arg(version)), qPrintable(version));
}

void TestManPages::listsEveryFault()
{
    const QString kinds = output(QStringLiteral(USERDESK_SANDBOX_EXECUTABLE), u"--help"_s)
                              .section(u"KIND is one of: "_s, 1)
                              .section(u'\n', 0, 0);
    QVERIFY(kinds.contains(u"hostile"_s));
    QVERIFY(withoutRoff(manPage(u"userdesk-sandbox"_s)).simplified().contains(kinds));
}

QTEST_GUILESS_MAIN(TestManPages)
#include "tst_manpages.moc"
