// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <cmath>

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QHash>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QToolTip>

#include "accessibility.h"
#include "commands/commandmodel.h"
#include "look/theme.h"
#include "screens.h"
#include "widgets/chip.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// By ear, by keyboard, with weak eyes: the same is asked of every screen.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(*qApp, Theme::Light);
        installAccessibility();
    }
    void cleanup()
    {
        Language().use(u"en"_s);
        Theme::setScheme(Theme::Light);
    }
    void everyControlHasANameAndARole_data() { screens(); }
    void everyControlHasANameAndARole();
    void nothingIsToldTwice_data() { screens(); }
    void nothingIsToldTwice();
    void noMarksAreTold_data();
    void noMarksAreTold();
    void iconHasItsNameAsToolTip();
    void tabReachesEveryControl_data() { screens(); }
    void tabReachesEveryControl();
    void focusOrderIsReadingOrder_data();
    void focusOrderIsReadingOrder();
    void focusIsSeen_data() { screensLightAndDark(); }
    void focusIsSeen();
    void measuresTheRing();
    void noMnemonicTwice_data();
    void noMnemonicTwice();
    void noMnemonicTwiceInAMenu_data();
    void noMnemonicTwiceInAMenu();
    void disabledSaysWhy_data() { screens(); }
    void disabledSaysWhy();
    void paletteIsReadable_data() { lightAndDark(); }
    void paletteIsReadable();
    void chipsAreReadable_data() { lightAndDark(); }
    void chipsAreReadable();
    void nothingIsToldByColourAlone();
    void messageIsAnAlert();

private:
    static void screens();
    static void lightAndDark();
    static void screensLightAndDark();
};

namespace {

QString describe(const QWidget *widget)
{
    return u"%1 “%2” “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 widget->accessibleName());
}

/// What the keyboard can be in: not what Qt has inside of its own controls.
bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()
        && !widget->isWindow();
}

QList<QWidget *> controls(const QWidget *window)
{
    QList<QWidget *> found;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->window() == window && takesTab(widget)) {
            found.append(widget);
        }
    }
    return found;
}

/// Where the keyboard goes, beginning where it is, until it comes to a control again. A page goes through its links
/// first.
QList<QWidget *> walk(QWidget *window)
{
    QList<QWidget *> order;
    QWidget *now = window->focusWidget();
    for (int step = 0; now && step < 500; ++step) {
        if (order.isEmpty() || now != order.last()) {
            if (order.contains(now)) {
                break;
            }
            order.append(now);
        }
        QTest::keyClick(now, Qt::Key_Tab);
        now = window->focusWidget();
    }
    return order;
}

/// The ancestors of a control from the window down to itself.
QList<QWidget *> path(QWidget *control)
{
    QList<QWidget *> way;
    for (QWidget *at = control; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        way.prepend(at);
    }
    return way;
}

/// Whether somebody who reads comes to @p one before @p other: they are compared where their ways part. What holds
/// others comes before them.
bool isReadFirst(QWidget *one, QWidget *other)
{
    if (one->isAncestorOf(other) || other->isAncestorOf(one)) {
        return one->isAncestorOf(other);
    }
    const QList<QWidget *> ways[] = {path(one), path(other)};
    qsizetype part = 0;
    while (part + 1 < std::min(ways[0].size(), ways[1].size()) && ways[0].at(part) == ways[1].at(part)) {
        ++part;
    }
    const QRect first = ways[0].at(part)->geometry();
    const QRect second = ways[1].at(part)->geometry();
    if (first.bottom() < second.top() || second.bottom() < first.top()) {
        return first.top() < second.top();
    }
    return one->isRightToLeft() ? first.right() >= second.right() : first.left() <= second.left();
}

QWidget *openActive(Screens &screens, const QString &name)
{
    QWidget *window = screens.open(name);
    if (window) {
        window->activateWindow();
    }
    // Not qWaitForWindowActive(), for which a dialog is active as soon as its window is.
    return QTest::qWaitFor([&] { return window && QApplication::activeWindow() == window; }) ? window : nullptr;
}

/// Relative luminance and contrast, WCAG 2.1.
double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

double contrast(QRgb one, QRgb other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// How many pixels the two pictures show with a contrast of at least 3:1 to each other (WCAG 2.2, 2.4.13).
int clearlyChanged(const QImage &one, const QImage &other)
{
    constexpr double leastContrast = 3;
    int changed = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            changed += contrast(one.pixel(x, y), other.pixel(x, y)) >= leastContrast ? 1 : 0;
        }
    }
    return changed;
}

/// Most of a line around the control; in a large one a mark of the row that the keyboard is in is enough.
int leastOfRing(const QSize &size)
{
    constexpr int enough = 120;
    return std::min(enough, 2 * (size.width() + size.height()) * 3 / 4);
}

