// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAbstractScrollArea>
#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QToolButton>

#include "look/theme.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"
#include "windowfixture.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// No text is cut and no control lies over another or outside its parent: on every screen, in every language and in one
/// that is a third longer, at the smallest window, left to right and right to left. The same runs at 200 %, see
/// CMakeLists.txt.
class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Theme::Light); }
    void cleanup() { Language().use(u"en"_s); }
    void signIn_data() { languages(); }
    void signIn();
    void settings_data() { languages(); }
    void settings();
    void about_data() { languages(); }
    void about();
    void commands_data() { languages(); }
    void commands();
    void workspace_data() { languages(); }
    void workspace();
    void narrowWorkspace_data() { languages(); }
    void narrowWorkspace();
    void lockedUser_data() { languages(); }
    void lockedUser();
    void review_data() { languages(); }
    void review();
    void findsWhatIsCut();

private:
    static void languages();
    static bool openUser(WindowFixture &fixture, const SandboxServer &server, const QString &who);
};

namespace {

/// A line edit has its buttons inside, a scroll area its bars and what it shows; those find their places themselves.
bool arrangesItsOwn(const QWidget *parent)
{
    return parent->inherits("QLineEdit") || parent->inherits("QComboBox") || parent->inherits("QAbstractScrollArea")
        || parent->inherits("QMainWindow") || parent->inherits("QHeaderView") || parent->inherits("QSplitter");
}

bool isScrolled(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return parent && parent->objectName() == "qt_scrollarea_viewport"_L1;
}

QString nameOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString text = label ? label->text() : button ? button->text() : widget->accessibleName();
    return u"%1 “%2” “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text);
}

/// Why the text of this widget can't be read whole; empty where it can.
QString cutText(const QWidget *widget)
{
    const QSize size = widget->size();
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
        const bool tellsWhatIsCut = qobject_cast<const ElidedLabel *>(label) || qobject_cast<const Chip *>(label);
        const bool isWholeInToolTip = tellsWhatIsCut && !label->toolTip().isEmpty();
        if (label->wordWrap() ? label->heightForWidth(size.width()) > size.height()
                              : label->sizeHint().width() > size.width() + 1 && !isWholeInToolTip) {
            return u"needs %1 × %2, has %3 × %4"_s.arg(label->sizeHint().width())
                .arg(label->heightForWidth(size.width()))
                .arg(size.width())
                .arg(size.height());
        }
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
        if (button->sizeHint().width() > size.width() || button->sizeHint().height() > size.height()) {
            return u"needs %1 wide, has %2"_s.arg(button->sizeHint().width()).arg(size.width());
        }
    }
    return {};
}

/// Which of its siblings lies over this widget.
QString overlap(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || widget->isWindow() || arrangesItsOwn(parent)) {
        return {};
    }
    const auto siblings = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *sibling : siblings) {
        const bool isOther = sibling != widget && sibling->isVisible() && !sibling->isWindow();
        if (isOther && sibling->geometry().intersects(widget->geometry())) {
            return u"lies over "_s + nameOf(sibling);
        }
    }
    if (!isScrolled(widget) && !parent->rect().contains(widget->geometry())) {
        return u"lies outside its parent"_s;
    }
    return {};
}

QStringList faults(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible()) {
            continue;
        }
        for (const QString &fault : {cutText(widget), overlap(widget)}) {
            if (!fault.isEmpty()) {
                found.append(nameOf(widget) + u" "_s + fault);
            }
        }
    }
    return found;
}

void settle(QWidget &window, const QSize &size)
{
    window.resize(size);
    for (int i = 0; i < 5; ++i) { // a label that wraps asks for another height, which gives its row another one
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
}

constexpr QSize smallest(640, 560);
constexpr QSize usual(1360, 860);

} // namespace

#define VERIFY_LAYOUT(window)                                                                                          \
    do {                                                                                                               \
        const QStringList found = faults(window);                                                                      \
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));                                            \
    } while (false)

void TestLayout::languages()
{
    QTest::addColumn<QString>("code");
    for (const Language::Choice &choice : Language::offered()) {
        QTest::addRow("%s", qPrintable(choice.code)) << choice.code;
    }
    QTest::addRow("pseudo") << Language::pseudoCode();
}

bool TestLayout::openUser(WindowFixture &fixture, const SandboxServer &server, const QString &who)
{
    return fixture.show() && fixture.signIn(server.url().toString(), who) && fixture.open(u"guest"_s);
}

