// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "language.h"
#include "pseudotranslator.h"
#include "users/datetext.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several where it has plurals
    bool hasPlurals = false;
    bool isFinished = false;
};

const auto sourceFolder = QStringLiteral(USERDESK_SOURCE_DIR);

QStringList translationFiles()
{
    return QDir(sourceFolder + u"/translations"_s).entryList({u"*.ts"_s});
}

QString codeOf(const QString &file)
{
    return file.section(u'.', 0, 0).section(u'_', 1);
}

QList<Message> messagesOf(const QString &fileName)
{
    QFile file(QDir(sourceFolder + u"/translations"_s).filePath(fileName));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, false});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().hasPlurals) {
                messages.last().translations.append(xml.readElementText());
            }
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

/// %1, %L2, %n …, sorted. A plural form may say its number in words.
QStringList placeholders(const QString &text, bool withoutNumber)
{
    static const QRegularExpression pattern(u"%L?(?:\\d+|n)"_s);
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QString placeholder = match.next().captured();
        if (!withoutNumber || !placeholder.endsWith(u'n')) {
            found.append(placeholder);
        }
    }
    found.sort();
    return found;
}

} // namespace

/// Every text of the program is there in every language that it offers.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheGlossary_data();
    void keepsToTheGlossary();
    void usesTheWordsOfTheGlossary_data();
    void usesTheWordsOfTheGlossary();
    void cleanup() { Language().use(u"en"_s); }
    void everyFileIsKnownToTheBuild();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placeholdersAreWhole_data() { languages(); }
    void placeholdersAreWhole();
    void everyTextOfTheSourcesIsListed_data();
    void everyTextOfTheSourcesIsListed();
    void noTextIsGluedTogether();
    void plurals_data();
    void plurals();
    void qtSpeaksTheLanguageToo_data();
    void qtSpeaksTheLanguageToo();
    void unknownLanguageIsEnglish_data();
    void unknownLanguageIsEnglish();
    void directionFollows();
    void datesFollow_data();
    void datesFollow();
    void pseudoLanguage_data();
    void pseudoLanguage();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("file");
    const QStringList files = translationFiles();
    for (const QString &file : files) {
        QTest::addRow("%s", qPrintable(codeOf(file))) << file;
    }
}

void TestTranslations::everyFileIsKnownToTheBuild()
{
    QStringList offered;
    for (const Language::Choice &choice : Language::offered()) {
        offered.append(choice.code);
        QVERIFY2(!choice.name.isEmpty(), qPrintable(choice.code));
    }
    offered.sort();
    QStringList there;
    const QStringList files = translationFiles();
    for (const QString &file : files) {
        there.append(codeOf(file));
    }
    QCOMPARE(offered, there);
    QVERIFY(there.size() >= 6);
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.context + u": "_s + message.source));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
        }
    }
}

void TestTranslations::placeholdersAreWhole()
{
    QFETCH(const QString, file);
    static const QRegularExpression number(u"%L?n"_s);
    static const QHash<QString, int> pluralForms{{u"ar"_s, 6}, {u"tr"_s, 1}};
    for (const Message &message : messagesOf(file)) {
        for (const QString &translation : message.translations) {
            QVERIFY2(placeholders(translation, message.hasPlurals) == placeholders(message.source, message.hasPlurals),
                     qPrintable(message.source + u" -> "_s + translation));
            QVERIFY2(translation.contains(u'&') == message.source.contains(u'&'), qPrintable(translation));
        }
        // The form of the most numbers says which it is.
        QVERIFY2(!message.hasPlurals || number.match(message.translations.last()).hasMatch(),
                 qPrintable(message.source));
        QCOMPARE(message.translations.size(), message.hasPlurals ? pluralForms.value(codeOf(file), 2) : 1);
    }
}

