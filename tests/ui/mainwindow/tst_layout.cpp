// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTableWidget>
#include <QToolButton>

#include "commands/commandmodel.h"
#include "directory/filterbutton.h"
#include "look/textsize.h"
#include "look/theme.h"
#include "screens.h"
#include "widgets/chip.h"
#include "widgets/elidedlabel.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

/// No text is cut and no control lies over another or outside its parent: on every screen, in every language and in one
/// that is a third longer, at the smallest window, left to right and right to left. The same runs at 200 %, and with
/// text of 125 %, see CMakeLists.txt.
class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { Language().use(u"en"_s); }
    void nothingIsCut_data();
    void nothingIsCut();
    void noMenuIsCut_data();
    void noMenuIsCut();
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

QString tooNarrow(int needed, int given)
{
    return needed > given ? u"needs %1 wide, has %2"_s.arg(needed).arg(given) : QString();
}

QString cutLabel(const QLabel &label)
{
    const QSize size = label.size();
    const bool tellsWhatIsCut = qobject_cast<const ElidedLabel *>(&label) || qobject_cast<const Chip *>(&label);
    const bool isWholeInToolTip = tellsWhatIsCut && !label.toolTip().isEmpty();
    const bool isCut = label.wordWrap() ? label.heightForWidth(size.width()) > size.height()
                                        : label.sizeHint().width() > size.width() + 1 && !isWholeInToolTip;
    return isCut && !label.text().isEmpty() ? u"needs %1 × %2, has %3 × %4"_s.arg(label.sizeHint().width())
                                                  .arg(label.heightForWidth(size.width()))
                                                  .arg(size.width())
                                                  .arg(size.height())
                                            : QString();
}

/// One that paints its text itself is measured as it paints it.
QString cutButton(const QAbstractButton &button)
{
    if (button.text().isEmpty()) {
        return {};
    }
    if (qobject_cast<const FilterButton *>(&button)) {
        const QFontMetrics metrics(Theme::font(Theme::noteSize, QFont::DemiBold));
        return tooNarrow(metrics.horizontalAdvance(button.text() + u" ▾"_s), button.width());
    }
    const bool isLow = button.sizeHint().height() > button.height();
    return isLow ? u"is too low"_s : tooNarrow(button.sizeHint().width(), button.width());
}

/// The words that stand in a line as long as nothing is typed; they may be cut where its tool tip says the same.
QString cutPlaceholder(const QLineEdit &line)
{
    const bool isWholeInToolTip = line.toolTip() == line.placeholderText();
    if (!line.text().isEmpty() || line.placeholderText().isEmpty() || isWholeInToolTip) {
        return {};
    }
    constexpr int ownMargins = 4; // on both sides, which Qt leaves free
    QStyleOptionFrame option;
    option.initFrom(&line);
    option.lineWidth = line.hasFrame() ? 1 : 0;
    const QRect contents = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    const int room = contents.marginsRemoved(line.textMargins()).width() - ownMargins;
    return tooNarrow(line.fontMetrics().horizontalAdvance(line.placeholderText()), room);
}

QString cutChoice(const QComboBox &box)
{
    if (box.isEditable()) {
        return {};
    }
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return tooNarrow(box.fontMetrics().horizontalAdvance(box.currentText()), room.width());
}

QString cutSections(const QHeaderView &header)
{
    QStringList cut;
    for (int section = 0; section < header.count(); ++section) {
        const QString title = header.model()->headerData(section, header.orientation()).toString();
        const bool isSorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
        const int words = header.fontMetrics().horizontalAdvance(title + (isSorted ? u" ▲"_s : QString()));
        const QString fault = tooNarrow(words + Theme::space3 + Theme::space1, header.sectionSize(section) + 1);
        if (!header.isSectionHidden(section) && !fault.isEmpty()) {
            cut.append(title + u" "_s + fault);
        }
    }
    return cut.join(u", "_s);
}

/// A row may be cut where its tool tip has the whole of it.
QString cutRows(const QListView &list)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        const QString text = index.data().toString();
        const QString keys = index.data(CommandModel::KeysRole).toString();
        const int needed = list.fontMetrics().horizontalAdvance(text + keys) + (keys.isEmpty() ? 2 : 3) * Theme::space3;
        const bool isCut = list.wordWrap() ? list.sizeHintForIndex(index).height() > list.visualRect(index).height()
                                           : needed > list.viewport()->width();
        if (isCut && index.data(Qt::ToolTipRole).toString().isEmpty()) {
            return u"cuts “%1”"_s.arg(text);
        }
    }
    return {};
}

