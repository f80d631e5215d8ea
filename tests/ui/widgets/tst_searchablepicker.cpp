// SPDX-FileCopyrightText: 2026 The UserDesk authors
// SPDX-License-Identifier: MIT

#include <algorithm>
#include <functional>

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QVBoxLayout>

#include "users/places.h"
#include "widgets/localeitems.h"
#include "widgets/pickerline.h"
#include "widgets/searchablepicker.h"

using namespace Qt::StringLiterals;
using namespace userdesk;

namespace {

int s_loads = 0;

const std::vector<PickerItem> everyFruit{{u"apple"_s, u"Apple pie"_s, u"sweet"_s},
                                         {u"pineapple"_s, u"Pineapple"_s, u"sweet"_s},
                                         {u"crab"_s, u"Crab apple"_s, u"sour"_s},
                                         {u"citron"_s, u"Çitrön"_s, u"sour"_s},
                                         {u"bergamot"_s, u"Bergamot"_s, u"sour"_s}};

std::vector<PickerItem> allFruit()
{
    ++s_loads;
    return everyFruit;
}

PickerItem describeFruit(const QString &value)
{
    const auto found = std::ranges::find(everyFruit, value, &PickerItem::value);
    return found == everyFruit.end() ? PickerItem{value, value, {}} : *found;
}

QString fruitNamed(const QString &text)
{
    return text == u"malus" ? u"apple"_s : QString();
}

PickerNames namesOfFruit(const QString &value)
{
    return value == u"citron"  ? PickerNames{{u"yellow fruit"_s}, 2}
        : value == u"bergamot" ? PickerNames{{u"yellow fruit"_s}, 1}
                               : PickerNames{};
}

constexpr PickerSource fruit{allFruit, describeFruit, fruitNamed, namesOfFruit};

/// What stands in the list that opens while one types.
QStringList found(const SearchablePicker &picker)
{
    QStringList texts;
    const QAbstractItemModel *list = picker.completer()->completionModel();
    for (int row = 0; row < list->rowCount(); ++row) {
        texts.append(list->index(row, 0).data().toString());
    }
    return texts;
}

/// With the focus, so that keys and lists work as in a form.
void activate(SearchablePicker &picker)
{
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    picker.lineEdit()->selectAll();
}

} // namespace

class TestSearchablePicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { s_loads = 0; }
    void showsAKnownValueWithoutMakingTheList();
    void keepsAnUnknownValue();
    void typedTextIsTheItemThatItNames_data();
    void typedTextIsTheItemThatItNames();
    void choosingFromTheListGivesItsValue();
    void findsTheLikeliestFirst_data();
    void findsTheLikeliestFirst();
    void keysTakeWhatIsFound_data();
    void keysTakeWhatIsFound();
    void typingReplaces();
    void aHalfTypedWordStays();
    void escapeIsTheFormsOtherwise();
    void namesTheItemOnceTypingIsOver();
    void halfAWordHasNoTime();
    void countryWithoutALanguageIsNoLocale();
    void listGoesWithTheKeyboard_data();
    void listGoesWithTheKeyboard();
    void presentValueComesFirst_data();
    void presentValueComesFirst();
    void findsPlaces_data();
    void findsPlaces();
    void findsTheZonesOfAnOffset();
    void keepsWhatAUserHas_data();
    void keepsWhatAUserHas();
    void saysWhatIsNotInTheList();
    void everyLocaleHasAnOwnValue();
    void zonesKnowTheTimeThere();
};

void TestSearchablePicker::showsAKnownValueWithoutMakingTheList()
{
    SearchablePicker picker(fruit);
    picker.setValue(u"citron"_s);
    QCOMPARE(picker.currentText(), u"Çitrön"_s);
    QCOMPARE(picker.extra(), u"sour"_s);
    QCOMPARE(s_loads, 0);
}

void TestSearchablePicker::keepsAnUnknownValue()
{
    SearchablePicker picker(fruit);
    const QSignalSpy changes(&picker, &SearchablePicker::valueChanged);
    picker.setValue(u"xx_YY"_s);
    QCOMPARE(picker.value(), u"xx_YY"_s);
    QCOMPARE(picker.currentText(), u"xx_YY"_s);
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    picker.clearFocus();
    QCOMPARE(picker.value(), u"xx_YY"_s);
    QCOMPARE(changes.count(), 1);
}