void TestTranslations::everyTextOfTheSourcesIsListed_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = translationFiles();
    for (const QString &file : files) {
        if (codeOf(file) != "en"_L1) {
            QTest::addRow("%s", qPrintable(codeOf(file))) << file;
        }
    }
}

/// So that a text that was added without a run of lupdate isn't forgotten.
void TestTranslations::everyTextOfTheSourcesIsListed()
{
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(file);
    QVERIFY(QFile::copy(sourceFolder + u"/translations/"_s + file, copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(QProcess::execute(QStringLiteral(USERDESK_LUPDATE),
                               {u"-silent"_s, u"-locations"_s, u"none"_s, sourceFolder + u"/app"_s,
                                sourceFolder + u"/ui"_s, u"-ts"_s, copy}),
             0);
    for (const Message &message : messagesOf(copy)) {
        QVERIFY2(message.isFinished, qPrintable(message.context + u": "_s + message.source));
    }
}

/// Words in another language come in another order: a sentence is one text, with places for what differs.
void TestTranslations::noTextIsGluedTogether()
{
    static const QRegularExpression glue(
        uR"re(\btr\("(?:[^"\\]|\\.)*"\)\s*\+|\+\s*(?:\w+::)?tr\(|tr\("\s|tr\("[^"]*\s"\))re"_s);
    for (const QString &room : {u"/app"_s, u"/ui"_s}) {
        for (QDirIterator files(sourceFolder + room, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();) {
            QFile source(files.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const auto match = glue.match(QString::fromUtf8(source.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(source.fileName() + u": "_s + match.captured()));
        }
    }
}

void TestTranslations::plurals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en 1") << u"en"_s << 1 << u"1 change"_s;
    QTest::newRow("en 2") << u"en"_s << 2 << u"2 changes"_s;
    QTest::newRow("tr 2") << u"tr"_s << 2 << u"2 değişiklik"_s;
    QTest::newRow("fr 0") << u"fr"_s << 0 << u"0 modification"_s;
    QTest::newRow("de 2") << u"de"_s << 2 << u"2 Änderungen"_s;
    QTest::newRow("es 1") << u"es"_s << 1 << u"1 cambio"_s;
    QTest::newRow("ar 2") << u"ar"_s << 2 << u"تغييران"_s;
    QTest::newRow("ar 3") << u"ar"_s << 3 << u"٣ تغييرات"_s;
    QTest::newRow("ar 11") << u"ar"_s << 11 << u"١١ تغييرًا"_s;
}

void TestTranslations::plurals()
{
    QFETCH(const QString, code);
    QFETCH(const int, number);
    QFETCH(const QString, expected);
    Language language;
    language.use(code);
    QCOMPARE(QCoreApplication::translate("userdesk::ActionBar", "%Ln change(s)", nullptr, number), expected);
}

void TestTranslations::qtSpeaksTheLanguageToo_data()
{
    QTest::addColumn<QString>("code");
    for (const Language::Choice &choice : Language::offered()) {
        if (choice.code != "en"_L1) {
            QTest::addRow("%s", qPrintable(choice.code)) << choice.code;
        }
    }
}

void TestTranslations::qtSpeaksTheLanguageToo()
{
    QFETCH(const QString, code);
    Language language;
    language.use(code);
    const QMessageBox box(QMessageBox::NoIcon, {}, {}, QMessageBox::Cancel);
    const QString text = box.button(QMessageBox::Cancel)->text().remove(u'&');
    QVERIFY(!text.isEmpty());
    QVERIFY2(text != "Cancel"_L1, qPrintable(text));
}

void TestTranslations::unknownLanguageIsEnglish_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("a language without translations") << u"ja_JP"_s << u"en"_s;
    QTest::newRow("no language") << u"nonsense"_s << u"en"_s;
    QTest::newRow("a path") << u"../../etc"_s << u"en"_s;
    QTest::newRow("a territory") << u"de_AT"_s << u"de"_s;
    QTest::newRow("another writing of it") << u"tr-TR"_s << u"tr"_s;
}

void TestTranslations::unknownLanguageIsEnglish()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, code);
    Language language;
    language.use(wanted);
    QCOMPARE(language.code(), code);
}

void TestTranslations::directionFollows()
{
    Language language;
    language.use(u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    language.use(u"tr"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestTranslations::datesFollow_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en_GB") << u"en_GB"_s << u"3 Feb 2026, 16:05"_s;
    QTest::newRow("tr") << u"tr"_s << u"3 Şub 2026 16:05"_s;
    QTest::newRow("de") << u"de"_s << u"3\\. Feb\\.? 2026, 16:05"_s;
    QTest::newRow("fr") << u"fr"_s << u"3 févr\\.? 2026, 16:05"_s;
    QTest::newRow("es") << u"es"_s << u"3 de feb\\.? de 2026, 16:05"_s;
}

void TestTranslations::datesFollow()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, expected);
    Language language;
    language.use(locale);
    const QString shown = dateTimeText(QDateTime(QDate(2026, 2, 3), QTime(16, 5)));
    // Where abbreviations have a full stop differs from one version of Qt to the next.
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(expected)).match(shown.simplified()).hasMatch(),
             qPrintable(shown));
}

void TestTranslations::pseudoLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a word") << u"Save"_s << u"[Şåvê··]"_s;
    QTest::newRow("placeholders") << u"%1 of %Ln"_s << u"[%1 öf %Ln···]"_s;
    QTest::newRow("two digits") << u"a %10 b"_s << u"[å %10 b···]"_s;
    QTest::newRow("a per cent sign") << u"5 % n"_s << u"[5 % ñ··]"_s;
    QTest::newRow("a mnemonic") << u"&Open"_s << u"[&Öpêñ··]"_s;
    QTest::newRow("no words") << u"%1 (%2)"_s << u"[%1 (%2)]"_s;
    QTest::newRow("a sign") << u"—"_s << u"—"_s;
}

void TestTranslations::pseudoLanguage()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(PseudoTranslator::pseudo(text), expected);
}