/// Of what is drawn: the colour that most of it has, and the one that is furthest from it.
double drawnContrast(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ++counts[image.pixel(x, y) | 0xFF000000];
        }
    }
    QRgb ground = 0;
    for (auto color = counts.keyValueBegin(); color != counts.keyValueEnd(); ++color) {
        ground = color->second > counts.value(ground) ? color->first : ground;
    }
    double most = 1;
    for (auto color = counts.keyBegin(); color != counts.keyEnd(); ++color) {
        most = std::max(most, contrast(*color, ground));
    }
    return most;
}

} // namespace

void TestAccessibility::screens()
{
    QTest::addColumn<QString>("screen");
    const QStringList names = Screens::names();
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void TestAccessibility::lightAndDark()
{
    QTest::addColumn<bool>("isDark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void TestAccessibility::screensLightAndDark()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<bool>("isDark");
    const QStringList names = Screens::names();
    for (const QString &name : names) {
        QTest::addRow("%s light", qPrintable(name)) << name << false;
        QTest::addRow("%s dark", qPrintable(name)) << name << true;
    }
}

void TestAccessibility::everyControlHasANameAndARole()
{
    QFETCH(const QString, screen);
    Screens screens(u"en"_s);
    const QWidget *window = screens.open(screen);
    QVERIFY(window);
    const QList<QWidget *> found = controls(window);
    QVERIFY(!found.isEmpty());
    for (QWidget *control : found) {
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(control);
        QVERIFY2(told, qPrintable(describe(control)));
        const bool hasLabel = !told->relations(QAccessible::Label).isEmpty();
        QVERIFY2(hasLabel || !told->text(QAccessible::Name).isEmpty(), qPrintable(describe(control)));
        QVERIFY2(told->role() != QAccessible::Client && told->role() != QAccessible::NoRole,
                 qPrintable(describe(control)));
        QVERIFY2(told->state().focusable, qPrintable(describe(control)));
    }
}

/// A name is not its own description.
void TestAccessibility::nothingIsToldTwice()
{
    QFETCH(const QString, screen);
    Screens screens(u"en"_s);
    const QWidget *window = screens.open(screen);
    QVERIFY(window);
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *told =
            widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        const QString description = told ? told->text(QAccessible::Description) : QString();
        QVERIFY2(description.isEmpty() || description != told->text(QAccessible::Name), qPrintable(describe(widget)));
    }
}

void TestAccessibility::noMarksAreTold_data()
{
    QTest::addColumn<QString>("screen");
    const QStringList names = Screens::names();
    for (const QString &name : names) {
        if (!Screens::usersNames().contains(name)) { // in which names that somebody chose stand
            QTest::addRow("%s", qPrintable(name)) << name;
        }
    }
}

/// Those that keep letters in order are for the eye alone.
void TestAccessibility::noMarksAreTold()
{
    QFETCH(const QString, screen);
    Screens screens(u"ar"_s);
    const QWidget *window = screens.open(screen);
    QVERIFY(window);
    static const QRegularExpression marks(u"[\\x{2066}-\\x{2069}]"_s);
    QStringList found;
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        QStringList texts;
        if (const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            told && widget->isVisible()) {
            texts = {told->text(QAccessible::Name), told->text(QAccessible::Description)};
        }
        const auto *list = qobject_cast<const QListView *>(widget);
        const auto *commands = list ? qobject_cast<const CommandModel *>(list->model()) : nullptr;
        for (int row = 0; commands && row < commands->rowCount(); ++row) {
            texts.append(commands->index(row, 0).data(Qt::AccessibleTextRole).toString());
        }
        for (const QString &text : texts.filter(marks)) {
            found.append(describe(widget) + u": "_s + text);
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));
}

void TestAccessibility::iconHasItsNameAsToolTip()
{
    Screens screens(u"en"_s);
    QVERIFY(screens.open(u"sign-in"_s));
    auto *menu = screens.fixture().part<QToolButton>("mainMenu");
    QCOMPARE(menu->toolTip(), QString());
    QHelpEvent asked(QEvent::ToolTip, menu->rect().center(), menu->mapToGlobal(menu->rect().center()));
    QApplication::sendEvent(menu, &asked);
    QCOMPARE(QToolTip::text(), u"Menu"_s);
}

