// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QRegularExpression>
#include <QTextDocument>

#include "look/theme.h"
#include "screens.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// No text is glued together. The pseudo-language sets each translated text in brackets: what is one text has one pair
/// of them, and whatever was added in code, where no translator can move it, stands outside.
class TestTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Light); }
    void cleanup() { Language().use(u"en"_s); }
    void noTextIsGluedTogether_data();
    void noTextIsGluedTogether();
    void noMenuIsGluedTogether_data();
    void noMenuIsGluedTogether();
    void sentencesWithKeysRunAsTheirLanguage_data() { noTextIsGluedTogether_data(); }
    void sentencesWithKeysRunAsTheirLanguage();
    void findsGlue_data();
    void findsGlue();
};

namespace {

/// What stands outside of brackets, with a "[]" for each pair that has none around it.
QString outside(const QString &text)
{
    QString found;
    int depth = 0;
    for (const QChar character : text) {
        if (character == u'[') {
            found += depth++ == 0 ? u"["_s : QString();
        } else if (character == u']' && depth > 0) {
            found += --depth == 0 ? u"]"_s : QString();
        } else if (depth == 0) {
            found += character;
        }
    }
    return found;
}

/// A sentence may follow another, as an entry of a list the one before it.
bool isGlued(const QString &text)
{
    static const QRegularExpression sentences(u"(?<=[.!?…])(·*\\]) (?=\\[)"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    QString separated = text;
    separated.replace(sentences, u"\\1\n"_s).replace(u" · "_s, u"\n"_s);
    const QStringList parts = separated.split(u'\n');
    return std::ranges::any_of(parts, [](const QString &part) {
        const QString rest = outside(part);
        return rest.contains(u'[') && (rest.count(u'[') > 1 || rest.contains(letter));
    });
}

QString plain(const QString &text)
{
    QTextDocument document;
    if (Qt::mightBeRichText(text)) {
        document.setHtml(text);
    }
    return document.isEmpty() ? text : document.toPlainText();
}

void appendModel(QStringList &texts, const QAbstractItemModel &model)
{
    constexpr int mostRows = 20;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts.append(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < std::min(mostRows, model.rowCount()); ++row) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)}) {
                texts.append(plain(model.index(row, column).data(role).toString()));
            }
        }
    }
}

/// What this widget shows and tells.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->accessibleName(), widget->accessibleDescription(),
                      plain(widget->toolTip())};
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        texts.append(plain(label->text()));
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        texts.append(button->text());
    } else if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        texts.append({line->text(), line->placeholderText()});
    } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        texts.append(box->currentText());
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        appendModel(texts, *view->model());
    }
    const auto actions = widget->actions();
    for (const QAction *action : actions) {
        texts.append(action->text());
    }
    return texts;
}

QStringList gluedTexts(const QWidget *window)
{
    QStringList glued;
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : std::as_const(widgets)) {
        const QStringList texts = widget->isVisible() ? textsOf(widget) : QStringList();
        for (const QString &text : texts) {
            if (isGlued(text)) {
                glued.append(widget->objectName() + u": "_s + text);
            }
        }
    }
    return glued;
}

} // namespace

void TestTexts::noTextIsGluedTogether_data()
{
    QTest::addColumn<QString>("screen");
    const QStringList names = Screens::names();
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void TestTexts::noTextIsGluedTogether()
{
    QFETCH(const QString, screen);
    Screens screens(Language::pseudoCode());
    const QWidget *window = screens.open(screen);
    QVERIFY(window);
    const QStringList glued = gluedTexts(window);
    QVERIFY2(glued.isEmpty(), qPrintable(u"\n"_s + glued.join(u'\n')));
}

void TestTexts::noMenuIsGluedTogether_data()
{
    QTest::addColumn<QString>("menu");
    const QStringList menus = Screens::menus();
    for (const QString &menu : menus) {
        QTest::addRow("%s", qPrintable(menu)) << menu;
    }
}

void TestTexts::noMenuIsGluedTogether()
{
    QFETCH(const QString, menu);
    Screens screens(Language::pseudoCode());
    const QMenu *opened = screens.openMenu(menu);
    QVERIFY(opened);
    const QStringList texts = textsOf(opened);
    QVERIFY(texts.filter(u"["_s).size() > 3);
    for (const QString &text : texts) {
        QVERIFY2(!isGlued(text), qPrintable(text));
    }
}

/// Also those that begin with the name of a key, which is in Latin letters.
void TestTexts::sentencesWithKeysRunAsTheirLanguage()
{
    QFETCH(const QString, screen);
    Screens screens(u"ar"_s);
    const QWidget *window = screens.open(screen);
    QVERIFY(window);
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QStringList texts = widget->isVisible() ? textsOf(widget) : QStringList();
        for (const QString &text : texts) {
            const bool isArabic = std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirAL; });
            QVERIFY2(!isArabic || !text.contains(u"Ctrl+"_s) || text.isRightToLeft(), qPrintable(text));
        }
    }
}

/// The measure itself.
void TestTexts::findsGlue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("glued");
    QTest::newRow("a text") << u"[Şåvê··]"_s << false;
    QTest::newRow("a text with another in it") << u"[Ûñdö [ñåmê··]···]"_s << false;
    QTest::newRow("data") << u"Ada Lovelace"_s << false;
    QTest::newRow("a sign") << u"● [çhåñgêd···]"_s << false;
    QTest::newRow("two texts") << u"[Şåvê··] [ñåmê··]"_s << true;
    QTest::newRow("a text and data") << u"[Şåvê··] Ada"_s << true;
    QTest::newRow("data and a text") << u"Ada: [Şåvê··]"_s << true;
    QTest::newRow("two sentences") << u"[Åçtîvê.··] [Şåvê··]"_s << false;
    QTest::newRow("two lines") << u"[Åçtîvê··]\n[Şåvê··]"_s << false;
    QTest::newRow("two notes") << u"[Åçtîvê··] · [Şåvê··]"_s << false;
}

void TestTexts::findsGlue()
{
    QFETCH(const QString, text);
    QTEST(isGlued(text), "glued");
}

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