void TestSearchablePicker::typedTextIsTheItemThatItNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("value") << u"apple"_s << u"apple"_s;
    QTest::newRow("value in another case") << u"APPLE"_s << u"apple"_s;
    QTest::newRow("display with spaces around") << u" apple PIE "_s << u"apple"_s;
    QTest::newRow("another name of it") << u"malus"_s << u"apple"_s;
    QTest::newRow("pasted with what can't be seen") << u"\u200bapple\u2060\n"_s << u"apple"_s;
    QTest::newRow("none") << u"pear"_s << u"pear"_s;
    QTest::newRow("part of one") << u"pie"_s << u"pie"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSearchablePicker::typedTextIsTheItemThatItNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, value);
    SearchablePicker picker(fruit);
    picker.setValue(u"citron"_s);
    const QSignalSpy changes(&picker, &SearchablePicker::valueChanged);
    picker.lineEdit()->setText(typed); // as a screen reader's user does
    QCOMPARE(picker.value(), value);
    QCOMPARE(changes.last().first().toString(), value);
    QCOMPARE(picker.currentText(), typed); // nothing moves while one types
}

void TestSearchablePicker::choosingFromTheListGivesItsValue()
{
    SearchablePicker picker(fruit);
    picker.setValue(u"citron"_s);
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    picker.showPopup();
    picker.hidePopup();
    QCOMPARE(picker.value(), u"citron"_s);
    QTest::keyClick(&picker, Qt::Key_Up);
    QCOMPARE(picker.value(), u"crab"_s);
    QCOMPARE(picker.currentText(), u"Crab apple"_s);
}

void TestSearchablePicker::findsTheLikeliestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("without case and diacritics") << u"ITRON"_s << QStringList{u"Çitrön"_s};
    QTest::newRow("start, word, inside") << u"appl"_s << QStringList{u"Apple pie"_s, u"Crab apple"_s, u"Pineapple"_s};
    QTest::newRow("the very name before a start") << u"crab"_s << QStringList{u"Crab apple"_s};
    QTest::newRow("a name that isn't shown, by place") << u"yellow"_s << QStringList{u"Bergamot"_s, u"Çitrön"_s};
    QTest::newRow("words in another order") << u"apple crab"_s << QStringList{u"Crab apple"_s};
    QTest::newRow("none") << u"pear"_s << QStringList();
    QTest::newRow("huge") << QString(500, u'a') << QStringList();
}

void TestSearchablePicker::findsTheLikeliestFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, expected);
    SearchablePicker picker(fruit);
    activate(picker);
    QTest::keyClicks(&picker, typed);
    QCOMPARE(found(picker), expected);
    QTest::keyClick(&picker, Qt::Key_Backspace); // and again, with another text
    QTest::keyClick(&picker, typed.back().toLatin1());
    QCOMPARE(found(picker), expected);
}

void TestSearchablePicker::keysTakeWhatIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("value");
    QTest::newRow("Enter") << u"crab"_s << QList<int>{Qt::Key_Return} << u"crab"_s;
    QTest::newRow("Enter of the number pad") << u"bergamo"_s << QList<int>{Qt::Key_Enter} << u"bergamot"_s;
    QTest::newRow("Tab takes the first") << u"appl"_s << QList<int>{Qt::Key_Tab} << u"apple"_s;
    QTest::newRow("Shift+Tab") << u"appl"_s << QList<int>{Qt::Key_Backtab} << u"apple"_s;
    QTest::newRow("the second") << u"appl"_s << QList<int>{Qt::Key_Down, Qt::Key_Return} << u"crab"_s;
    QTest::newRow("the second, by Tab") << u"appl"_s << QList<int>{Qt::Key_Down, Qt::Key_Tab} << u"crab"_s;
    QTest::newRow("Escape puts the old one back") << u"appl"_s << QList<int>{Qt::Key_Escape} << u"citron"_s;
    QTest::newRow("Escape after a name") << u"bergamot"_s << QList<int>{Qt::Key_Escape} << u"citron"_s;
    QTest::newRow("nothing found") << u"pear"_s << QList<int>{Qt::Key_Return} << u"pear"_s;
    QTest::newRow("nothing found, Escape") << u"pear"_s << QList<int>{Qt::Key_Escape} << u"citron"_s;
    QTest::newRow("nothing typed, Tab") << QString() << QList<int>{Qt::Key_Tab} << u"citron"_s;
    QTest::newRow("emptied, Tab") << QString() << QList<int>{Qt::Key_Delete, Qt::Key_Tab} << QString();
}