void TestAccessibility::tabReachesEveryControl()
{
    QFETCH(const QString, screen);
    Screens screens(u"en"_s);
    QWidget *window = openActive(screens, screen);
    QVERIFY(window);
    QVERIFY2(window->focusWidget(), "nothing has the keyboard");
    const QList<QWidget *> order = walk(window);
    const QList<QWidget *> found = controls(window);
    for (QWidget *control : found) {
        QVERIFY2(order.contains(control), qPrintable(u"never reached: "_s + describe(control)));
    }
    const auto buttons = window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        const bool isPartOfAControl =
            button->parentWidget()->inherits("QLineEdit") || button->inherits("QTableCornerButton");
        if (button->window() == window && button->isVisible() && button->isEnabled() && !isPartOfAControl) {
            QVERIFY2(button->focusPolicy() & Qt::TabFocus,
                     qPrintable(u"no way there by keyboard: "_s + describe(button)));
        }
    }
}

void TestAccessibility::focusOrderIsReadingOrder_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("language");
    const QStringList names = Screens::names();
    for (const QString &name : names) {
        QTest::addRow("%s", qPrintable(name)) << name << u"en"_s;
        QTest::addRow("%s right to left", qPrintable(name)) << name << u"ar"_s;
    }
}

void TestAccessibility::focusOrderIsReadingOrder()
{
    QFETCH(const QString, screen);
    QFETCH(const QString, language);
    Screens screens(language);
    QWidget *window = openActive(screens, screen);
    QVERIFY(window);
    QList<QWidget *> order = walk(window);
    // Undo comes behind all others, so that Tab leads from an edited field to the next one.
    order.removeIf([](const QWidget *each) { return each->objectName().startsWith(u"undo_"); });
    QVERIFY(!order.isEmpty());
    int breaks = 0; // the one from the last control to the first is none
    QString where;
    for (qsizetype i = 0; i < order.size(); ++i) {
        QWidget *next = order.at((i + 1) % order.size());
        if (order.size() > 1 && !isReadFirst(order.at(i), next)) {
            ++breaks;
            where += u"\n%1 before %2"_s.arg(describe(order.at(i)), describe(next));
        }
    }
    QVERIFY2(breaks <= 1, qPrintable(where));
}

void TestAccessibility::focusIsSeen()
{
    QFETCH(const QString, screen);
    QFETCH(const bool, isDark);
    Theme::setScheme(isDark ? Theme::Dark : Theme::Light);
    Screens screens(u"en"_s);
    QWidget *window = openActive(screens, screen);
    QVERIFY(window);
    const qsizetype count = controls(window).size();
    for (qsizetype step = 0; step < count; ++step) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab); // which scrolls to it as well
        QWidget *control = window->focusWidget();
        if (auto *line = qobject_cast<QLineEdit *>(control)) {
            line->deselect(); // the selection is seen, but an empty line has none
        }
        const QRect place = QRect(control->mapTo(window, QPoint()), control->size()).adjusted(-3, -3, 3, 3);
        const QImage with = window->grab(place).toImage();
        control->clearFocus();
        const QImage without = window->grab(place).toImage();
        control->setFocus(Qt::TabFocusReason);
        const int changed = clearlyChanged(with, without);
        QVERIFY2(changed >= leastOfRing(control->size()),
                 qPrintable(u"%1 of %2 pixels show the keyboard: %3"_s.arg(changed)
                                .arg(leastOfRing(control->size()))
                                .arg(describe(control))));
    }
}

/// The measure itself: a few pixels, or a ring that is hardly another colour, are not seen.
void TestAccessibility::measuresTheRing()
{
    const QSize size(60, 30);
    QImage without(size, QImage::Format_RGB32);
    without.fill(Qt::white);
    const auto ringOf = [&](const QColor &color) {
        QImage with = without;
        QPainter painter(&with);
        painter.setPen(color);
        painter.drawRect(0, 0, size.width() - 1, size.height() - 1);
        return clearlyChanged(with, without);
    };
    QVERIFY(ringOf(QColor(0x22, 0x55, 0xCC)) >= leastOfRing(size));
    QCOMPARE(ringOf(QColor(0xCC, 0xCC, 0xCC)), 0);
    QImage caret = without;
    QPainter(&caret).drawLine(5, 5, 5, 25);
    QVERIFY(clearlyChanged(caret, without) < leastOfRing(size));
}

namespace {

/// Those of the texts whose mnemonic an earlier one has.
QStringList sharedMnemonics(const QStringList &texts)
{
    QStringList shared;
    QSet<QKeySequence> taken;
    for (const QString &text : texts) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (!keys.isEmpty() && taken.contains(keys)) {
            shared.append(text);
        }
        taken.insert(keys);
    }
    return shared;
}

} // namespace

void TestAccessibility::noMnemonicTwice_data()
{
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("language");
    const QStringList names = Screens::names();
    for (const QString &name : names) {
        for (const Language::Choice &choice : Language::offered()) {
            QTest::addRow("%s %s", qPrintable(name), qPrintable(choice.code)) << name << choice.code;
        }
    }
}

