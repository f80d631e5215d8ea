// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QDirIterator>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QXmlStreamReader>

#include "guide/guidewindow.h"
#include "look/theme.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// The guide: whole in each of its languages, with links and pictures that lead somewhere and the words that stand on
/// the controls.
class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Light); }
    void hasTheSamePagesInEachLanguage_data() { languages(); }
    void hasTheSamePagesInEachLanguage();
    void linksAndPicturesLeadSomewhere_data() { languages(); }
    void linksAndPicturesLeadSomewhere();
    void boldWordsStandOnControls_data() { languages(); }
    void boldWordsStandOnControls();
    void showsEachPage_data() { languages(); }
    void showsEachPage();
    void unknownLanguageIsEnglish();
    void linkLeadsToItsPageAndBack();
    void picturesFitThePage();
    void picturesHaveTheirWordsUnderThem_data() { languages(); }
    void picturesHaveTheirWordsUnderThem();
    void pictureOpensInItsFullSize();

private:
    static void languages();
};

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString folder(const QString &language)
{
    return u":/guide/"_s + language + u'/';
}

/// What the first group of @p pattern finds in all pages of a language, with the page.
QList<std::pair<QString, QString>> found(const QString &language, const QString &pattern)
{
    QList<std::pair<QString, QString>> all;
    const QStringList pages = GuideWindow::pages();
    for (const QString &page : pages) {
        const QString text = read(folder(language) + page).replace(u'\n', u' ');
        auto match = QRegularExpression(pattern).globalMatch(text);
        while (match.hasNext()) {
            all.append({match.next().captured(1), page});
        }
    }
    return all;
}

/// The texts of the program in this language.
QSet<QString> programTexts(const QString &language)
{
    QFile file(QStringLiteral(USERDESK_SOURCE_DIR "/translations/userdesk_tr.ts"));
    QSet<QString> texts;
    if (file.open(QFile::ReadOnly)) {
        QXmlStreamReader xml(&file);
        const auto element = language == u"en" ? u"source" : u"translation";
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element) {
                texts.insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
        }
    }
    return texts;
}

QTextBrowser *page(const GuideWindow &window)
{
    return window.findChild<QTextBrowser *>();
}

} // namespace

void TestGuide::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Turkish") << u"tr"_s;
}

void TestGuide::hasTheSamePagesInEachLanguage()
{
    QFETCH(const QString, language);
    const QStringList files = QDir(folder(language)).entryList({u"*.md"_s});
    const QStringList pages = GuideWindow::pages();
    QCOMPARE(QSet<QString>(files.begin(), files.end()), QSet<QString>(pages.begin(), pages.end()));
    for (const QString &name : pages) {
        const QString text = read(folder(language) + name);
        QVERIFY2(text.startsWith(u"# ") && text.count(u"\n# ") == 0, qPrintable(name));
        const auto headings = text.count(u"\n## ");
        QCOMPARE(headings, read(folder(u"en"_s) + name).count(u"\n## "));
    }
}

void TestGuide::linksAndPicturesLeadSomewhere()
{
    QFETCH(const QString, language);
    const auto links = found(language, u"\\]\\(([^)]+)\\)"_s);
    QVERIFY(links.size() >= 12);
    QSet<QString> pictures;
    for (const auto &[link, where] : links) {
        QVERIFY2(QFile::exists(QDir::cleanPath(folder(language) + link)), qPrintable(where + u": "_s + link));
        pictures.insert(link.section(u'/', -1));
    }
    const QStringList files = QDir(u":/guide/pictures/"_s + language).entryList();
    for (const QString &file : files) {
        QVERIFY2(pictures.contains(file), qPrintable(file)); // else it is carried for nothing
    }
    QVERIFY(files.size() >= 4);
    for (const auto &[alternative, where] : found(language, u"!\\[([^\\]]*)\\]"_s)) {
        QVERIFY2(alternative.size() > 10, qPrintable(where)); // what one hears instead of the picture
    }
}

void TestGuide::boldWordsStandOnControls()
{
    QFETCH(const QString, language);
    const QSet<QString> texts = programTexts(language);
    const auto words = found(language, u"\\*\\*([^*]+)\\*\\*"_s);
    QVERIFY(words.size() > 20);
    for (const auto &[word, where] : words) {
        QVERIFY2(texts.contains(word), qPrintable(where + u": "_s + word));
    }
}

void TestGuide::showsEachPage()
{
    QFETCH(const QString, language);
    GuideWindow window(language);
    window.show();
    auto *list = window.findChild<QListWidget *>();
    QCOMPARE(list->count(), GuideWindow::pages().size());
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QCOMPARE(page(window)->document()->firstBlock().text(), list->item(row)->text());
        QCOMPARE(list->currentRow(), row);
    }
}

void TestGuide::unknownLanguageIsEnglish()
{
    const GuideWindow window(u"xx"_s);
    QCOMPARE(page(window)->document()->firstBlock().text(), u"The guide"_s);
}

void TestGuide::linkLeadsToItsPageAndBack()
{
    GuideWindow window(u"en"_s);
    window.show();
    auto *list = window.findChild<QListWidget *>();
    auto *back = window.findChild<QPushButton *>(u"guideBack"_s);
    QVERIFY(!back->isEnabled());
    page(window)->setSource(QUrl(u"qrc:/guide/en/find-a-user.md"_s));
    QCOMPARE(list->currentItem()->text(), u"Find a user"_s);
    QVERIFY(back->isEnabled());
    back->click();
    QCOMPARE(list->currentItem()->text(), u"The guide"_s);
}

void TestGuide::picturesFitThePage()
{
    GuideWindow window(u"tr"_s);
    window.showPage(u"edit-a-user.md"_s);
    window.show();
    for (const QSize &size : {QSize(900, 680), QSize(640, 480), QSize(1200, 800)}) {
        window.resize(size);
        QTRY_COMPARE(page(window)->horizontalScrollBar()->maximum(), 0);
    }
    QVERIFY(page(window)->verticalScrollBar()->maximum() > 500); // the pictures are there
}

/// A screen reader gets nothing of a picture in a text.
void TestGuide::picturesHaveTheirWordsUnderThem()
{
    QFETCH(const QString, language);
    GuideWindow window(language);
    int shown = 0;
    for (const auto &[words, where] : found(language, u"!\\[([^\\]]*)\\]"_s)) {
        window.showPage(where);
        QStringList lines = page(window)->document()->toPlainText().split(u'\n');
        QVERIFY2(lines.contains(words), qPrintable(where + u": "_s + words));
        ++shown;
    }
    QCOMPARE(shown, 4);
}

/// With the keyboard: Tab comes to it as to a link.
void TestGuide::pictureOpensInItsFullSize()
{
    GuideWindow window(u"en"_s);
    window.showPage(u"sign-in.md"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    page(window)->setFocus();
    QTest::keyClick(page(window), Qt::Key_Tab);
    QTest::keyClick(page(window), Qt::Key_Return);
    auto *dialog = window.findChild<QDialog *>(u"pictureDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"The sign-in page"_s);
    const auto *picture = dialog->findChild<QLabel *>(u"picture"_s);
    QCOMPARE(picture->pixmap().size(), QImage(u":/guide/pictures/en/sign-in.png"_s).size());
    QCOMPARE(picture->accessibleName(), dialog->windowTitle());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window.findChild<QDialog *>(u"pictureDialog"_s));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