void TestSearchablePicker::keysTakeWhatIsFound()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, keys);
    QFETCH(QString, value);
    QWidget form;
    auto *before = new QLineEdit(&form);
    auto *picker = new SearchablePicker(fruit, &form);
    auto *after = new QLineEdit(&form);
    after->move(0, 100);
    QWidget::setTabOrder(before, picker);
    QWidget::setTabOrder(picker, after);
    picker->setValue(u"citron"_s);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    picker->setFocus();
    picker->lineEdit()->selectAll();
    const auto receiver = [picker]() -> QWidget * {
        QWidget *list = picker->completer()->popup();
        return list->isVisible() ? list : picker;
    };
    for (const QChar letter : typed) {
        QTest::keyClick(receiver(), letter.toLatin1());
    }
    for (const int key : keys) {
        QTest::keyClick(receiver(), Qt::Key(key));
    }
    QCOMPARE(picker->value(), value);
    QCOMPARE(picker->currentText(), describeFruit(value).display);
    QVERIFY(!picker->completer()->popup()->isVisible());
    QCOMPARE(after->hasFocus(), keys.last() == Qt::Key_Tab);
    QCOMPARE(before->hasFocus(), keys.last() == Qt::Key_Backtab);
}

/// What is there is replaced by what one types, also the first time, and after Escape.
void TestSearchablePicker::typingReplaces()
{
    QWidget form;
    auto *before = new QLineEdit(&form);
    auto *picker = new SearchablePicker(fruit, &form);
    picker->setValue(u"citron"_s);
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(picker->hasFocus());
    QTest::keyClicks(picker, u"pq"_s);
    QCOMPARE(picker->currentText(), u"pq"_s);
    QTest::keyClick(picker, Qt::Key_Down); // nothing is found, so that it leads nowhere
    QCOMPARE(picker->currentText(), u"pq"_s);
    QTest::keyClick(picker, Qt::Key_Escape);
    QCOMPARE(picker->currentText(), u"Çitrön"_s);
    QTest::keyClicks(picker, u"crab"_s);
    QCOMPARE(picker->currentText(), u"crab"_s);
}

/// Where the mouse takes the focus away, nothing was chosen: the word stays as it is, and Escape still helps.
void TestSearchablePicker::aHalfTypedWordStays()
{
    SearchablePicker picker(fruit);
    picker.setValue(u"citron"_s);
    activate(picker);
    QTest::keyClicks(&picker, u"appl"_s);
    picker.completer()->popup()->hide();
    picker.clearFocus();
    QCOMPARE(picker.currentText(), u"appl"_s);
    QCOMPARE(picker.value(), u"appl"_s);
    picker.setFocus();
    QTest::keyClick(&picker, Qt::Key_Escape);
    QCOMPARE(picker.value(), u"citron"_s);
}

