// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>
#include <memory>
#include <optional>

#include <QComboBox>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>
#include <QUrl>

#include "directory/exportbar.h"
#include "directory/exportfile.h"
#include "widgetlookup.h"
#include "widgets/iconlabel.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

UserExport::Source users(qsizetype count)
{
    return {{u"Name"_s}, count, [](qsizetype row) { return QStringList{u"User %1"_s.arg(row)}; }};
}

/// Stands for the desktop's file manager.
class FileManager : public QObject {
    Q_OBJECT

public:
    FileManager() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FileManager() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

QPushButton *button(const QWidget &bar, const QString &name)
{
    return named<QPushButton>(bar, name);
}

void press(const QDialog &question, const QString &text)
{
    const auto buttons = question.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&text](const QPushButton *each) { return QString(each->text()).remove(u'&') == text; });
    QVERIFY2(found != buttons.end(), qPrintable(text));
    (*found)->click();
}

QFileDialog *openDialog(const QWidget &asker)
{
    return asker.findChild<QFileDialog *>(u"exportFileDialog"_s);
}

} // namespace

class TestExportBar : public QObject {
    Q_OBJECT

public:
    static void initMain() // on a system that has a comma before decimals
    {
        qunsetenv("LC_ALL");
        qputenv("LC_NUMERIC", "de_DE.UTF-8");
    }

private Q_SLOTS:
    void init();

    void isHiddenWithoutAnExport();
    void saysHowFarItIs();
    void saysWhatWasWritten();
    void saysWhatIsLacking();
    void pluralsAreEnglish();
    void opensTheFolder();
    void cancels();
    void triesAgain();
    void dismissingHides();
    void keepsTheFocus();
    void aNewExportReplacesTheOld();
    void destroyedWhileItRuns();
    void partsHaveNames();