/// What TRANSLATING.md decides, where it can be seen letter by letter.
void TestTranslations::keepsToTheGlossary_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("French spaces don't break") << u"userdesk_fr.ts"_s << u" [:;?!»]|« "_s;
    QTest::newRow("Turkish for a password") << u"userdesk_tr.ts"_s << u"[Pp]arola"_s;
    QTest::newRow("Turkish for discarding") << u"userdesk_tr.ts"_s << u"[Vv]azgeç"_s;
    QTest::newRow("Turkish for an ID") << u"userdesk_tr.ts"_s << u"[Kk]imli[kğ]"_s;
    QTest::newRow("Turkish for a filter") << u"userdesk_tr.ts"_s << u"[Ss]üz[gü]"_s;
    QTest::newRow("French for a user name") << u"userdesk_fr.ts"_s << u"[Ii]dentifiant"_s;
    QTest::newRow("Turkish for active") << u"userdesk_tr.ts"_s << u"\\bEtkin\\b"_s;
}

void TestTranslations::keepsToTheGlossary()
{
    QFETCH(QString, file);
    QFETCH(QString, forbidden);
    const QRegularExpression pattern(forbidden, QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        found += message.translations.filter(pattern);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Each text with the English word has the word of the language, in any form.
void TestTranslations::usesTheWordsOfTheGlossary_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QStringList>("words"); // Turkish, German, French, Spanish, Arabic
    const auto row = [](const char *term, const QString &english, const QStringList &words) {
        QTest::newRow(term) << english << words;
    };
    row("password", u"passwords?"_s,
        {u"şifre"_s, u"Passwort|Passwörter"_s, u"mots? de passe"_s, u"contraseña"_s, u"كلم(ة|ات|تا|تي)"_s});
    row("load", u"(re)?load(ed|ing)?(?! goes)"_s, {u"yükle|yenile"_s, u"laden"_s, u"charg"_s, u"carg"_s, u"حُ?مّ?ي?ل"_s});
    row("match", u"match(es|ing)"_s,
        {u"eşleşen"_s, u"Treffer|passend"_s, u"résultat|correspond"_s, u"coinci"_s, u"نتائج|طابق"_s});
    row("filter", u"filters?"_s, {u"filtre"_s, u"Filter"_s, u"filtre"_s, u"filtro"_s, u"مرشّح"_s});
    row("ID", u"IDs?"_s, {u"ID"_s, u"ID"_s, u"ID"_s, u"ID"_s, u"معرّف|/ID"_s});
    row("user name", u"user name"_s,
        {u"kullanıcı ad"_s, u"Benutzername"_s, u"nom d’utilisateur"_s, u"nombre de usuario"_s, u"اسم المستخدم"_s});
    row("keychain", u"keychain"_s,
        {u"anahtarlığ"_s, u"Schlüsselbund"_s, u"trousseau"_s, u"llavero"_s, u"سلسلة (ال)?مفاتيح"_s});
    row("saved sign-in", u"saved sign-in"_s,
        {u"saklanan oturum"_s, u"gespeicherte Anmeldung"_s, u"connexion enregistrée"_s, u"sesión guardada"_s,
         u"تسجيل الدخول المحفوظ"_s});
    row("verified", u"verified"_s,
        {u"doğrula"_s, u"bestätigt"_s, u"vérifié"_s, u"verificad|verificar"_s, u"وث[ّي]?[قي]"_s});
    row("server error", u"server error"_s,
        {u"sunucu hatası"_s, u"Serverfehler"_s, u"erreur du serveur"_s, u"error del servidor"_s, u"خطأ في الخادم"_s});
    row("time-out", u"timed out"_s,
        {u"zaman aşımı"_s, u"Zeitüberschreitung"_s, u"délai"_s, u"tiempo de espera"_s, u"المهلة"_s});
    row("sandbox", u"sandbox"_s,
        {u"deneme ortamı|userdesk-sandbox"_s, u"Sandbox"_s, u"bac à sable"_s, u"entorno"_s, u"بيئة"_s});
    row("access token", u"access token"_s,
        {u"erişim belirteci"_s, u"Zugriffstoken"_s, u"jeton"_s, u"token"_s, u"رمز"_s});
    row("discard", u"discard(ed)?"_s, {u"geri al"_s, u"verw[eo]rfen"_s, u"abandon"_s, u"descart"_s, u"تُ?ج[او]هل"_s});
    row("review", u"review"_s, {u"gözden geçir"_s, u"prüf"_s, u"revoir"_s, u"revis"_s, u"راجع"_s});
    row("view", u"views?"_s, {u"görünüm"_s, u"Ansicht"_s, u"vue"_s, u"vista"_s, u"عرو?ض"_s});
}

void TestTranslations::usesTheWordsOfTheGlossary()
{
    QFETCH(const QString, english);
    QFETCH(const QStringList, words);
    const auto options = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression source(u"\\b(%1)\\b"_s.arg(english), options);
    const QStringList languages{u"tr"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s};
    QStringList wrong;
    int count = 0;
    for (qsizetype language = 0; language < languages.size(); ++language) {
        const QRegularExpression word(words[language], options);
        for (const Message &message : messagesOf(u"userdesk_%1.ts"_s.arg(languages[language]))) {
            if (!source.match(message.source).hasMatch()) {
                continue;
            }
            ++count;
            const bool isThere = std::ranges::all_of(
                message.translations, [&word](const QString &each) { return word.match(each).hasMatch(); });
            if (!isThere) {
                wrong.append(languages[language] + u": "_s + message.source + u" → "_s
                             + message.translations.join(u'|'));
            }
        }
    }
    QVERIFY(count > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