/// Why the text of this widget can't be read whole; empty where it can.
QString cutText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return cutLabel(*label);
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return cutButton(*button);
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(widget)) {
        return cutPlaceholder(*line);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        return cutChoice(*box);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        return cutSections(*header);
    }
    const auto *list = qobject_cast<const QListView *>(widget);
    return list ? cutRows(*list) : QString();
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

/// A size of the window, as designed.
QSize sized(int width, int height)
{
    return {Length(width), Length(height)};
}

QSize smallest()
{
    return sized(640, 560);
}
constexpr QSize usual(1360, 860);

} // namespace

#define VERIFY_LAYOUT(window)                                                                                          \
    do {                                                                                                               \
        const QStringList found = faults(window);                                                                      \
        QVERIFY2(found.isEmpty(), qPrintable(u"\n"_s + found.join(u'\n')));                                            \
    } while (false)

void TestLayout::initTestCase()
{
    bool isGiven = false;
    const int percent = qEnvironmentVariableIntValue("TEXT_SIZE", &isGiven);
    TextSize().use(isGiven ? percent : TextSize::usual);
    Theme::apply(*qApp, Theme::Light);
}

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
    for (const QSize &size : {usual, sized(1000, 560), smallest()}) {
        settle(*window, size);
        VERIFY_LAYOUT(*window);
    }
    if (auto *back = screens.fixture().part<QPushButton>("backToUsers"); back && back->isVisible()) {
        back->click(); // to the half that has no room beside the other
        settle(*window, smallest());
        VERIFY_LAYOUT(*window);
    }
}

void TestLayout::noMenuIsCut_data()
{
    QTest::addColumn<QString>("menu");
    QTest::addColumn<QString>("language");
    const QStringList menus = Screens::menus();
    for (const QString &menu : menus) {
        for (const QString &language : {u"en"_s, u"ar"_s, Language::pseudoCode()}) {
            QTest::addRow("%s %s", qPrintable(menu), qPrintable(language)) << menu << language;
        }
    }
}

void TestLayout::noMenuIsCut()
{
    QFETCH(const QString, menu);
    QFETCH(const QString, language);
    Screens screens(language);
    const QMenu *opened = screens.openMenu(menu);
    QVERIFY(opened);
    QVERIFY(opened->actions().size() > 3);
    QVERIFY(opened->screen()->availableGeometry().contains(opened->geometry()));
    const auto actions = opened->actions();
    for (QAction *action : actions) {
        const QRect place = opened->actionGeometry(action);
        QVERIFY2(opened->rect().contains(place), qPrintable(action->text()));
        QVERIFY2(opened->fontMetrics().size(Qt::TextShowMnemonic, action->text()).width() <= place.width(),
                 qPrintable(action->text()));
    }
}

void TestLayout::dialogsFitASmallWindow()
{
    int dialogs = 0;
    for (const QString &screen : Screens::names()) {
        Screens screens(u"en"_s);
        screens.fixture().window.setWindowState(Qt::WindowNoState);
        screens.fixture().window.resize(smallest());
        const QWidget *window = screens.open(screen);
        QVERIFY(window);
        if (window != &screens.fixture().window) {
            ++dialogs;
            QVERIFY2(window->width() <= smallest().width() && window->height() <= smallest().height(),
                     qPrintable(screen));
        }
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
    auto *line = new QLineEdit(&window);
    line->setPlaceholderText(u"more than fits"_s);
    line->setGeometry(0, 50, 60, 40);
    auto *box = new QComboBox(&window);
    box->addItem(u"more than fits"_s);
    box->setGeometry(70, 50, 60, 40);
    auto *list = new QListWidget(&window);
    list->addItem(u"more than fits"_s);
    list->setGeometry(0, 100, 60, 60);
    auto *table = new QTableWidget(1, 1, &window);
    table->setHorizontalHeaderLabels({u"more than fits"_s});
    table->setColumnWidth(0, 40);
    table->setGeometry(70, 100, 120, 60);
    auto *filter = new FilterButton(u"more than fits"_s, &window);
    filter->setGeometry(0, 170, 60, 20);
    window.resize(200, 200);
    window.show();
    const QStringList found = faults(window);
    // cut; over each other, twice; outside; line; box; list; header; filter
    QVERIFY2(found.size() == 9, qPrintable(found.join(u'\n')));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