    void proposesAFile();
    void everyKindHasItsForm_data();
    void everyKindHasItsForm();
    void theNameFollowsTheKind();
    void aFileIsReplacedOnlyWhenThatIsWanted();
    void anAnswerNobodyWaitsFor();

private:
    QString path(const QString &name = u"users.csv"_s) const { return m_folder->filePath(name); }
    void reply(const QWidget &asker, int filter, const QString &name);
    void start(qsizetype count);
    QString shownText() const { return m_bar->findChild<QTextEdit *>(u"exportText"_s)->toPlainText(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportBar> m_bar;
};

void TestExportBar::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_bar = std::make_unique<ExportBar>();
    m_bar->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
}

void TestExportBar::start(qsizetype count)
{
    m_bar->start(users(count), {path()});
}

void TestExportBar::isHiddenWithoutAnExport()
{
    QVERIFY(m_bar->isHidden());
    QVERIFY(!m_bar->isRunning());
}

void TestExportBar::saysHowFarItIs()
{
    QSignalSpy running(m_bar.get(), &ExportBar::runningChanged);
    start(41'200);
    QVERIFY(!m_bar->isHidden());
    QVERIFY(m_bar->isRunning());
    QCOMPARE(shownText(), u"Exporting 0 of 41,200"_s);
    const auto *bar = named<QProgressBar>(*m_bar, u"Progress of the export"_s);
    QVERIFY(!bar->isHidden());
    QTRY_VERIFY(bar->value() > 0);
    QVERIFY(shownText().endsWith(u" of 41,200"_s) || !m_bar->isRunning());
    QTRY_VERIFY(!m_bar->isRunning());
    QVERIFY(bar->isHidden());
    QCOMPARE(running, (QList<QList<QVariant>>{{true}, {false}}));
}

void TestExportBar::saysWhatWasWritten()
{
    start(2);
    QVERIFY(button(*m_bar, u"Open the folder"_s)->isHidden());
    QTRY_COMPARE(shownText(), u"Exported 2 user(s) to users.csv"_s);
    QVERIFY(!button(*m_bar, u"Open the folder"_s)->isHidden());
    QVERIFY(button(*m_bar, u"Try again"_s)->isHidden());
    QVERIFY(button(*m_bar, u"Cancel export"_s)->isHidden());
    QVERIFY(QFile::exists(path()));
}

void TestExportBar::saysWhatIsLacking()
{
    m_bar->start(users(2), {path()}, u"Not all users had been loaded: 2 of 9."_s);
    QCOMPARE(shownText(), u"Exporting 0 of 2\nNot all users had been loaded: 2 of 9."_s);
    QTRY_COMPARE(shownText(), u"Exported 2 user(s) to users.csv\nNot all users had been loaded: 2 of 9."_s);
    QVERIFY(!button(*m_bar, u"Open the folder"_s)->isHidden());
    QVERIFY(button(*m_bar, u"Try again"_s)->isHidden());
    QCOMPARE(m_bar->findChild<IconLabel *>()->accessibleName(), u"Warning"_s);
}

void TestExportBar::pluralsAreEnglish()
{
    QTranslator english;
    QVERIFY(english.load(u":/i18n/userdesk_en.qm"_s));
    QCoreApplication::installTranslator(&english);
    start(1);
    QTRY_COMPARE(shownText(), u"Exported 1 user to users.csv"_s);
    start(1'200);
    QTRY_VERIFY(!m_bar->isRunning());
    QVERIFY(shownText().endsWith(u"200 users to users.csv"_s));
    QCoreApplication::removeTranslator(&english);
}

void TestExportBar::opensTheFolder()
{
    FileManager files;
    start(2);
    QTRY_VERIFY(!m_bar->isRunning());
    QTest::mouseClick(button(*m_bar, u"Open the folder"_s), Qt::LeftButton);
    QCOMPARE(files.opened, QList<QUrl>{QUrl::fromLocalFile(m_folder->path())});
}

void TestExportBar::cancels()
{
    start(1'000'000);
    QTRY_VERIFY(m_bar->findChild<QProgressBar *>()->value() > 0);
    QTest::mouseClick(button(*m_bar, u"Cancel export"_s), Qt::LeftButton);
    QVERIFY(!m_bar->isRunning());
    QCOMPARE(shownText(), u"The export was cancelled. Nothing was written."_s);
    QVERIFY(button(*m_bar, u"Try again"_s)->isHidden());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExportBar::triesAgain()
{
    const QString file = path(u"later/users.csv"_s);
    m_bar->start(users(3), {file});
    QTRY_VERIFY(!m_bar->isRunning());
    QCOMPARE(shownText(),
             u"The users weren't exported. Nothing was written.\nThere is no folder %1."_s.arg(
                 QDir::toNativeSeparators(path(u"later"_s))));
    QVERIFY(button(*m_bar, u"Open the folder"_s)->isHidden());
    QVERIFY(QDir(m_folder->path()).mkdir(u"later"_s));
    QTest::mouseClick(button(*m_bar, u"Try again"_s), Qt::LeftButton);
    QVERIFY(m_bar->isRunning());
    QTRY_VERIFY(!m_bar->isRunning());
    QCOMPARE(shownText(), u"Exported 3 user(s) to users.csv"_s);
    QVERIFY(QFile::exists(file));
}

void TestExportBar::dismissingHides()
{
    start(2);
    QVERIFY(button(*m_bar, u"Dismiss the export's message"_s)->isHidden());
    QTRY_VERIFY(!m_bar->isRunning());
    QTest::mouseClick(button(*m_bar, u"Dismiss the export's message"_s), Qt::LeftButton);
    QVERIFY(m_bar->isHidden());
}

void TestExportBar::keepsTheFocus()
{
    start(1'000'000);
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    button(*m_bar, u"Cancel export"_s)->setFocus();
    QTest::keyClick(m_bar->focusWidget(), Qt::Key_Space);
    QVERIFY(!m_bar->isRunning());
    QVERIFY(button(*m_bar, u"Dismiss the export's message"_s)->hasFocus());
}

void TestExportBar::aNewExportReplacesTheOld()
{
    start(1'000'000);
    m_bar->start(users(3), {path(u"other.csv"_s)});
    QTRY_VERIFY(!m_bar->isRunning());
    QCOMPARE(shownText(), u"Exported 3 user(s) to other.csv"_s);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"other.csv"_s});
}

void TestExportBar::destroyedWhileItRuns()
{
    start(1'000'000);
    QTRY_VERIFY(m_bar->findChild<QProgressBar *>()->value() > 0);
    m_bar.reset();
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExportBar::partsHaveNames()
{
    QVERIFY(named<QTextEdit>(*m_bar, u"State of the export"_s));
    const auto buttons = m_bar->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 4);
    for (const QPushButton *part : buttons) {
        QVERIFY(!part->objectName().isEmpty());
        QVERIFY(!part->accessibleName().isEmpty());
    }
}

/// Chooses a kind of file and types a name.
void TestExportBar::reply(const QWidget &asker, int filter, const QString &name)
{
    QFileDialog *dialog = openDialog(asker);
    QVERIFY(dialog);
    dialog->setDirectory(m_folder->path());
    auto *kinds = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
    kinds->setCurrentIndex(filter);
    Q_EMIT kinds->textActivated(kinds->currentText());
    auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(line);
    line->setText(name);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestExportBar::proposesAFile()
{
    QCOMPARE(exportFileName(QDate(2026, 3, 4)), u"users-2026-03-04.csv"_s);
    QWidget asker;
    chooseExportFile(&asker, [](const UserExport::Target &) {});
    QFileDialog *dialog = openDialog(asker);
    QVERIFY(dialog);
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    QVERIFY(dialog->testOption(QFileDialog::DontConfirmOverwrite)); // this asks itself
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), exportFileName(QDate::currentDate()));
    QPointer<QFileDialog> alive = dialog;
    dialog->reject();
    QTRY_VERIFY(!alive);
}

void TestExportBar::everyKindHasItsForm_data()
{
    using Format = UserExport::Format;
    QTest::addColumn<int>("filter");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("byteOrderMark");
    QTest::addColumn<char>("separator"); // see initMain()
    QTest::addColumn<Format>("format");
    QTest::newRow("for Excel") << 0 << u"mine.csv"_s << true << ';' << Format::Table;
    QTest::newRow("plain") << 1 << u"mine.csv"_s << false << ',' << Format::Table;
    QTest::newRow("for programs") << 2 << u"mine.csv"_s << false << ',' << Format::ProgramCsv;
    QTest::newRow("JSON lines") << 3 << u"mine.jsonl"_s << false << ',' << Format::JsonLines;
    // The ending that was typed counts.
    QTest::newRow("for Excel, typed as JSON lines") << 0 << u"typed.jsonl"_s << false << ',' << Format::JsonLines;
    QTest::newRow("JSON lines, typed as CSV") << 3 << u"typed.csv"_s << false << ',' << Format::ProgramCsv;
    QTest::newRow("plain, typed as CSV") << 1 << u"typed.CSV"_s << false << ',' << Format::Table;
    QTest::newRow("another ending") << 0 << u"typed.txt"_s << true << ';' << Format::Table;
}

void TestExportBar::everyKindHasItsForm()
{
    QFETCH(int, filter);
    QFETCH(QString, name);
    QWidget asker;
    std::optional<UserExport::Target> chosen;
    chooseExportFile(&asker, [&chosen](const UserExport::Target &target) { chosen = target; });
    reply(asker, filter, name.startsWith(u"typed"_s) ? name : u"mine"_s);
    QTRY_VERIFY(chosen);
    QCOMPARE(chosen->path, path(name));
    QTEST(chosen->byteOrderMark, "byteOrderMark");
    QTEST(chosen->separator, "separator");
    QTEST(chosen->format, "format");
}

void TestExportBar::theNameFollowsTheKind()
{
    QWidget asker;
    chooseExportFile(&asker, [](const UserExport::Target &) {});
    QFileDialog *dialog = openDialog(asker);
    auto *kinds = dialog->findChild<QComboBox *>(u"fileTypeCombo"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    kinds->setCurrentIndex(3);
    Q_EMIT kinds->textActivated(kinds->currentText()); // as when somebody chooses it
    QCOMPARE(name->text(), QString(exportFileName(QDate::currentDate())).replace(u".csv"_s, u".jsonl"_s));
    name->setText(u"mine.txt"_s);
    kinds->setCurrentIndex(0);
    Q_EMIT kinds->textActivated(kinds->currentText());
    QCOMPARE(name->text(), u"mine.txt"_s);
}

/// Also where the dialog added the suffix itself.
void TestExportBar::aFileIsReplacedOnlyWhenThatIsWanted()
{
    QFile file(path(u"mine.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    QWidget asker;
    asker.show();
    std::optional<UserExport::Target> chosen;
    chooseExportFile(&asker, [&chosen](const UserExport::Target &target) { chosen = target; });
    reply(asker, 2, u"mine"_s);
    QPointer<QDialog> question;
    const auto isAsked = [&] {
        const auto dialogs = asker.findChildren<QDialog *>();
        const auto found = std::ranges::find_if(
            dialogs, [](const QDialog *each) { return each->windowTitle() == u"Replace the file?"; });
        question = found == dialogs.end() ? nullptr : *found;
        return question != nullptr;
    };
    QTRY_VERIFY(isAsked());
    QVERIFY(!chosen);
    QVERIFY(!openDialog(asker) || !openDialog(asker)->isVisible());
    press(*question, u"Choose another name"_s);
    QTRY_VERIFY(openDialog(asker) && openDialog(asker)->isVisible()); // where one was
    QCOMPARE(openDialog(asker)->selectedNameFilter(), openDialog(asker)->nameFilters().at(2));
    QCOMPARE(openDialog(asker)->directory().absolutePath(), m_folder->path());
    QVERIFY(!chosen);
    reply(asker, 2, u"mine"_s);
    QTRY_VERIFY(isAsked());
    press(*question, u"Replace file"_s);
    QTRY_VERIFY(chosen);
    QCOMPARE(chosen->path, path(u"mine.csv"_s));
}

void TestExportBar::anAnswerNobodyWaitsFor()
{
    bool wasChosen = false;
    auto asker = std::make_unique<QWidget>();
    chooseExportFile(asker.get(), [&wasChosen](const UserExport::Target &) { wasChosen = true; });
    QPointer<QFileDialog> dialog = openDialog(*asker);
    asker.reset();
    QVERIFY(!dialog);
    QVERIFY(!wasChosen);
}

QTEST_MAIN(TestExportBar)
#include "tst_exportbar.moc"