/// Only while there is something to put back: else Escape is the form's.
void TestSearchablePicker::escapeIsTheFormsOtherwise()
{
    SearchablePicker picker(fruit);
    picker.setValue(u"citron"_s);
    activate(picker);
    QSignalSpy escaped(new QShortcut(Qt::Key_Escape, &picker), &QShortcut::activated);
    QTest::keyClick(&picker, Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
    picker.lineEdit()->setText(u"pear"_s);
    QTest::keyClick(&picker, Qt::Key_Escape);
    QCOMPARE(escaped.count(), 1);
    QCOMPARE(picker.value(), u"citron"_s);
}

void TestSearchablePicker::namesTheItemOnceTypingIsOver()
{
    SearchablePicker picker(fruit);
    picker.show();
    QVERIFY(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
    picker.lineEdit()->selectAll();
    QTest::keyClicks(picker.lineEdit(), u"apple"_s);
    QCOMPARE(picker.currentText(), u"apple"_s);
    picker.completer()->popup()->hide();
    picker.clearFocus();
    QCOMPARE(picker.currentText(), u"Apple pie"_s);
    QCOMPARE(picker.value(), u"apple"_s);
}

void TestSearchablePicker::findsPlaces_data()
{
    QTest::addColumn<bool>("isZone");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value"); ///< taken by Enter
    const auto zone = [](const char *typed, const char *value) {
        QTest::newRow(typed) << true << QString::fromUtf8(typed) << QString::fromUtf8(value);
    };
    zone("istanbul", "Europe/Istanbul");
    zone("İstanbul", "Europe/Istanbul");
    zone("new york", "America/New_York");
    zone("america/new y", "America/New_York");
    zone("Turkey", "Europe/Istanbul"); // an old name as well as the country's
    zone("Türkei", "Europe/Istanbul");
    zone("Türkiye", "Europe/Istanbul");
    zone("almanya", "Europe/Berlin");
    zone("United States", "America/New_York");
    zone("États-Unis", "America/New_York");
    zone("مصر", "Africa/Cairo");
    zone("Kairo", "Africa/Cairo");
    zone("são paulo", "America/Sao_Paulo");
    zone("Europe/Kiev", "Europe/Kyiv");
    zone("Kiew", "Europe/Kyiv");
    zone("Asia/Calcutta", "Asia/Kolkata");
    zone("US/Eastern", "America/New_York");
    zone("TRT", "Europe/Istanbul");
    zone("JST", "Asia/Tokyo");
    zone("GMT+8:45", "Australia/Eucla");
    zone("UTC+05:45", "Asia/Kathmandu");
    zone("gmt +5:45", "Asia/Kathmandu");
    zone("+0545", "Asia/Kathmandu");
    zone("UTC\u22129:30", "Pacific/Marquesas");
    zone("India Standard Time", "Asia/Kolkata");
    zone("gmt+5", "Asia/Karachi"); // not Antarctica
    zone("coordinated", "UTC");
    zone("Zulu", "UTC");
    // Of all that have the same time, the one that most people mean.
    zone("PST", "America/Los_Angeles");
    zone("Pacific", "America/Los_Angeles");
    zone("EST", "America/New_York");
    zone("Eastern", "America/New_York");
    zone("CST", "America/Chicago");
    zone("CET", "Europe/Berlin");
    zone("IST", "Asia/Kolkata");
    zone("GMT+3", "Europe/Istanbul");
    zone("UTC-8", "America/Los_Angeles");
    // Cities that no zone is named after.
    zone("Ankara", "Europe/Istanbul");
    zone("Munich", "Europe/Berlin");
    zone("münchen", "Europe/Berlin");
    zone("Beijing", "Asia/Shanghai");
    zone("Mumbai", "Asia/Kolkata");
    zone("Texas", "America/Chicago");
    zone("saigon", "Asia/Ho_Chi_Minh");
    zone("أنقرة", "Europe/Istanbul");
    const auto locale = [](const char *typed, const char *value) {
        QTest::addRow("locale %s", typed) << false << QString::fromUtf8(typed) << QString::fromUtf8(value);
    };
    locale("tr-TR", "tr_TR");
    locale("pt-br", "pt_BR");
    locale("tr_TR.UTF-8", "tr_TR");
    locale("zh-Hans-CN", "zh_CN");
    locale("tr", "tr_TR");
    locale("turkish", "tr_TR");
    locale("türkçe", "tr_TR");
    locale("Türkisch", "tr_TR");
    locale("Germany", "de_DE");
    locale("Deutschland", "de_DE");
    locale("Almanca", "de_DE");
    locale("English", "en_US");
    locale("allemand", "de_DE");
    locale("german austria", "de_AT");
    locale("Japan", "ja_JP");
    locale("日本語", "ja_JP");
    locale("العربية", "ar_EG");
    // Of a country, what most people speak there.
    locale("United States", "en_US");
    locale("Amerika", "en_US");
    locale("USA", "en_US");
    locale("US", "en_US");
    locale("UK", "en_GB"); // as one writes a country, though uk is a language
    locale("uk", "uk_UA");
    locale("AR", "es_AR");
    locale("United Kingdom", "en_GB");
    locale("Großbritannien", "en_GB");
    locale("İngiltere", "en_GB");
    locale("England", "en_GB");
    locale("GB", "en_GB");
    locale("english uk", "en_GB");
    locale("switzerland", "de_CH");
    locale("Schweiz", "de_CH");
    locale("Holland", "nl_NL");
    locale("India", "hi_IN");
    locale("Brazil", "pt_BR");
    locale("Egypt", "ar_EG");
}

void TestSearchablePicker::findsPlaces()
{
    QFETCH(bool, isZone);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    SearchablePicker picker(isZone ? timeZoneItems : localeItems);
    activate(picker);
    picker.lineEdit()->setText(typed);
    QTest::keyClick(&picker, Qt::Key_Return);
    QCOMPARE(picker.value(), value);
}

void TestSearchablePicker::halfAWordHasNoTime()
{
    for (const QString &typed : {u"Berl"_s, u"EST5"_s, u"ABC+3"_s, u"x"_s, QString()}) {
        QVERIFY2(describeTimeZone(typed).extra.isEmpty(), qPrintable(typed));
    }
    QVERIFY(describeTimeZone(u"Europe/Berlin"_s).extra.startsWith(u"now "_s));
}

/// Antarctica has no language, and so no locale.
void TestSearchablePicker::countryWithoutALanguageIsNoLocale()
{
    QVERIFY(localeNamed(u"AQ"_s).isEmpty());
    QCOMPARE(localeNamed(u"UK"_s), u"en_GB"_s);
}

/// The list takes every key: it goes when the keyboard does, or when the value is taken back.
void TestSearchablePicker::listGoesWithTheKeyboard_data()
{
    QTest::addColumn<std::function<void(SearchablePicker &, QLineEdit &)>>("leave");
    QTest::addColumn<bool>("isLeft");
    using Leave = std::function<void(SearchablePicker &, QLineEdit &)>;
    QTest::newRow("another field") << Leave([](SearchablePicker &, QLineEdit &other) { other.setFocus(); }) << true;
    QTest::newRow("a shortcut") << Leave([](SearchablePicker &, QLineEdit &other) {
        other.setFocus(Qt::ShortcutFocusReason);
    }) << true;
    QTest::newRow("undone") << Leave([](SearchablePicker &picker, QLineEdit &) { picker.setValue(u"Asia/Tokyo"_s); })
                            << false;
    QTest::newRow("hidden") << Leave([](SearchablePicker &picker, QLineEdit &) { picker.hide(); }) << true;
}

void TestSearchablePicker::listGoesWithTheKeyboard()
{
    using Leave = std::function<void(SearchablePicker &, QLineEdit &)>;
    QFETCH(Leave, leave);
    QFETCH(bool, isLeft);
    QWidget window;
    auto *picker = new SearchablePicker(timeZoneItems);
    auto *other = new QLineEdit;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(picker);
    layout->addWidget(other);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    picker->setValue(u"Europe/Berlin"_s);
    picker->setFocus();
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker, u"lond"_s);
    const QWidget *list = picker->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    leave(*picker, *other);
    QVERIFY(!list->isVisible());
    QCOMPARE(picker->value(), isLeft ? u"lond"_s : u"Asia/Tokyo"_s); // nobody pressed Enter or Tab
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QCOMPARE(other->text(), isLeft ? u"x"_s : QString());
    QVERIFY(!isLeft || picker->lineEdit()->text() == u"lond"_s);
}

/// Whose zone or language it is already, that is the likeliest.
void TestSearchablePicker::presentValueComesFirst_data()
{
    QTest::addColumn<bool>("isZone");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken");
    QTest::newRow("offset") << true << u"Europe/Istanbul"_s << u"GMT+3"_s << u"Europe/Istanbul"_s;
    QTest::newRow("another offset") << true << u"Europe/Istanbul"_s << u"GMT+5:45"_s << u"Asia/Kathmandu"_s;
    QTest::newRow("language") << false << u"en_GB"_s << u"english"_s << u"en_GB"_s;
    QTest::newRow("another language") << false << u"en_GB"_s << u"german"_s << u"de_DE"_s;
    QTest::newRow("a better match") << false << u"en_GB"_s << u"English (United States)"_s << u"en_US"_s;
}

void TestSearchablePicker::presentValueComesFirst()
{
    QFETCH(bool, isZone);
    QFETCH(QString, present);
    QFETCH(QString, typed);
    SearchablePicker picker(isZone ? timeZoneItems : localeItems);
    picker.setValue(present);
    activate(picker);
    picker.lineEdit()->setText(typed);
    QTest::keyClick(&picker, Qt::Key_Return);
    QTEST(picker.value(), "taken");
}

/// In the order in which an operator would look.
void TestSearchablePicker::findsTheZonesOfAnOffset()
{
    SearchablePicker picker(timeZoneItems);
    activate(picker);
    QTest::keyClicks(&picker, u"gmt+3"_s);
    const QStringList zones = found(picker);
    QVERIFY(zones.contains(u"Europe/Istanbul"_s));
    QVERIFY(zones.contains(u"Africa/Nairobi"_s));
    QVERIFY(!zones.contains(u"Asia/Kolkata"_s));
    QVERIFY(zones.indexOf(u"Africa/Nairobi"_s) < zones.indexOf(u"Europe/Athens"_s)
            || QTimeZone("Europe/Athens").isDaylightTime(QDateTime::currentDateTimeUtc()));
    for (const PickerItem &item : allTimeZones()) {
        QVERIFY2(!item.value.startsWith(u"UTC+"_s) && !item.value.startsWith(u"UTC-"_s), qPrintable(item.value));
    }
}

void TestSearchablePicker::keepsWhatAUserHas_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("an old name") << u"Europe/Kiev"_s;
    QTest::newRow("one of Qt's own") << u"UTC+03:00"_s;
    QTest::newRow("none") << u"Mars/Olympus"_s;
    QTest::newRow("odd case") << u"europe/berlin"_s;
}