/// Qt would go from one to the other by turns, and press neither.
void TestAccessibility::noMnemonicTwice()
{
    QFETCH(const QString, screen);
    QFETCH(const QString, language);
    Screens screens(language);
    const QWidget *window = screens.open(screen);
    QVERIFY(window);
    QStringList texts;
    const auto widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
        if (widget->isVisible() && widget->window() == window) {
            texts.append(text);
        }
    }
    QCOMPARE(sharedMnemonics(texts), QStringList());
}

void TestAccessibility::noMnemonicTwiceInAMenu_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("language");
    const QStringList menus = Screens::menus();
    for (const QString &menu : menus) {
        for (const Language::Choice &choice : Language::offered()) {
            QTest::addRow("%s %s", qPrintable(menu), qPrintable(choice.code)) << menu << choice.code;
        }
    }
}

/// Besides that, each of its actions has words, and a way back from it by keyboard.
void TestAccessibility::noMnemonicTwiceInAMenu()
{
    QFETCH(const QString, menu);
    QFETCH(const QString, language);
    Screens screens(language);
    QPointer<QMenu> opened = screens.openMenu(menu);
    QVERIFY(opened);
    QStringList texts;
    const auto actions = opened->actions();
    QVERIFY(actions.size() > 3);
    for (const QAction *action : actions) {
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
        texts.append(action->text());
    }
    QCOMPARE(sharedMnemonics(texts), QStringList());
    QTest::keyClick(opened, Qt::Key_Down);
    QVERIFY(opened->activeAction());
    QTest::keyClick(opened, Qt::Key_Escape);
    QVERIFY(!opened || !opened->isVisible());
}

void TestAccessibility::disabledSaysWhy()
{
    QFETCH(const QString, screen);
    Screens screens(u"en"_s);
    const QWidget *window = screens.open(screen);
    QVERIFY(window);
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus;
        const bool isPart = !widget->parentWidget() || !widget->parentWidget()->isEnabled()
            || widget->parentWidget()->inherits("QLineEdit");
        if (widget->window() != window || !widget->isVisible() || widget->isEnabled() || !isControl || isPart) {
            continue;
        }
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!told->text(QAccessible::Description).isEmpty(), qPrintable(describe(widget)));
        QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(describe(widget)));
    }
}

void TestAccessibility::paletteIsReadable()
{
    QFETCH(const bool, isDark);
    Theme::setScheme(isDark ? Theme::Dark : Theme::Light);
    const QPalette palette = QApplication::palette();
    const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase},
        {QPalette::PlaceholderText, QPalette::Base},      {QPalette::Link, QPalette::Window},
    };
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[text, ground] : pairs) {
            const double found = contrast(palette.color(group, text).rgb(), palette.color(group, ground).rgb());
            QVERIFY2(found >= 4.5, qPrintable(u"%1 on %2: %3"_s.arg(text).arg(ground).arg(found)));
        }
    }
}

void TestAccessibility::chipsAreReadable()
{
    QFETCH(const bool, isDark);
    Theme::setScheme(isDark ? Theme::Dark : Theme::Light);
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Ok, Tone::Warning, Tone::Danger}) {
        Chip chip;
        chip.setTone(tone);
        chip.setText(u"███"_s); // else thin letters would be mixed with what is behind them
        chip.resize(chip.sizeHint());
        chip.ensurePolished();
        const double found = drawnContrast(chip.grab().toImage());
        QVERIFY2(found >= 4.5, qPrintable(u"tone %1: %2"_s.arg(int(tone)).arg(found)));
    }
}

/// Each status has its word, and each tone of them a mark of its own before it.
void TestAccessibility::nothingIsToldByColourAlone()
{
    QSet<QChar> marks;
    for (const QString &status : {u"ACTIVE"_s, u"INACTIVE"_s, u"BLOCKED"_s, u"EXPIRED"_s, u"DELETED"_s}) {
        const ChipFace face = statusFace(status);
        QVERIFY2(face.text.size() > 2 && !marks.contains(face.text.front()), qPrintable(status));
        marks.insert(face.text.front());
    }
    QVERIFY(statusFace(u"OF_A_LATER_VERSION"_s).text.contains(u"OF_A_LATER_VERSION"_s));
}

/// That is what a screen reader tells without being asked, when it appears.
void TestAccessibility::messageIsAnAlert()
{
    Screens screens(u"en"_s);
    QVERIFY(screens.open(u"edited-user"_s));
    int shown = 0;
    const auto areas = screens.fixture().window.findChildren<MessageArea *>();
    for (MessageArea *area : areas) {
        if (area->isVisible()) {
            ++shown;
            const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(area);
            QCOMPARE(told->role(), QAccessible::AlertMessage);
            QCOMPARE(told->text(QAccessible::Name), u"It failed.\nWhy."_s);
        }
    }
    QCOMPARE(shown, 1);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