void TestLayout::signIn()
{
    QFETCH(const QString, code);
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(code);
    QVERIFY(fixture.show());
    settle(fixture.window, smallest);
    VERIFY_LAYOUT(fixture.window);
    fixture.part<QPushButton>("switchMode")->click();
    fixture.part<QPushButton>("signIn")->click(); // which tells what is missing
    settle(fixture.window, smallest);
    VERIFY_LAYOUT(fixture.window);
}

void TestLayout::settings()
{
    QFETCH(const QString, code);
    WindowFixture fixture;
    fixture.desk.desk.kept.rememberPlace(QUrl(u"https://users.example.com"_s), u"somebody"_s);
    fixture.preferences.chooseLanguage(code);
    QVERIFY(fixture.show());
    fixture.window.showSettings();
    settle(fixture.window, smallest);
    VERIFY_LAYOUT(fixture.window);
}

void TestLayout::about()
{
    QFETCH(const QString, code);
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(code);
    QVERIFY(fixture.show());
    fixture.part<QAction>("about")->trigger();
    auto *dialog = fixture.part<QDialog>("aboutDialog");
    settle(*dialog, dialog->minimumSizeHint());
    VERIFY_LAYOUT(*dialog);
}

void TestLayout::commands()
{
    QFETCH(const QString, code);
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(code);
    QVERIFY(fixture.show());
    settle(fixture.window, smallest);
    for (const auto &[action, dialogName] : {std::pair("commands", "commandPalette"), {"shortcuts", "shortcutSheet"}}) {
        fixture.part<QAction>(action)->trigger();
        auto *dialog = fixture.part<QDialog>(dialogName);
        settle(*dialog, dialog->minimumSizeHint());
        VERIFY_LAYOUT(*dialog);
    }
}

void TestLayout::workspace()
{
    QFETCH(const QString, code);
    const SandboxServer server;
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(code);
    QVERIFY(openUser(fixture, server, u"admin"_s));
    settle(fixture.window, usual);
    VERIFY_LAYOUT(fixture.window);
    settle(fixture.window, {1000, 560});
    VERIFY_LAYOUT(fixture.window);
}

void TestLayout::narrowWorkspace()
{
    QFETCH(const QString, code);
    const SandboxServer server;
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(code);
    QVERIFY(openUser(fixture, server, u"admin"_s));
    settle(fixture.window, smallest);
    VERIFY_LAYOUT(fixture.window);
    fixture.part<QPushButton>("backToUsers")->click();
    settle(fixture.window, smallest);
    VERIFY_LAYOUT(fixture.window);
}

void TestLayout::lockedUser()
{
    QFETCH(const QString, code);
    const SandboxServer server;
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(code);
    QVERIFY(openUser(fixture, server, u"standard"_s));
    settle(fixture.window, smallest);
    VERIFY_LAYOUT(fixture.window);
}

void TestLayout::review()
{
    QFETCH(const QString, code);
    const SandboxServer server;
    WindowFixture fixture;
    fixture.preferences.chooseLanguage(code);
    QVERIFY(openUser(fixture, server, u"admin"_s));
    UserEdit *edit = fixture.desk.desk.edits.open(fixture.desk.idOf(u"guest"_s));
    edit->form().setValue(1, u"Edited"_s);
    settle(fixture.window, smallest);
    VERIFY_LAYOUT(fixture.window);
    fixture.part<QPushButton>("reviewChanges")->click();
    auto *dialog = fixture.part<QDialog>("reviewDialog");
    QVERIFY(dialog);
    settle(*dialog, dialog->minimumSizeHint());
    VERIFY_LAYOUT(*dialog);
}

/// The measure itself: else a screen would pass because nothing was looked at.
void TestLayout::findsWhatIsCut()
{
    QWidget window;
    auto *cut = new QLabel(u"a text that is longer than its place"_s, &window);
    cut->setGeometry(0, 0, 50, 20);
    auto *outside = new QPushButton(u"button"_s, &window);
    outside->setGeometry(150, 0, 200, 40);
    auto *over = new QLabel(u"x"_s, &window);
    over->setGeometry(10, 5, 100, 20);
    window.resize(200, 100);
    window.show();
    const QStringList found = faults(window);
    QCOMPARE(found.size(), 4); // cut; over each other, twice; outside
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