void TestSearchablePicker::keepsWhatAUserHas()
{
    QFETCH(QString, value);
    SearchablePicker picker(timeZoneItems);
    picker.setValue(value);
    const QSignalSpy changes(&picker, &SearchablePicker::valueChanged);
    activate(picker);
    QTest::keyClick(&picker, Qt::Key_Return);
    QTest::keyClick(&picker, Qt::Key_Tab);
    QCOMPARE(picker.value(), value);
    QCOMPARE(changes.count(), 0);
    picker.lineEdit()->setText(u"x"_s);
    picker.lineEdit()->setText(value); // typed again, it is what it was
    QCOMPARE(picker.value(), value);
}

void TestSearchablePicker::saysWhatIsNotInTheList()
{
    SearchablePicker picker(fruit);
    const auto extra = [&picker] { return static_cast<PickerLine *>(picker.lineEdit())->extra(); };
    picker.setValue(u"pear"_s); // of the server
    QCOMPARE(extra(), u"not in the list"_s);
    picker.setValue(u"apple"_s);
    QCOMPARE(extra(), u"sweet"_s);
    picker.lineEdit()->setText(u"appl"_s);
    QCOMPARE(extra(), u"not in the list"_s);
    picker.lineEdit()->setText(u"apple pie"_s);
    QCOMPARE(extra(), u"sweet"_s);
    picker.lineEdit()->clear();
    QCOMPARE(extra(), QString());
}

void TestSearchablePicker::everyLocaleHasAnOwnValue()
{
    QStringList values;
    for (const PickerItem &item : allLocales()) {
        QVERIFY2(item.value.contains(u'_'), qPrintable(item.value));
        QCOMPARE(describeLocale(item.value).value, item.value);
        values.append(item.value);
    }
    QVERIFY(values.contains(u"tr_TR"_s));
    QCOMPARE(values.removeDuplicates(), 0);
    QCOMPARE(describeLocale(u"tr_TR"_s).display, u"Türkçe (Türkiye)"_s);
}

void TestSearchablePicker::zonesKnowTheTimeThere()
{
    QVERIFY(!describeTimeZone(u"Europe/Istanbul"_s).extra.isEmpty());
    QVERIFY(describeTimeZone(u"Europe/Istanbul"_s).extra.endsWith(u" · "_s + territoryName(u"TR"_s, QLocale())));
    QVERIFY(describeTimeZone(u"Mars/Olympus"_s).extra.isEmpty());
}

QTEST_MAIN(TestSearchablePicker)
#include "tst_searchablepicker.moc"
