// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QLabel>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QToolButton>

#include "look/theme.h"
#include "screens.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"

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
    void nothingIsCut_data();
    void nothingIsCut();
    void dialogsFitASmallWindow();
    void findsWhatIsCut();
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

void TestLayout::nothingIsCut_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("language");
    const QStringList screens = Screens::names();
    for (const QString &screen : screens) {
        for (const Language::Choice &choice : Language::offered()) {
            QTest::addRow("%s %s", qPrintable(screen), qPrintable(choice.code)) << screen << choice.code;
        }
        QTest::addRow("%s pseudo", qPrintable(screen)) << screen << Language::pseudoCode();
    }
}

void TestLayout::nothingIsCut()
{
    QFETCH(const QString, screen);
    QFETCH(const QString, language);
    Screens screens(language);
    QWidget *window = screens.open(screen);
    QVERIFY(window);
    if (window != &screens.fixture().window) {
        settle(*window, window->minimumSizeHint());
        VERIFY_LAYOUT(*window);
        return;
    }
    for (const QSize &size : {usual, QSize(1000, 560), smallest}) {
        settle(*window, size);
        VERIFY_LAYOUT(*window);
    }
    if (auto *back = screens.fixture().part<QPushButton>("backToUsers"); back && back->isVisible()) {
        back->click(); // to the half that has no room beside the other
        settle(*window, smallest);
        VERIFY_LAYOUT(*window);
    }
}

void TestLayout::dialogsFitASmallWindow()
{
    int dialogs = 0;
    for (const QString &screen : Screens::names()) {
        Screens screens(u"en"_s);
        screens.fixture().window.setWindowState(Qt::WindowNoState);
        screens.fixture().window.resize(smallest);
        const QWidget *window = screens.open(screen);
        QVERIFY(window);
        dialogs += window != &screens.fixture().window;
        QVERIFY2(window->width() <= smallest.width() && window->height() <= smallest.height(), qPrintable(screen));
    }
    QVERIFY(dialogs > 5);
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
